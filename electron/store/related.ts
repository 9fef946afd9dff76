import type { ArticleId, Headline, RelatedHeadlines, RelatedTie } from '../contract/model';
import { isSameText } from './copies';
import type { Database } from './database';
import { getHeadlines } from './headlines';
import { rankRelated, type Ranked } from './ranked';
import { isInTitle, type TermDocument } from './term-document';
import { sharedWords } from './shared-words';

const sameShown = 10;
const backgroundShown = 3;
const moreShown = 3;
/** Enough to fill both groups, at most one background row a story. */
const rowsCompared = 30;
/**
 * "Same story" is what folding put into the story and the ranker finds at least this likely on its own; where the
 * article or the row is in no story yet, the ranker alone must be surer. Fewer rows are better than wrong ones.
 */
const floorInStory = 0.5;
const floorWithoutStory = 0.75;
/** Background is another event of the same subject: not wholly unlike, and two telling words and this share of the title in common. */
const backgroundFloor = 0.05;
const backgroundShare = 0.35;
const backgroundWords = 2;
const tellingRarity = 5;
const earlierBy = 12 * 3_600_000;

/** The list an editor wrote, else what the archive has on the event and its subject. */
export function getRelated(database: Database, id: ArticleId): RelatedHeadlines {
  const given = database.all<{ id: number }>('SELECT related_id AS id FROM related_given WHERE article_id = ? ORDER BY rank', id);
  if (given.length > 0) {
    return { related: getHeadlines(database, withoutMuted(database, given.map((row) => row.id))), ties: [], moreInSection: [], isGiven: true };
  }
  const ties = tiesOf(database, id);
  const related = getHeadlines(database, ties.map((tie) => tie.id));
  return { related, ties, moreInSection: moreInSection(database, id, related), isGiven: false };
}

/** "Same story" newest first, then "background" best first, at most one a story. */
export function tiesOf(database: Database, id: ArticleId): RelatedTie[] {
  const removed = new Set(removedFeeds(database));
  const found = rankRelated(database, id, removed.size > 0 ? (document) => removed.has(document.feedId) : undefined);
  if (!found) return [];
  const { source, storyId } = found;
  const isOfStory = (row: Ranked): boolean => storyId !== null && row.storyId === storyId;
  const unmuted = new Set(withoutMuted(database, found.ranked.map(({ document }) => document.articleId)));
  const shown = withoutRepeats(source, found.ranked.filter((row) => unmuted.has(row.document.articleId)).filter((row) => isSameStory(storyId, row) || (!isOfStory(row) && isBackground(source, row))));
  const same = shown.filter((row) => isSameStory(storyId, row)).slice(0, sameShown);
  const background = shown.filter((row) => !isSameStory(storyId, row));
  const tie = (group: RelatedTie['group']) => ({ document, sameEvent }: Ranked): RelatedTie => ({
    id: document.articleId,
    group,
    score: sameEvent,
    why: sharedWords(database, source, document),
  });
  return [...newestFirst(same).map(tie('same')), ...oneOfEachStory(background).slice(0, backgroundShown).map(tie('background'))];
}

/** Without the same text twice: neither the article's own again nor one text from two feeds. */
function withoutRepeats(source: TermDocument, ranked: readonly Ranked[]): Ranked[] {
  const kept: Ranked[] = [];
  for (const row of ranked) {
    const isRepeat = [source, ...kept.map(({ document }) => document)].some((other) => isSameText(other, row.document));
    if (!isRepeat) kept.push(row);
    if (kept.length === rowsCompared) break;
  }
  return kept;
}

function isSameStory(storyId: number | null, row: Ranked): boolean {
  if (storyId === null || row.storyId === null) return row.sameEvent >= floorWithoutStory;
  return row.storyId === storyId && row.sameEvent >= floorInStory;
}

function isBackground(source: TermDocument, { document, sameEvent }: Ranked): boolean {
  if (sameEvent < backgroundFloor || source.publishedAt === null || document.publishedAt === null) return false;
  return source.publishedAt - document.publishedAt >= earlierBy && sharesSubject(source, document);
}

/** Whether enough of the article's title, by information, stands in the other's title too, counting telling words only. */
function sharesSubject(source: TermDocument, other: TermDocument): boolean {
  const titled = new Set([...other.record.terms].filter((_, index) => isInTitle(other.record.uses[index] ?? 0)));
  let all = 0;
  let shared = 0;
  let words = 0;
  source.record.terms.forEach((term, index) => {
    const rarity = source.rarity[index] ?? 0;
    if (!isInTitle(source.record.uses[index] ?? 0)) return;
    all += rarity;
    if (rarity < tellingRarity || !titled.has(term)) return;
    shared += rarity;
    words += 1;
  });
  return words >= backgroundWords && shared >= all * backgroundShare;
}

function newestFirst(rows: readonly Ranked[]): Ranked[] {
  return [...rows].toSorted((a, b) => (b.document.publishedAt ?? 0) - (a.document.publishedAt ?? 0) || b.document.seq - a.document.seq);
}

function oneOfEachStory(rows: readonly Ranked[]): Ranked[] {
  const seen = new Set<number>();
  return rows.filter(({ document, storyId }) => {
    const story = storyId ?? -document.articleId;
    return !seen.has(story) && seen.add(story);
  });
}

/** What rules hide is not offered beside a story either. */
function withoutMuted(database: Database, ids: readonly ArticleId[]): ArticleId[] {
  const muted = new Set(database.all<{ id: number }>('SELECT article_id AS id FROM article_state WHERE muted_at IS NOT NULL AND article_id IN (SELECT value FROM json_each(?))', JSON.stringify(ids)).map((row) => row.id));
  return ids.filter((id) => !muted.has(id));
}

function removedFeeds(database: Database): number[] {
  return database.all<{ id: number }>('SELECT id FROM feed WHERE removed_at IS NOT NULL').map((row) => row.id);
}

function moreInSection(database: Database, id: ArticleId, related: readonly Headline[]): Headline[] {
  const rows = database.all<{ id: number }>(
    `SELECT state.article_id AS id FROM article_state AS own
     JOIN article_state AS state ON state.section_id = own.section_id AND state.article_id <> own.article_id
     WHERE own.article_id = ? AND state.muted_at IS NULL ORDER BY state.listed_at DESC, state.article_id DESC LIMIT ?`,
    id,
    moreShown * 4 + related.length,
  );
  const shown = new Set(related.map((headline) => headline.id));
  const removed = new Set(removedFeeds(database));
  const title = database.get<{ title: string }>('SELECT title FROM article WHERE id = ?', id)?.title ?? '';
  const seen = new Set([plain(title), ...related.map((headline) => plain(headline.title))]);
  return getHeadlines(database, rows.map((row) => row.id).filter((row) => !shown.has(row)))
    .filter((headline) => !removed.has(headline.feedId) && !seen.has(plain(headline.title)) && seen.add(plain(headline.title)))
    .slice(0, moreShown);
}

/** A title without case, marks and punctuation. */
function plain(title: string): string {
  return (title.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
