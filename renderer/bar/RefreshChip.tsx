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
  const state = isOffline ? 'offline' : failed.length > 0 ? 'failed' : 'done';
  const preparing = useStore((current) => (current.completion.isRunning && !current.completion.isPaused ? current.completion : null));
  const progress = isRunning ? { words: t('refresh.running', { done, total }), share: done / Math.max(1, total) } : preparing && { words: t('rail.preparing', { done: preparing.done, total: preparing.total }), share: preparing.done / preparing.total };
  const words = progress?.words ?? wordsFor(state, failed.length, endedAt);
  return (
    <>
      <button
        type="button"
        className={styles['chip']}
        data-failed={state === 'failed' || undefined}
        popoverTarget="refresh-popover"
        style={{ anchorName: '--refresh-popover' }}
        tabIndex={-1}
        aria-haspopup="dialog"
        aria-label={words}
      >
        {progress ? <Ring share={progress.share} /> : <Icon name={icons[state]} />}
        <span className={styles['words']}>{words}</span>
      </button>
      <div id="refresh-popover" className={styles['popover']} popover="auto" role="dialog" aria-label={t('refresh.label')} style={{ positionAnchor: '--refresh-popover' }}>
        {failed.length > 0 ? (
          <ul>
            {failed.map(({ feedId, title, problem }) => (
              <li key={feedId}>
                <Icon name="warning" />
                <button
                  type="button"
                  onClick={() => {
                    document.getElementById('refresh-popover')?.hidePopover();
                    useStore.getState().showDialog({ name: 'settings', page: 'feeds', feedId });
                  }}
                >
                  {feedProblemWords(problem, title)}
                </button>
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

const icons = { offline: 'offline', failed: 'warning', done: 'refresh' } as const;

function wordsFor(state: keyof typeof icons, failed: number, endedAt: number | null): string {
  if (state === 'offline') return t('refresh.offline');
  if (state === 'failed') return t('refresh.failed', { count: failed });
  return endedAt === null ? t('refresh.never') : t('refresh.updated', { time: shortTime(endedAt) });
}
