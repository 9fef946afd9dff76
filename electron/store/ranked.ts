import type { ArticleId } from '../contract/model';
import { findCandidates, type SearchOptions } from './candidates';
import type { Database } from './database';
import { ranker } from './model';
import { featureNames, featuresOf } from './pair-features';
import { documentOfArticle, type TermDocument } from './term-document';
import { probabilityOf, scoreOf } from './trees';

/** More candidates than this bring nothing (measured), fewer lose right ones in dense news. */
const candidatesRanked = 80;
/** A million articles. */
const erasSearched = 128;

export interface Ranked {
  readonly document: TermDocument;
  /** Orders the list; no meaning between lists. */
  readonly order: number;
  /** Probability that it tells the same event. */
  readonly sameEvent: number;
}

export function relatedSearch(isHidden: (document: TermDocument) => boolean = () => false): SearchOptions {
  return { limit: candidatesRanked, eras: erasSearched, accepts: (document) => !isHidden(document) };
}

/** What the archive has that is closest to an article, best first, without the article itself; empty where its terms are not indexed yet. */
export function rankRelated(database: Database, articleId: ArticleId, isHidden?: (document: TermDocument) => boolean): { source: TermDocument; ranked: Ranked[] } | null {
  const document = documentOfArticle(database, articleId);
  if (!document) return null;
  const { source, candidates } = findCandidates(database, document, relatedSearch(isHidden));
  const rows = featuresOf(source, candidates);
  const { rank, same } = ranker();
  const ranked = candidates.map((candidate, index) => ({
    document: candidate.document,
    order: scoreOf(rank, rows, index * featureNames.length),
    sameEvent: probabilityOf(scoreOf(same, rows, index * featureNames.length)),
  }));
  return { source, ranked: ranked.sort((a, b) => b.order - a.order || b.document.seq - a.document.seq) };
}
