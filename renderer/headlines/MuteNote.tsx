import type { ReactElement } from 'react';
import type { ArticleId } from '../../electron/contract/model';
import { unmute } from '../actions/muting';
import { t } from '../language/language';
import { useStore } from '../state/store';
import styles from './MuteNote.module.css';

/** Why a row stands in Muted, and the way out of it. */
export function MuteNote({ id }: { readonly id: ArticleId }): ReactElement | null {
  const reason = useStore((state) => state.muteReasons.get(id));
  if (reason === undefined) return <div className={styles['note']} />;
  return (
    <div className={styles['note']} aria-hidden="true">
      <span className={styles['why']} title={reason ? t('mute.by', { name: reason.ruleName }) : undefined}>
        {reason ? t('mute.by', { name: reason.ruleName }) : t('mute.byGone')}
      </span>
      {/* For the pointer only: the menu does the same, and an option may hold no control. */}
      <span
        className={styles['show']}
        onClick={(event) => {
          event.stopPropagation();
          void unmute(id);
        }}
      >
        {t('action.unmute')}
      </span>
    </div>
  );
}
