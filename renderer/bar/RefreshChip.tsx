import type { ReactElement } from 'react';
import { refresh } from '../actions/following';
import { feedProblemWords } from '../language/feed-problem';
import { shortTime } from '../language/format';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Ring } from '../ui/Ring';
import styles from './RefreshChip.module.css';

/** How the refresh stands, in a word; behind it what each failed feed said, and "Refresh". */
export function RefreshChip(): ReactElement {
  const status = useStore((state) => state.refreshStatus);
  const { isRunning, done, total, endedAt, isOffline, report } = status;
  const failed = report?.failed ?? [];
  return (
    <>
      <button type="button" className={styles['chip']} popoverTarget="refresh-popover" style={{ anchorName: '--refresh-popover' }} tabIndex={-1} aria-haspopup="dialog">
        {isRunning ? (
          <>
            <Ring share={total === 0 ? 0 : done / total} />
            <span className={styles['words']}>{t('refresh.running', { done, total })}</span>
          </>
        ) : isOffline ? (
          <>
            <Icon name="offline" />
            <span className={styles['words']}>{t('refresh.offline')}</span>
          </>
        ) : failed.length > 0 ? (
          <span className={styles['failed']}>
            <Icon name="warning" />
            <span className={styles['words']}>{t('refresh.failed', { count: failed.length })}</span>
          </span>
        ) : (
          <>
            <Icon name="refresh" />
            <span className={styles['words']}>{endedAt === null ? t('refresh.never') : t('refresh.updated', { time: shortTime(endedAt) })}</span>
          </>
        )}
      </button>
      <div id="refresh-popover" className={styles['popover']} popover="auto" role="dialog" aria-label={t('refresh.label')} style={{ positionAnchor: '--refresh-popover' }}>
        {failed.length > 0 ? (
          <ul>
            {failed.map(({ feedId, title, problem }) => (
              <li key={feedId}>
                <Icon name="warning" />
                {feedProblemWords(problem, title)}
              </li>
            ))}
          </ul>
        ) : (
          <p>{isOffline ? t('refresh.offlineMore') : report ? t('refresh.allWell') : t('refresh.notYet')}</p>
        )}
        <Button
          look="quiet"
          onClick={() => {
            document.getElementById('refresh-popover')?.hidePopover();
            void refresh('all');
          }}
        >
          {t('action.refresh')}
        </Button>
      </div>
    </>
  );
}
