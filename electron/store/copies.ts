import { termUse } from '../contract/terms';
import { signatureOverlap, wordJaccard } from './pair-lexical';
import type { TermDocument } from './term-document';

const hour = 3_600_000;
/** Measured on labelled pairs: at these, precision was 1.00. */
const bodyOverlap = 0.5;
const titleOverlap = 0.6;
const titleHours = 48;
const sameTitleHours = 24;
/** A title of fewer words is a rubric ("Morning briefing"), not a headline. */
const fewestTitleWords = 4;

/**
 * Whether two articles of different sources are one text: agency copy, or a headline taken over. Within one source a
 * near-identical title or text is its template for another day ("Asia-Pacific bond risk falls"), never a copy.
 */
export function isCopy(a: TermDocument, b: TermDocument): boolean {
  if (a.feedId === b.feedId || !numbersAgree(a, b)) return false;
  const apart = a.publishedAt === null || b.publishedAt === null ? null : Math.abs(a.publishedAt - b.publishedAt) / hour;
  if ((apart ?? 0) <= titleHours && signatureOverlap(a, b) >= bodyOverlap) return true;
  if (Math.min(a.record.titleLength, b.record.titleLength) < fewestTitleWords || apart === null) return false;
  if (a.titleKey === b.titleKey && apart <= sameTitleHours) return true;
  return apart <= titleHours && wordJaccard(a.record.titleWords, b.record.titleWords) >= titleOverlap;
}

/** The figures of two titles: the same, or one title has none. */
function numbersAgree(a: TermDocument, b: TermDocument): boolean {
  const left = titleNumbers(a);
  const right = titleNumbers(b);
  return left.length === 0 || right.length === 0 || (left.length === right.length && left.every((number, index) => number === right[index]));
}

function titleNumbers({ record }: TermDocument): number[] {
  return [...record.terms].filter((_, index) => {
    const use = record.uses[index] ?? 0;
    return (use & termUse.number) > 0 && (use & termUse.title) > 0;
  });
}
