import { termUse, type Terms } from '../../contract/terms';
import { hashOf } from './hash';
import { signatureOf } from './signature';
import { wordsOf, type Word } from './words';

/** News says what it is about in its first sentences: more words than this make related news worse (measured). */
const leadWords = 60;
const titleWordsKept = 40;
const termsKept = 120;
/** The signature reads further than the lead, so that copies with another first paragraph are still known. */
const signatureWords = 400;
/** A title with more capitals than this is written in title case, where a capital says nothing. */
const titleCaseShare = 0.6;

interface Use {
  title: number;
  lead: number;
  isName: boolean;
  readonly isNumber: boolean;
  readonly start: number;
  readonly length: number;
}

/** What an article is about. Pure; an empty title or text is fine. */
export function termsOf({ title, text }: { readonly title: string; readonly text: string }): Terms {
  const titleWords = wordsOf(title, 60);
  const textWords = wordsOf(text.slice(0, signatureWords * 12), signatureWords);
  const leadEnd = leadEndOf(textWords);
  const lead = textWords.slice(0, leadEnd);
  const uses = new Map<number, Use>();
  count(titleWords, 'title', 0, uses);
  count(lead, 'lead', title.length + 1, uses);
  // Ascending, so that two articles are compared in one pass.
  const kept = [...uses].slice(0, termsKept).toSorted(([a], [b]) => a - b);
  return {
    terms: Uint32Array.from(kept, ([term]) => term),
    uses: Uint8Array.from(kept, ([, use]) => packed(use)),
    starts: Uint16Array.from(kept, ([, use]) => Math.min(use.start, 0xffff)),
    lengths: Uint8Array.from(kept, ([, use]) => Math.min(use.length, 0xff)),
    titleWords: Uint32Array.from(titleWords.slice(0, titleWordsKept), ({ word }) => hashOf(word)),
    signature: signatureOf(textWords),
    titleLength: Math.min(titleWords.length, 0xff),
    leadLength: Math.min(lead.length, 0xff),
    titleKey: hashOf(titleWords.map(({ word }) => word).join(' ')),
  };
}

/** Pairs of characters count half a word each, so that a lead is as long in Japanese as in English. */
function leadEndOf(words: readonly Word[]): number {
  let counted = 0;
  let index = 0;
  for (; index < words.length && counted < leadWords; index += 1) counted += isPair(words[index]) ? 0.5 : 1;
  return index;
}

const isPair = (word: Word | undefined): boolean => word !== undefined && word.term.length <= 2 && !/^[\p{Script=Latin}\p{N}]/u.test(word.term);

function count(words: readonly Word[], field: 'title' | 'lead', offset: number, uses: Map<number, Use>): void {
  const isTitleCase = field === 'title' && words.filter(({ isCapitalised }) => isCapitalised).length > words.length * titleCaseShare;
  words.forEach((word, index) => {
    const key = hashOf(word.term);
    let use = uses.get(key);
    if (!use) uses.set(key, (use = { title: 0, lead: 0, isName: false, isNumber: word.isNumber, start: offset + word.start, length: word.length }));
    use[field] += 1;
    // A sentence's first word has its capital for another reason.
    if (word.isCapitalised && (isTitleCase ? word.word.length > 3 : index > 0)) use.isName = true;
  });
}

function packed({ title, lead, isName, isNumber }: Use): number {
  return Math.min(title, 3) | (Math.min(lead, 7) << 2) | (isName ? termUse.name : 0) | (isNumber ? termUse.number : 0);
}
