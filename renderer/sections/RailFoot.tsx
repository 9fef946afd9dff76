import type { ReactElement } from 'react';
import { pauseCompletion } from '../actions/offline';
import { facts, fileSize, wholeNumber } from '../language/format';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Ring } from '../ui/Ring';
import styles from './Rail.module.css';

const openStorage = (): void => useStore.getState().showDialog({ name: 'settings', page: 'storage' });

/** What is on this computer, in words and size, and how completing it stands; behind it is Storage. */
export function RailFoot(): ReactElement | null {
  const { stored, ready, bytes } = useStore((state) => state.counts);
  const isEditionAlone = useStore((state) => state.feeds.every(({ kind }) => kind === 'bundled'));
  const completion = useStore((state) => state.completion);
  if (stored === 0 && !completion.isRunning) return null;
  const words = isEditionAlone
    ? facts([t('rail.stories', { count: ready }), t('rail.headlines', { count: stored - ready })])
    : t('rail.readyOf', { ready: wholeNumber(ready), stored: wholeNumber(stored), size: fileSize(bytes) });
  const { isRunning, isPaused, done, total } = completion;
  if (isRunning) {
    const state = isPaused ? t('rail.paused') : t('rail.preparing', { done: wholeNumber(done), total: wholeNumber(total) });
    return (
      <div className={styles['foot']} data-running>
        <button type="button" className={styles['storage']} aria-label={t('rail.storage', { words: state })} onClick={openStorage}>
          <Ring share={done / Math.max(1, total)} />
          <span>{state}</span>
        </button>
        <IconButton icon={isPaused ? 'play' : 'pause'} label={isPaused ? t('rail.resume') : t('rail.pause')} onClick={() => void pauseCompletion(!isPaused)} />
        <progress value={done} max={total} aria-hidden="true" />
      </div>
    );
  }
  return (
    <div className={styles['foot']}>
      <button type="button" className={styles['storage']} aria-label={t('rail.storage', { words: facts([t('rail.ready'), words]) })} onClick={openStorage}>
        <span className={styles['readiness']}>
          <Icon name="ready" />
          <span>{t('rail.ready')}</span>
        </span>
        <span className={styles['size']}>{words}</span>
      </button>
    </div>
  );
}
