import { useState, type ReactElement } from 'react';
import type { NotReady, OfflineReport } from '../../electron/contract/offline';
import { cancelCompletion, completeNow, pauseCompletion, takeOffline } from '../actions/offline';
import { visitHeadline } from '../actions/reading';
import { fileSize, shortTime, wholeNumber } from '../language/format';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Button, IconButton } from '../ui/Button';
import { Select } from '../ui/Select';
import styles from './offline.module.css';

/** Bytes, as the words of `ready.budgets` name them. */
const budgets = { '25': 25e6, '100': 100e6, '500': 500e6, none: null } as const;
type Budget = keyof typeof budgets;
/** A list that long is looked through; what is past it is told as a number. */
const mostShown = 100;

/** How much can be read without a network, what can't and why, and one button for all of it. */
export function ReadyReport({ report, onOpen }: { readonly report: OfflineReport; readonly onOpen: () => void }): ReactElement {
  const { completion } = usePicked('completion');
  const [budget, setBudget] = useState<Budget>('none');
  const { ready, notReady, pictures, bytes } = report;
  const total = ready + notReady.length;
  const facts = t('ready.facts', { pictures: wholeNumber(pictures.stored), size: fileSize(bytes) });
  return (
    <section className={styles['part']} aria-label={t('ready.title')}>
      <h3>{t('ready.title')}</h3>
      <p className={styles['lead']}>
        {wordsFor(ready, total)} {total > 0 && facts}
      </p>
      {completion.isRunning ? (
        <Running />
      ) : (
        <div className={styles['take']}>
          <Button isDisabled={notReady.length === 0} onClick={() => void takeOffline(budgets[budget])}>
            {t('ready.take')}
          </Button>
          <Select<Budget>
            label={t('ready.budget')}
            value={budget}
            options={(Object.keys(budgets) as Budget[]).map((value) => ({ value, label: t(`ready.budgets.${value}`) }))}
            onChange={setBudget}
          />
        </div>
      )}
      {notReady.length > 0 && (
        <details className={styles['more']}>
          <summary>{t('ready.missing', { count: notReady.length })}</summary>
          <ul>
            {notReady.slice(0, mostShown).map((row) => (
              <Missing key={row.id} row={row} onOpen={onOpen} />
            ))}
            {notReady.length > mostShown && <li>{t('ready.more', { count: notReady.length - mostShown })}</li>}
          </ul>
        </details>
      )}
    </section>
  );
}

function Missing({ row, onOpen }: { readonly row: NotReady; readonly onOpen: () => void }): ReactElement {
  const { id, title, why, listedAt, bytes, missingPictures } = row;
  const open = (): void => {
    onOpen();
    void visitHeadline(id);
  };
  const facts = t('ready.row', { time: shortTime(listedAt), size: fileSize(bytes) });
  return (
    <li className={styles['missing']}>
      <button type="button" onClick={open}>
        {title}
      </button>
      <IconButton icon="refresh" label={t('ready.tryAgain')} onClick={() => void completeNow([id])} />
      <span>
        {facts} · {why === 'pictures' ? t('ready.pictures', { count: missingPictures }) : t(`partReason.${why}`)}
      </span>
    </li>
  );
}

function Running(): ReactElement {
  const { completion } = usePicked('completion');
  const { done, total, bytes, isPaused } = completion;
  return (
    <div className={styles['running']}>
      <p role="status">
        {t(isPaused ? 'ready.paused' : 'ready.running', { done: wholeNumber(done), total: wholeNumber(total) })} · {t('ready.received', { size: fileSize(bytes) })}
      </p>
      <progress value={done} max={total} aria-label={t('ready.title')} />
      <div className={styles['take']}>
        <Button look="quiet" onClick={() => void pauseCompletion(!isPaused)}>
          {t(isPaused ? 'ready.resume' : 'ready.pause')}
        </Button>
        <Button look="quiet" onClick={() => void cancelCompletion()}>
          {t('ready.stop')}
        </Button>
      </div>
    </div>
  );
}

function wordsFor(ready: number, total: number): string {
  if (total === 0) return t('ready.none');
  return ready === total ? t('ready.all', { count: total }) : t('ready.some', { ready: wholeNumber(ready), total: wholeNumber(total) });
}
