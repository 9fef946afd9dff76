import type { ReactElement } from 'react';
import type { Story } from '../../electron/contract/model';
import { runAction } from '../actions/actions';
import { completeNow, switchText } from '../actions/offline';
import { fileSize } from '../language/format';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Button } from '../ui/Button';
import styles from './StoryEnd.module.css';

/** After the last line: why the text is not whole and what can be done, whose text it is, and the next story. */
export function StoryEnd({ story }: { readonly story: Story }): ReactElement {
  const isStoryAlone = useStore((state) => state.isStoryAlone);
  const { headline, partReason, origin, other, bytes } = story;
  return (
    <footer className={styles['end']}>
      {partReason && (
        <section className={styles['part']}>
          <h2>{t('story.part')}</h2>
          <p>{t(`partReason.${partReason}`)}</p>
          <div className={styles['actions']}>
            {headline.url && <Button onClick={() => runAction('story.openOriginal')}>{t('action.openInBrowser')}</Button>}
            {headline.url && (
              <Button look="quiet" onClick={() => void completeNow([headline.id])}>
                {t('story.tryNow')}
              </Button>
            )}
          </div>
        </section>
      )}
      <i className={styles['rule']} aria-hidden="true" />
      {origin !== null && origin !== 'edition' && (
        <p className={styles['origin']}>
          {t(`story.from.${origin}`, { size: fileSize(bytes) })}
          {other && (
            <button type="button" onClick={() => void switchText(headline.id)}>
              {t(`story.show.${other}`)}
            </button>
          )}
        </p>
      )}
      {!isStoryAlone && (
        <Button look="quiet" onClick={() => runAction('headline.nextUnread')}>
          {t('story.next')}
        </Button>
      )}
    </footer>
  );
}
