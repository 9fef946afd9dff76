import type { ReactElement } from 'react';
import type { Story } from '../../electron/contract/model';
import { runAction } from '../actions/actions';
import { completeNow } from '../actions/offline';
import { visitHeadline } from '../actions/reading';
import { language, t } from '../language/language';
import { directionOf } from '../language/languages';
import { useStore } from '../state/store';
import { Button } from '../ui/Button';
import { OfflineMark } from '../ui/OfflineMark';
import { Tile } from '../ui/Tile';
import styles from './HeadlineOnly.module.css';

/** Stands for the text of an article that has none here: says so, and offers what there is. */
export function HeadlineOnly({ story }: { readonly story: Story }): ReactElement {
  const { headline } = story;
  const related = useStore((state) => state.related);
  const { partReason } = story;
  const ready = related?.related.find((other) => other.readiness === 'ready');
  return (
    <>
      <section className={styles['box']} lang={language()} dir={directionOf(language())}>
        <h2>{t('story.headlineOnly')}</h2>
        <p>{headline.url !== null && partReason ? t(`partReason.${partReason}`) : t('story.noText')}</p>
        <div className={styles['actions']}>
          <Button onClick={() => runAction('story.openOriginal')}>{headline.url ? t('action.openInBrowser') : t('action.lookUp')}</Button>
          {headline.url && (
            <Button look="quiet" onClick={() => void completeNow([headline.id])}>
              {t('story.tryNow')}
            </Button>
          )}
        </div>
      </section>
      {ready && (
        <section className={styles['topic']}>
          <h2>{t('story.readyOnTopic')}</h2>
          <a
            href={`#headline-${ready.id}`}
            onClick={(event) => {
              event.preventDefault();
              void visitHeadline(ready.id);
            }}
          >
            {ready.picture && <img src={ready.picture.src} alt="" />}
            <div>
              <h3 lang={ready.language ?? undefined} dir="auto">
                {ready.title}
              </h3>
              <p>
                <Tile name={ready.feedTitle} look={ready.feedKind === 'bundled' ? 'own' : 'feed'} size={14} />
                {ready.feedTitle}
                <span aria-hidden="true">·</span>
                <OfflineMark readiness="ready" />
                {t('row.readiness.ready')}
              </p>
            </div>
          </a>
        </section>
      )}
    </>
  );
}
