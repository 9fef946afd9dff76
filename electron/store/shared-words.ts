import type { Database } from './database';
import { isName, isNumber, type TermDocument } from './term-document';

const wordsShown = 4;
/** Words in more than about 3 in 100 articles explain nothing. */
const tellingRarity = 3.5;

interface Span {
  start: number;
  end: number;
  rarity: number;
  isName: boolean;
}

/** Why two articles belong together: the most telling names and terms they share, as they stand in the first. */
export function sharedWords(database: Database, source: TermDocument, other: TermDocument): string[] {
  const spans = sharedSpans(source, other);
  if (spans.length === 0) return [];
  const row = database.get<{ title: string; text: string | null }>(
    'SELECT title, text FROM article LEFT JOIN article_body ON article_body.article_id = article.id WHERE article.id = ?',
    source.articleId,
  );
  const text = `${row?.title ?? ''}\n${row?.text ?? ''}`;
  const words = joined(spans, text)
    .toSorted((a, b) => Number(b.isName) - Number(a.isName) || b.rarity - a.rarity || a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    // The text may have been replaced since its terms were made.
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.includes('\n'));
  return [...new Set(words)].slice(0, wordsShown);
}

function sharedSpans(source: TermDocument, other: TermDocument): Span[] {
  const others = new Set(other.record.terms);
  const { terms, uses, starts, lengths } = source.record;
  const spans: Span[] = [];
  terms.forEach((term, index) => {
    const rarity = source.rarity[index] ?? 0;
    const use = uses[index] ?? 0;
    if (!others.has(term) || rarity < tellingRarity || isNumber(use)) return;
    const start = starts[index] ?? 0;
    spans.push({ start, end: start + (lengths[index] ?? 0), rarity, isName: isName(use) });
  });
  return spans.toSorted((a, b) => a.start - b.start);
}

/** Pairs of characters that overlap are one word; a name's parts side by side are one name. */
function joined(spans: readonly Span[], text: string): Span[] {
  const words: Span[] = [];
  for (const span of spans) {
    const last = words.at(-1);
    const overlaps = last !== undefined && span.start < last.end;
    const continues = last !== undefined && last.isName && span.isName && text.slice(last.end, span.start) === ' ';
    if (last && (overlaps || continues)) {
      last.end = Math.max(last.end, span.end);
      last.rarity = Math.max(last.rarity, span.rarity);
    } else {
      words.push({ ...span });
    }
  }
  return words;
}
