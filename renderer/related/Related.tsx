import { useState, type ReactElement } from 'react';
import type { Headline, RelatedTie } from '../../electron/contract/model';
import { setSaved } from '../actions/keeping';
import { visitHeadline } from '../actions/reading';
import { list, shortTime } from '../language/format';
import { t } from '../language/language';
import { iconOf } from '../state/feed-icon';
import { nameOf } from '../state/rail-rows';
import { useStore } from '../state/store';
import { IconButton } from '../ui/Button';
import { OfflineMark } from '../ui/OfflineMark';
import { Tile } from '../ui/Tile';
import styles from './Related.module.css';

/** News beside the story; a group with nothing in it is not there. */
export function Related(): ReactElement | null {
  const related = useStore((state) => state.related);
  const sectionName = useStore((state) => nameOf(state.sections.find(({ id }) => id === state.story?.headline.sectionId)?.path ?? ''));
  const storyId = useStore((state) => state.story?.headline.id);
  if (!related || related.related.length + related.moreInSection.length === 0) return null;
  return (
    // Of another story it is another thing, not the same one moved.
    <aside key={storyId} data-region="related" aria-label={t('related.label')}>
      {related.isGiven ? (
        <Group title={t('related.related')} headlines={related.related} />
      ) : (
        (['same', 'background'] as const).map((group) => (
          <Group key={group} title={t(`related.${group}`)} headlines={related.related.filter((_, index) => related.ties[index]?.group === group)} ties={related.ties} />
        ))
      )}
      <Group title={t('related.more', { name: sectionName })} headlines={related.moreInSection} />
    </aside>
  );
}

interface GroupProps {
  readonly title: string;
  readonly headlines: readonly Headline[];
  readonly ties?: readonly RelatedTie[];
}

/** Rows shown of a group before one asks for the rest; a list that an editor gave is whole. */
const fewest = 3;

function Group({ title, headlines, ties }: GroupProps): ReactElement | null {
  const [isWhole, setWhole] = useState(!ties);
  if (headlines.length === 0) return null;
  const shown = isWhole ? headlines : headlines.slice(0, fewest);
  return (
    <section className={styles['group']}>
      <h2>{title}</h2>
      <ul>
        {shown.map((headline) => (
          <RelatedRow key={headline.id} given={headline} why={ties?.find(({ id }) => id === headline.id)?.why ?? []} />
        ))}
      </ul>
      {shown.length < headlines.length && (
        <button type="button" className={styles['all']} onClick={() => setWhole(true)}>
          {t('related.all', { count: headlines.length })}
        </button>
      )}
    </section>
  );
}

function RelatedRow({ given, why }: { readonly given: Headline; readonly why: readonly string[] }): ReactElement {
  const headline = useStore((state) => state.headlines.get(given.id)) ?? given;
  const icon = useStore((state) => iconOf(state.feeds, headline.feedId));
  const { id, saved } = headline;
  return (
    <li className={styles['row']} data-read={headline.read} title={why.length > 0 ? t('related.why', { words: list(why) }) : undefined}>
      <h3 lang={headline.language ?? undefined} dir="auto">
        <a
          href={`#headline-${id}`}
          onClick={(event) => {
            event.preventDefault();
            void visitHeadline(id);
          }}
        >
          {headline.title}
        </a>
      </h3>
      <div className={styles['meta']}>
        <Tile name={headline.feedTitle} look={headline.feedKind === 'bundled' ? 'own' : 'feed'} size={14} icon={icon} />
        <span className={styles['feed']}>{headline.feedTitle}</span>
        {headline.publishedAt !== null && <span className={styles['time']}>{shortTime(headline.publishedAt)}</span>}
        {why.length > 0 && <span className={styles['why']}>{t('related.why', { words: list(why) })}</span>}
        <span className={styles['marks']}>
          <OfflineMark readiness={headline.readiness} />
          <span className="unseen">{t(`row.readiness.${headline.readiness}`)}</span>
          <IconButton icon="bookmark" tone="star" pressed={saved} label={`${saved ? t('action.unsave') : t('action.save')}: ${headline.title}`} onClick={() => void setSaved(id, !saved)} />
        </span>
      </div>
    </li>
  );
}
