import type { ArticleId } from '../contract/model';
import { findCandidates, type SearchOptions } from './candidates';
import type { Database } from './database';
import { ranker } from './model';
import { featureNames, featuresOf } from './pair-features';
import { rankerOddsOf, sameEventOdds } from './same-event';
import { storiesOf } from './stories';
import { documentOfArticle, type TermDocument } from './term-document';
import { probabilityOf, scoreOf } from './trees';

/** More candidates than this bring nothing (measured), fewer lose right ones in dense news. */
const candidatesRanked = 80;
/** A million articles. */
const erasSearched = 128;
/** What the log-odds of one event, and being in one story, add to the order. */
const oddsWeight = 0.3;
const storyWeight = 2;

export interface Ranked {
  readonly document: TermDocument;
  /** Orders the list; no meaning between lists. */
  readonly order: number;
  /** Probability that it tells the same event. */
  readonly sameEvent: number;
  /** Its story; null: not placed yet. */
  readonly storyId: number | null;
}

export function relatedSearch(isHidden?: (document: TermDocument) => boolean): SearchOptions {
  const search = { limit: candidatesRanked, eras: erasSearched };
  return isHidden ? { ...search, accepts: (document) => !isHidden(document) } : search;
}

/** What the archive has that is closest to an article, best first, without the article itself; null where its terms are not indexed yet. */
export function rankRelated(
  database: Database,
  articleId: ArticleId,
  isHidden?: (document: TermDocument) => boolean,
): { source: TermDocument; storyId: number | null; ranked: Ranked[] } | null {
  const document = documentOfArticle(database, articleId);
  if (!document) return null;
  const { source, candidates } = findCandidates(database, document, relatedSearch(isHidden));
  const rows = featuresOf(source, candidates);
  const { rank } = ranker();
  const stories = storiesOf(database, [articleId, ...candidates.map((candidate) => candidate.document.articleId)]);
  const storyId = stories.get(articleId) ?? null;
  const ranked = candidates.map((candidate, index): Ranked => {
    const offset = index * featureNames.length;
    const odds = rankerOddsOf(rows, index);
    const story = stories.get(candidate.document.articleId) ?? null;
    const order = scoreOf(rank, rows, offset) + oddsWeight * odds + (story !== null && story === storyId ? storyWeight : 0);
    return { document: candidate.document, order, sameEvent: probabilityOf(sameEventOdds(source, candidate.document, odds)), storyId: story };
  });
  return { source, storyId, ranked: ranked.toSorted((a, b) => b.order - a.order || b.document.seq - a.document.seq) };
}
