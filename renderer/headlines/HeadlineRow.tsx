import { memo, type MouseEvent, type ReactElement } from 'react';
import type { ArticleId, Headline } from '../../electron/contract/model';
import type { TextPiece } from '../../electron/contract/words/find-words';
import { setSaved } from '../actions/keeping';
import { visitHeadline, setRead } from '../actions/reading';
import { facts, list, shortTime } from '../language/format';
import { t } from '../language/language';
import { iconOf } from '../state/feed-icon';
import type { FoldedStory } from '../state/folded-list';
import { useStore } from '../state/store';
import { Icon } from '../ui/Icon';
import { OfflineMark } from '../ui/OfflineMark';
import { Tile } from '../ui/Tile';
import styles from './HeadlineRow.module.css';
import { MuteNote } from './MuteNote';

interface HeadlineRowProps {
  readonly id: ArticleId;
  readonly isSelected: boolean;
  readonly position: number;
  readonly total: number;
  /** The story that it leads, where others tell it too. */
  readonly story: FoldedStory | undefined;
  readonly isUnfolded: boolean;
  /** One of a story's further articles. */
  readonly isMember: boolean;
  readonly onFold: (id: ArticleId) => void;
  readonly onMenu: (headline: Headline, event: MouseEvent) => void;
}

/** One headline of the list. What stands on it is said in its name: state, title, feed, time, marks. */
export const HeadlineRow = memo(function HeadlineRow({ id, isSelected, position, total, story, isUnfolded, isMember, onFold, onMenu }: HeadlineRowProps): ReactElement {
  const headline = useStore((state) => state.headlines.get(id));
  useStore((state) => state.language);
  const icon = useStore((state) => (headline ? iconOf(state.feeds, headline.feedId) : null));
  const isMutedView = useStore((state) => state.query.view.kind === 'muted');
  const reason = useStore((state) => (isMutedView ? state.muteReasons.get(id)?.ruleName : undefined));
  const hit = useStore((state) => state.hits.get(id));
  const place = { id: rowId(id), role: 'option', 'aria-posinset': position, 'aria-setsize': total, 'aria-selected': isSelected };
  if (!headline) return <div {...place} className={styles['row']} aria-busy="true" aria-label={t('list.label')} />;
  return (
    <div
      {...place}
      className={styles['row']}
      data-read={headline.read}
      data-member={isMember || undefined}
      data-readiness={headline.readiness}
      data-emphasised={headline.isEmphasised || undefined}
      aria-label={nameOf(headline, story, reason)}
      onClick={() => void visitHeadline(id)}
      onContextMenu={(event) => onMenu(headline, event)}
    >
      <div className={styles['meta']} aria-hidden="true">
        <Tile name={headline.feedTitle} look={headline.feedKind === 'bundled' ? 'own' : 'feed'} size={14} icon={icon} />
        <span className={styles['feed']}>{headline.feedTitle}</span>
        {story && (
          <span className={styles['fold']} data-open={isUnfolded || undefined} onClick={alone(() => onFold(id))}>
            {othersOf(story)}
            <Icon name="chevronDown" size={12} />
          </span>
        )}
        {headline.isEmphasised && (
          <span className={styles['flag']}>
            <Icon name="flag" size={12} look="filled" />
          </span>
        )}
        {headline.tags.length > 0 && (
          <span className={styles['tags']} title={list(headline.tags)}>
            <Icon name="tag" size={12} />
            <span dir="auto">{facts(headline.tags)}</span>
          </span>
        )}
        {headline.saved && (
          <span className={styles['star']}>
            <Icon name="bookmark" size={12} look="filled" />
          </span>
        )}
        <span className={styles['time']}>{headline.publishedAt !== null && shortTime(headline.publishedAt)}</span>
        <OfflineMark readiness={headline.readiness} />
      </div>
      <div className={styles['title']} lang={headline.language ?? undefined} dir="auto" title={headline.title}>
        <span>{hit ? <Marked pieces={hit.title} /> : keepTogether(headline.title)}</span>
      </div>
      {headline.picture && (
        <div className={styles['picture']}>
          <img src={headline.picture.src} alt="" loading="lazy" decoding="async" />
        </div>
      )}
      {isMutedView && <MuteNote id={id} />}
      {hit && hit.excerpt.length > 0 && (
        <div className={styles['excerpt']} lang={headline.language ?? undefined} dir="auto" aria-hidden="true">
          <Marked pieces={hit.excerpt} />
        </div>
      )}
      {/* For the pointer only: keys and the menu do the same, and an option may hold no control. */}
      <div className={styles['quick']} aria-hidden="true">
        <span data-tone="star" data-set={headline.saved || undefined} title={headline.saved ? t('action.unsave') : t('action.save')} onClick={alone(() => setSaved(id, !headline.saved))}>
          <Icon name="bookmark" look={headline.saved ? 'filled' : 'line'} />
        </span>
        <span title={headline.read ? t('action.markUnread') : t('action.markRead')} onClick={alone(() => setRead([id], !headline.read))}>
          <Icon name="check" />
        </span>
      </div>
    </div>
  );
});

/** A text with what was found in it marked. */
function Marked({ pieces }: { readonly pieces: readonly TextPiece[] }): ReactElement {
  return <>{pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{keepTogether(text)}</mark> : keepTogether(text)))}</>;
}

export function rowId(id: ArticleId): string {
  return `headline-${id}`;
}

/** Runs it without opening the row. */
function alone(run: () => Promise<void> | void): (event: MouseEvent) => void {
  return (event) => {
    event.stopPropagation();
    void run();
  };
}

/** "+4 sources"; of one feed's own: "+2 more". */
function othersOf({ sources, members }: FoldedStory): string {
  return sources > 0 ? t('row.sources', { count: sources }) : t('row.more', { count: members.length });
}

function nameOf(headline: Headline, story: FoldedStory | undefined, mutedBy: string | undefined): string {
  const time = headline.publishedAt === null ? '' : `, ${shortTime(headline.publishedAt)}`;
  return [
    headline.read ? '' : t('row.unread'),
    headline.title,
    `${headline.feedTitle}${time}`,
    story ? othersOf(story) : '',
    headline.isEmphasised ? t('emphasised') : '',
    headline.tags.length > 0 ? `${t('tags.title')}: ${list(headline.tags)}` : '',
    mutedBy === undefined ? '' : t('mute.by', { name: mutedBy }),
    headline.saved ? t('row.saved') : '',
    t(`row.readiness.${headline.readiness}`),
  ]
    .filter(Boolean)
    .join('. ');
}

/** "46-year" and "US$2.9" never break at their hyphen: a word joiner holds them. */
function keepTogether(title: string): string {
  return title.replace(/(\d)-(?=\p{L})/gu, '$1\u2060-\u2060');
}
