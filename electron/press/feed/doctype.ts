import { readOwnEntities, type OwnEntities } from './entities';

/** How far into a document its DOCTYPE may begin, and how long its internal subset may be; in characters. */
const latestStart = 10_000;
const longestSubset = 200_000;

/** Where the document goes on after its DOCTYPE, and the entities that were declared in it. */
export interface Doctype {
  readonly end: number;
  readonly entities: OwnEntities | null;
}

/** Steps over a DOCTYPE with its internal subset, which a tokenizer for HTML would take for text. */
export function readDoctype(source: string): Doctype {
  const start = source.slice(0, latestStart).search(/<!DOCTYPE\b/i);
  if (start < 0) return { end: 0, entities: null };
  const head = source.slice(start, start + longestSubset);
  const intro = /^<!DOCTYPE(?:"[^"]*"|'[^']*'|[^"'[>])*/i.exec(head)?.[0] ?? '';
  if (head[intro.length] !== '[') return { end: start + intro.length, entities: null };
  const close = /\]\s*>/.exec(head.slice(intro.length));
  if (!close) return { end: start + intro.length, entities: null };
  const subset = head.slice(intro.length + 1, intro.length + close.index);
  return { end: start + intro.length + close.index + close[0].length, entities: readOwnEntities(subset) };
}
