import { findWords, piecesOf, type SoughtWords, type TextPiece, type TextRange } from '../../contract/words/find-words';

/** Characters of an excerpt, half as many where they are as wide as two. */
const length = 180;
/** Of what was found, as much before it as after it is too much to read first. */
const before = 40;
/** Of each text; hits further down are not worth the time of a key. */
const charactersSearched = 60_000;

/** The part of a text that holds most of what was looked for, with the hits marked; its beginning when it holds none. */
export function excerptOf(text: string, sought: readonly SoughtWords[]): TextPiece[] {
  const searched = text.slice(0, charactersSearched).replace(/\s+/g, ' ').trim();
  if (searched === '') return [];
  const ranges = findWords(searched, sought);
  const size = isWide(searched.slice(0, 200)) ? length / 2 : length;
  const best = densest(searched, ranges, size);
  const start = best ? startNear(searched, best.start - before * (size / length), best.start) : 0;
  const end = endNear(searched, start + size);
  const within = ranges.filter((range) => range.start >= start && range.end <= end).map((range) => ({ start: range.start - start, end: range.end - start }));
  const pieces = piecesOf(searched.slice(start, end), within);
  return [...(start > 0 ? [plain('…')] : []), ...pieces, ...(end < searched.length || text.length > charactersSearched ? [plain('…')] : [])];
}

/** The first hit of the stretch that holds most different ones, then most of all. */
function densest(text: string, ranges: readonly TextRange[], size: number): TextRange | undefined {
  let best: TextRange | undefined;
  let bestScore = 0;
  for (let first = 0; first < ranges.length; first++) {
    const range = ranges[first];
    if (!range) continue;
    const different = new Set<string>();
    let count = 0;
    for (let at = first; at < ranges.length; at++) {
      const each = ranges[at];
      if (!each || each.end > range.start + size - before) break;
      different.add(text.slice(each.start, each.end).toLowerCase());
      count += 1;
    }
    const score = different.size * 100 + count;
    if (score > bestScore) [best, bestScore] = [range, score];
  }
  return best;
}

/** Back to where a word begins, no further than `from`, which is before `hit`. */
function startNear(text: string, from: number, hit: number): number {
  if (from <= 0) return 0;
  const space = text.indexOf(' ', Math.floor(from));
  return space >= 0 && space < hit ? space + 1 : wholeCharacter(text, Math.floor(from));
}

function endNear(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space > to - 20 ? space : wholeCharacter(text, to);
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function isWide(text: string): boolean {
  return (text.match(/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0) > text.length / 2;
}

function plain(text: string): TextPiece {
  return { text, isHit: false };
}
