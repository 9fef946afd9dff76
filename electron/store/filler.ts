import { termUse, type Terms } from '../contract/terms';
import type { Database } from './database';
import { commonTerms } from './model';
import { isInTitle } from './term-document';
import { unpackRecord } from './term-record';

/** A feed's latest articles, and the archive's: what many of them say tells nothing of any. */
const latestOfFeed = 12;
const latestOfAll = 60;
/** Others of the feed, or of the archive, that have a word in their text and not in their title, and their share. */
const othersInFeed = 2;
const shareInFeed = 0.5;
const othersInAll = 3;
const shareInAll = 0.2;
/** An event's words stand in titles too. */
const titlesShare = 0.5;
/** A text is stock when this share of its signature recurs under unlike titles; fewer equal places are chance. */
const stockShare = 0.5;
const fewestEqual = 4;

type Told = Pick<Terms, 'terms' | 'uses' | 'titleWords' | 'signature'>;

export interface Arriving {
  readonly feedId: number;
  readonly terms: Told;
}

/** What an article's text says that its feed or the archive says of everything: "submitted by … [comments]", footers, made-up prose. */
export interface Filler {
  readonly terms: ReadonlySet<number>;
  /** Its text as a whole is no evidence that it is a copy. */
  readonly isStock: boolean;
}

/** The filler of each article of a batch, found among the batch and what was indexed before it. */
export function findFiller(database: Database, batch: readonly Arriving[]): Filler[] {
  const ofFeeds = new Map<number, Sample>();
  for (const { feedId } of batch) {
    if (ofFeeds.has(feedId)) continue;
    const mates = batch.filter((article) => article.feedId === feedId).map(({ terms }) => terms);
    ofFeeds.set(feedId, sampleOf([...mates, ...latest(database, latestOfFeed, feedId)]));
  }
  const all = sampleOf([...batch.map(({ terms }) => terms), ...latest(database, latestOfAll)]);
  return batch.map(({ feedId, terms }) => {
    const ofFeed = ofFeeds.get(feedId) ?? all;
    const isSaidOften = (term: number): boolean => isFiller(ofFeed, term, othersInFeed, shareInFeed) || isFiller(all, term, othersInAll, shareInAll);
    const filler = new Set([...terms.terms].filter((term, index) => !isInTitle(terms.uses[index] ?? 0) && !commonTerms.has(term) && isSaidOften(term)));
    return { terms: filler, isStock: isStock(terms, ofFeed, othersInFeed) || isStock(terms, all, othersInAll) };
  });
}

/** The uses of an article's terms with its filler marked. */
export function markFiller({ terms, uses }: Told, filler: ReadonlySet<number>): Uint8Array {
  return filler.size === 0 ? uses : uses.map((use, index) => (filler.has(terms[index] ?? 0) ? use | termUse.filler : use));
}

interface Sample {
  readonly articles: readonly Told[];
  /** Articles with a term in the text alone, and in the title. */
  readonly inText: ReadonlyMap<number, number>;
  readonly inTitle: ReadonlyMap<number, number>;
}

function latest(database: Database, limit: number, feedId?: number): Told[] {
  const rows =
    feedId === undefined
      ? database.all<{ record: Uint8Array }>('SELECT record FROM article_terms ORDER BY seq DESC LIMIT ?', limit)
      : database.all<{ record: Uint8Array }>('SELECT record FROM article_terms WHERE feed_id = ? ORDER BY seq DESC LIMIT ?', feedId, limit);
  return rows.map(({ record }) => unpackRecord(record));
}

function sampleOf(articles: readonly Told[]): Sample {
  const inText = new Map<number, number>();
  const inTitle = new Map<number, number>();
  for (const { terms, uses } of articles) {
    terms.forEach((term, index) => {
      const counts = isInTitle(uses[index] ?? 0) ? inTitle : inText;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    });
  }
  return { articles, inText, inTitle };
}

function isFiller({ articles, inText, inTitle }: Sample, term: number, others: number, share: number): boolean {
  const holding = inText.get(term) ?? 0;
  return holding > others && holding >= articles.length * share && (inTitle.get(term) ?? 0) < holding * titlesShare;
}

function isStock(own: Told, { articles }: Sample, others: number): boolean {
  const places = own.signature.length;
  if (places === 0) return false;
  const recurring = new Uint16Array(places);
  for (const other of articles) {
    if (other === own || other.signature.length !== places) continue;
    const equal = [...own.signature.keys()].filter((place) => own.signature[place] === other.signature[place]);
    if (equal.length < fewestEqual || sharesTitleTerm(own, other)) continue;
    for (const place of equal) recurring[place] = (recurring[place] ?? 0) + 1;
  }
  return recurring.filter((count) => count >= others).length > places * stockShare;
}

function sharesTitleTerm(a: Told, b: Told): boolean {
  const titled = new Set(titleTerms(b));
  return titleTerms(a).some((term) => titled.has(term) && !commonTerms.has(term));
}

const titleTerms = ({ terms, uses }: Told): number[] => [...terms].filter((_, index) => isInTitle(uses[index] ?? 0));
