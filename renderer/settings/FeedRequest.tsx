import { useState, type ReactElement } from 'react';
import type { FeedSettings } from '../../electron/contract/feed-settings';
import type { Feed } from '../../electron/contract/model';
import { setFeedHeaders, setUserAgent } from '../actions/feed-settings';
import { t } from '../language/language';
import { Button, IconButton } from '../ui/Button';
import { CommitField } from '../ui/CommitField';
import { Row } from '../ui/Row';
import { useDraft } from '../ui/use-draft';
import styles from './FeedSheet.module.css';

interface FeedRequestProps {
  readonly feed: Feed;
  readonly settings: FeedSettings;
}

/** Who asks, and what more is said to the server: for those that want it. */
export function FeedRequest({ feed, settings }: FeedRequestProps): ReactElement {
  const { userAgent, headers } = settings;
  const [lines, setLines] = useDraft<readonly (readonly [string, string])[]>(Object.entries(headers), JSON.stringify(headers));
  const [problem, setProblem] = useState<string | undefined>();

  const keepAgent = async (agent: string): Promise<void> => setProblem((await setUserAgent(feed.id, agent.trim() || null)) ?? undefined);
  const keepLines = async (next: readonly (readonly [string, string])[]): Promise<void> => {
    setLines(next);
    // A line counts once it has a name.
    const named = Object.fromEntries(next.filter(([name]) => name.trim() !== '').map(([name, value]) => [name.trim(), value.trim()]));
    setProblem((await setFeedHeaders(feed.id, named)) ?? undefined);
  };
  const change = (index: number, line: readonly [string, string]): void => void keepLines(lines.map((each, at) => (at === index ? line : each)));
  return (
    <Row label={t('feed.request')} look="stacked">
      <details className={styles['details']} open={userAgent !== null || lines.length > 0 || undefined}>
        <summary>{t('feed.requestMore')}</summary>
        <CommitField label={t('feed.userAgent')} value={userAgent ?? ''} placeholder={t('feed.userAgentDefault')} onCommit={(agent) => void keepAgent(agent)} />
        {lines.map(([name, value], index) => (
          <div key={index} className={styles['header']}>
            <CommitField label={t('feed.headerName')} value={name} onCommit={(next) => change(index, [next, value])} />
            <CommitField label={t('feed.headerValue')} value={value} onCommit={(next) => change(index, [name, next])} />
            <IconButton icon="close" label={t('feed.removeHeader', { name })} onClick={() => void keepLines(lines.filter((_, at) => at !== index))} />
          </div>
        ))}
        <p className={styles['problem']} role="status">
          {problem}
        </p>
        <Button look="quiet" size="small" onClick={() => setLines([...lines, ['', '']])}>
          {t('feed.addHeader')}
        </Button>
      </details>
    </Row>
  );
}
