import type { ArticleId } from '../../contract/model';
import type { SearchHit } from '../../contract/search';
import { findWords, piecesOf, type SoughtWords } from '../../contract/words/find-words';
import type { Database } from '../database';
import { getHeadlines } from '../headlines';
import { excerptOf } from './excerpt';

/** Rows with what was found in them, in the order of `ids`; those that are gone are left out. */
export function hitsOf(database: Database, ids: readonly ArticleId[], words: readonly SoughtWords[]): SearchHit[] {
  const texts = new Map(
    database.all<{ id: number; text: string }>('SELECT id, text FROM search_source WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids)).map(({ id, text }) => [id, text]),
  );
  return getHeadlines(database, ids).map((headline) => ({
    headline,
    title: piecesOf(headline.title, findWords(headline.title, words)),
    excerpt: excerptOf(texts.get(headline.id) ?? '', words),
  }));
}
