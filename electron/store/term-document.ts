import { termUse } from '../contract/terms';
import type { Database } from './database';
import { unpackRarity } from './rarity';
import { unpackRecord, type TermRecord } from './term-record';
import { rarityPower, weightsOf } from './weights';

/** An article as the ranker sees it. Arrays run parallel to `record.terms`. */
export interface TermDocument {
  readonly seq: number;
  readonly articleId: number;
  readonly publishedAt: number | null;
  readonly feedId: number;
  readonly language: string;
  readonly titleKey: number;
  readonly record: TermRecord;
  /** Information of each term in nats. */
  readonly rarity: Float64Array;
  /** The same to the power that BM25 is taken with. */
  readonly power: Float64Array;
  /** BM25F weight of each term, before rarity. */
  readonly weight: Float64Array;
  /** `weight` × rarity, the vector that cosines are taken of; and its length. */
  readonly vector: Float64Array;
  readonly norm: number;
  /** BM25 score of the article for itself. */
  readonly selfScore: number;
}

interface Row {
  seq: number;
  articleId: number;
  publishedAt: number | null;
  feedId: number;
  language: string;
  titleKey: number;
  record: Uint8Array;
}

const columns = 'seq, article_id AS articleId, published_at AS publishedAt, feed_id AS feedId, language, title_key AS titleKey, record';

/** Articles by number, in the order asked; those that are gone are left out. */
export function readDocuments(database: Database, seqs: readonly number[], known?: ReadonlyMap<number, number>): TermDocument[] {
  const rows = database.all<Row>(`SELECT ${columns} FROM article_terms WHERE seq IN (SELECT value FROM json_each(?))`, JSON.stringify(seqs));
  const found = new Map(rows.map((row) => [row.seq, documentOf(row, known)]));
  return seqs.flatMap((seq) => found.get(seq) ?? []);
}

export function documentOfArticle(database: Database, articleId: number): TermDocument | undefined {
  const row = database.get<Row>(`SELECT ${columns} FROM article_terms WHERE article_id = ?`, articleId);
  return row && documentOf(row);
}

/** The same article with fresher rarities. */
export function refreshed(document: TermDocument, known: ReadonlyMap<number, number>): TermDocument {
  return { ...document, ...weighed(document.record, known) };
}

function documentOf(row: Row, known?: ReadonlyMap<number, number>): TermDocument {
  const record = withoutFiller(unpackRecord(row.record));
  return { ...row, record, ...weighed(record, known) };
}

/** An article as it would be had its feed not said what it says every time. */
function withoutFiller(record: TermRecord): TermRecord {
  const { uses } = record;
  const own = record.isStock ? { ...record, signature: new Uint16Array(0) } : record;
  if (!uses.some((use) => (use & termUse.filler) > 0)) return own;
  const isOwn = (_: number, index: number): boolean => ((uses[index] ?? 0) & termUse.filler) === 0;
  return {
    ...own,
    terms: record.terms.filter(isOwn),
    uses: uses.filter(isOwn),
    starts: record.starts.filter(isOwn),
    lengths: record.lengths.filter(isOwn),
    rarity: record.rarity.filter(isOwn),
  };
}

type Weighed = Pick<TermDocument, 'rarity' | 'power' | 'weight' | 'vector' | 'norm' | 'selfScore'>;

/** Powers of the 256 rarities that a record can hold. */
const powers = Float64Array.from({ length: 256 }, (_, packed) => unpackRarity(packed) ** rarityPower);

/** `known` has rarities as they are now; a stored one is from the day its article arrived. */
function weighed(record: TermRecord, known?: ReadonlyMap<number, number>): Weighed {
  const { terms, uses } = record;
  const count = terms.length;
  const weightOf = weightsOf(record);
  const rarity = new Float64Array(count);
  const power = new Float64Array(count);
  const weight = new Float64Array(count);
  const vector = new Float64Array(count);
  let squares = 0;
  let selfScore = 0;
  for (let index = 0; index < count; index += 1) {
    const fresh = known?.get(terms[index] ?? 0);
    const packed = record.rarity[index] ?? 0;
    const information = fresh ?? unpackRarity(packed);
    const powered = fresh === undefined ? (powers[packed] ?? 0) : fresh ** rarityPower;
    const share = weightOf(uses[index] ?? 0);
    rarity[index] = information;
    power[index] = powered;
    weight[index] = share;
    vector[index] = share * information;
    squares += (share * information) ** 2;
    selfScore += share * share * powered;
  }
  return { rarity, power, weight, vector, norm: Math.sqrt(squares) || 1, selfScore: selfScore || 1 };
}

export const isInTitle = (use: number): boolean => (use & termUse.title) > 0;
export const isInLead = (use: number): boolean => (use & termUse.lead) > 0;
export const isName = (use: number): boolean => (use & termUse.name) > 0;
export const isNumber = (use: number): boolean => (use & termUse.number) > 0;
