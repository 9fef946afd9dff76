import { diffArrays, diffChars, diffWordsWithSpace } from 'diff';

/** Words that stayed, went or came. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** A paragraph that changed, run by run; null: one or more that did not. */
export type ChangedBlock = readonly Run[] | null;

/** What changed from one text to another, paragraph by paragraph (a line each); what stayed is left out. */
export function changesBetween(before: string, after: string): ChangedBlock[] {
  const parts = diffArrays(before.split('\n'), after.split('\n'));
  const blocks: ChangedBlock[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part) continue;
    if (!part.added && !part.removed) {
      blocks.push(null);
      continue;
    }
    const next = parts[at + 1];
    if (part.removed && next?.added) {
      const count = Math.max(part.value.length, next.value.length);
      for (let line = 0; line < count; line++) blocks.push(wordChanges(part.value[line] ?? '', next.value[line] ?? ''));
      at += 1;
    } else for (const line of part.value) blocks.push([{ kind: part.added ? 'new' : 'gone', text: line }]);
  }
  return blocks.filter((block) => block === null || block.some(({ text }) => text.trim() !== ''));
}

const withoutSpaces = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/** What changed from one line to another, word by word, or by character where words have no spaces. */
export function wordChanges(before: string, after: string): Run[] {
  const diff = withoutSpaces.test(after) ? diffChars(before, after) : diffWordsWithSpace(before, after);
  return diff.map(({ value, added, removed }) => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text: value }));
}
