import { signatureOverlap, wordJaccard } from './pair-lexical';
import { isInTitle, isNumber, type TermDocument } from './term-document';
import { evidenceNames, nameIn, titleEvidence } from './title-evidence';

const hour = 3_600_000;
/** A true overlap of 0.5 and more: the signature's estimate errs by 0.09. */
const bodyOverlap = 0.44;
const titleOverlap = 0.6;
const titleHours = 48;
const sameTitleHours = 24;
const templateOverlap = 0.35;
/** A source rewrites its own article within this many hours. */
const updateHours = 6;
/** A title of fewer words is a rubric ("Morning briefing"), not a headline. */
const fewestTitleWords = 4;

/**
 * Whether two articles of different sources are one text: agency copy, or a headline taken over. Within one source a
 * near-identical title or text is its template for another day ("Asia-Pacific bond risk falls"), never a copy.
 */
export function isCopy(a: TermDocument, b: TermDocument): boolean {
  if (a.feedId === b.feedId) return false;
  const apart = a.publishedAt === null || b.publishedAt === null ? null : Math.abs(a.publishedAt - b.publishedAt) / hour;
  return (isSameBody(a, b, apart) || isSameTitle(a, b, apart)) && numbersAgree(a, b);
}

/** Whether two articles read the same: the list beside a story shows such a text once. */
export function isSameText(a: TermDocument, b: TermDocument): boolean {
  return a.titleKey === b.titleKey || signatureOverlap(a, b) >= bodyOverlap;
}

function isSameBody(a: TermDocument, b: TermDocument, apart: number | null): boolean {
  return (apart ?? 0) <= titleHours && signatureOverlap(a, b) >= bodyOverlap && sharesTellingWord(a, b);
}

/** Copies of a text keep a word of its headline; one text under wholly unlike ones is a site's filler. */
function sharesTellingWord(a: TermDocument, b: TermDocument): boolean {
  return (titleEvidence(a, b)[evidenceNames.indexOf('best')] ?? 0) >= tellingWord;
}

function isSameTitle(a: TermDocument, b: TermDocument, apart: number | null): boolean {
  if (Math.min(a.record.titleLength, b.record.titleLength) < fewestTitleWords || apart === null || apart > titleHours) return false;
  if (a.titleKey === b.titleKey && apart <= sameTitleHours) return true;
  return wordJaccard(a.record.titleWords, b.record.titleWords) >= titleOverlap && !namesDiffer(a, b);
}

/**
 * Whether two articles of one source are its template for different events: titles alike, but hours apart or with
 * other figures ("Copper closes 1.2% higher", "Copper closes 0.4% lower").
 */
export function isTemplate(a: TermDocument, b: TermDocument): boolean {
  if (a.feedId !== b.feedId || wordJaccard(a.record.titleWords, b.record.titleWords) < templateOverlap) return false;
  const apart = a.publishedAt === null || b.publishedAt === null ? 0 : Math.abs(a.publishedAt - b.publishedAt) / hour;
  return apart > updateHours || !numbersAgree(a, b);
}

/** Nats: about three titles in 100 have such a word. */
const tellingWord = 3.5;

/** Whether each title has a name that the other lacks: one template, two events ("4G expands in Atlanta", "… in York"). */
function namesDiffer(a: TermDocument, b: TermDocument): boolean {
  return hasOwnName(a, b) && hasOwnName(b, a);
}

function hasOwnName(document: TermDocument, other: TermDocument): boolean {
  const others = new Set(other.record.terms);
  return document.record.terms.some((term, index) => nameIn(document, index) > 0 && !others.has(term));
}

/** The figures of two titles: the same, or one title has none. */
function numbersAgree(a: TermDocument, b: TermDocument): boolean {
  const left = titleNumbers(a);
  const right = titleNumbers(b);
  return left.length === 0 || right.length === 0 || (left.length === right.length && left.every((number, index) => number === right[index]));
}

function titleNumbers({ record }: TermDocument): number[] {
  return [...record.terms].filter((_, index) => isNumber(record.uses[index] ?? 0) && isInTitle(record.uses[index] ?? 0));
}
