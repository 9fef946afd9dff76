import { useState, type ReactElement } from 'react';
import type { FeedSettings } from '../../electron/contract/feed-settings';
import type { Feed } from '../../electron/contract/model';
import { refresh } from '../actions/following';
import { changesWords, conditionOf, isHeld, moment, nextWords } from '../language/feed-state';
import { troubleWords } from '../language/feed-problem';
import { t } from '../language/language';
import { Button } from '../ui/Button';
import { Icon, type IconName } from '../ui/Icon';
import { Ring } from '../ui/Ring';
import styles from './FeedSheet.module.css';

const icons: Readonly<Record<ReturnType<typeof conditionOf>, IconName>> = { well: 'ready', trouble: 'warning', paused: 'pause', new: 'part' };

interface FeedStateRowsProps {
  readonly feed: Feed;
  readonly settings: FeedSettings;
}

/** How a feed does, in words: when it last answered, when it is asked next and why then, what is wrong, how often it changes. */
export function FeedStateRows({ feed, settings }: FeedStateRowsProps): ReactElement {
  const { state } = settings;
  const [isAsking, setAsking] = useState(false);
  const condition = conditionOf(state);
  const next = nextWords(state);
  const retry = async (): Promise<void> => {
    setAsking(true);
    await refresh([feed.id]);
    setAsking(false);
  };
  return (
    <section className={styles['state']} data-condition={condition} aria-label={t('feed.state')}>
      <div className={styles['verdict']}>
        <Icon name={icons[condition]} />
        <p role="status">
          <b>{verdictOf(condition, settings)}</b>
          {state.failures > 0 && ` ${t('feed.failures', { count: state.failures })}`}
        </p>
        {!isHeld(state) && (
          <Button look="quiet" size="small" isDisabled={isAsking} onClick={() => void retry()}>
            {isAsking && <Ring />}
            {isAsking ? t('feed.asking') : t('feed.retry')}
          </Button>
        )}
      </div>
      <dl>
        <dt>{t('feed.lastSuccess')}</dt>
        <dd>{state.succeededAt === null ? t('feed.neverAnswered') : moment(state.succeededAt)}</dd>
        <dt>{t('feed.next')}</dt>
        <dd>
          {next.when}. <span>{next.why}</span>
        </dd>
        {state.succeededAt !== null && (
          <>
            <dt>{t('feed.changes')}</dt>
            <dd>{changesWords(settings)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function verdictOf(condition: ReturnType<typeof conditionOf>, { state }: FeedSettings): string {
  if (state.problem !== null && condition === 'trouble') return troubleWords(state.problem);
  if (condition === 'trouble') return t('feeds.state.gone');
  if (condition === 'paused') return t('feed.pausedWords');
  return condition === 'new' ? t('feeds.state.new') : t('feed.fine');
}
