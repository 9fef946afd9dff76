import { useCallback, type ReactElement } from 'react';
import { runAction } from '../actions/actions';
import { dismissInvitation, isInvited, readFirstEdition } from '../actions/welcome';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Button, IconButton } from '../ui/Button';
import styles from './Invitation.module.css';

/** First run, in one panel over the list: what is here, and how to bring more. It goes with Esc, for good. */
export function Invitation(): ReactElement | null {
  const first = useCallback((section: HTMLElement | null) => section?.querySelector<HTMLElement>('[data-first] button')?.focus({ preventScroll: true }), []);
  const isShown = useStore(isInvited);
  const stored = useStore((state) => state.counts.stored);
  const ready = useStore((state) => state.counts.ready);
  if (!isShown) return null;
  return (
    <section ref={first} className={styles['invitation']} aria-label={t('welcome.label')} onKeyDown={(event) => event.key === 'Escape' && dismissInvitation()}>
      <header>
        <p className={styles['title']}>{t('welcome.title')}</p>
        <IconButton icon="close" label={t('welcome.dismiss')} shortcut="Esc" onClick={dismissInvitation} />
      </header>
      <p>{t('welcome.text', { stories: t('welcome.stories', { count: ready }), headlines: t('welcome.headlines', { count: stored - ready }) })}</p>
      <div className={styles['actions']} data-first>
        <Button onClick={readFirstEdition}>{t('welcome.read')}</Button>
        <Button look="quiet" onClick={() => runAction('feeds.browse')}>
          {t('welcome.add')}
        </Button>
      </div>
    </section>
  );
}
