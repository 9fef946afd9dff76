import type { ReactElement } from 'react';
import type { OpmlImport } from '../../electron/contract/model';
import { t } from '../language/language';
import { troubleWords } from '../language/feed-problem';
import { usePicked } from '../state/store';
import { Button } from '../ui/Button';
import { Icon, type IconName } from '../ui/Icon';
import styles from './ImportResult.module.css';

/** What came of an OPML file, feed by feed, while what is new is asked for the first time. */
export function ImportResult({ result }: { readonly result: OpmlImport }): ReactElement {
  const { refreshStatus, feeds, setOpmlImport } = usePicked('refreshStatus', 'feeds', 'setOpmlImport');
  const { isRunning, done, total } = refreshStatus;
  const problems = new Map(feeds.flatMap(({ id, problem }) => (problem ? [[id, problem] as const] : [])));
  const failed = result.added.filter(({ id }) => problems.has(id));
  const well = result.added.filter(({ id }) => !problems.has(id));
  return (
    <div className={styles['result']}>
      <div className={styles['head']}>
        <p role="status">
          <b>{t('imported.summary', { count: result.added.length, found: result.found })}</b> {isRunning && t('imported.asking', { done, total })}
        </p>
        <Button size="small" isFocused onClick={() => setOpmlImport(null)}>
          {t('imported.done')}
        </Button>
      </div>
      <progress aria-label={t('imported.title')} value={isRunning ? done : 1} max={isRunning ? Math.max(1, total) : 1} />
      <Group
        title={t('imported.failed')}
        icon="warning"
        tone="bad"
        lines={failed.map(({ id, title }) => {
          const problem = problems.get(id);
          return { key: String(id), title, more: problem ? troubleWords(problem) : '' };
        })}
      />
      <Group
        title={t('imported.refused')}
        icon="close"
        tone="bad"
        lines={result.refused.map(({ title, address }, index) => ({
          key: `${index}`,
          title: title ?? t('imported.unnamed'),
          more: address ? t('imported.notWeb', { address }) : t('imported.noAddress'),
        }))}
      />
      <Group title={t('imported.added')} icon="check" tone="ok" lines={well.map(({ id, title, url }) => ({ key: String(id), title, more: url }))} />
      <Group title={t('imported.known')} icon="check" tone="plain" lines={result.alreadyFollowed.map(({ title, url }) => ({ key: url, title, more: url }))} />
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly icon: IconName;
  readonly tone: 'ok' | 'bad' | 'plain';
  readonly lines: readonly { readonly key: string; readonly title: string; readonly more: string }[];
}

function Group({ title, icon, tone, lines }: GroupProps): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <section className={styles['group']} data-tone={tone}>
      <h4>
        {title} <span>{lines.length}</span>
      </h4>
      <ul>
        {lines.map(({ key, title: name, more }) => (
          <li key={key}>
            <Icon name={icon} size={12} />
            <span dir="auto">{name}</span>
            <span>{more}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
