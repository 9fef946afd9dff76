import type { HtmlElement } from './tree';

/**
 * The whole words in an element's class and id, in lower case: `PostShare-box` has `post`, `share` and `box`.
 * Sites name parts for what they are, so a telling word says more than any measure of the text.
 */
function nameWords(node: HtmlElement): readonly string[] {
  const names = `${node.attributes.get('class') ?? ''} ${node.attributes.get('id') ?? ''}`;
  if (names.length < 3 || names.length > longestNames) return [];
  return wordsOf(names);
}

const longestNames = 2000;
const remembered = new Map<string, readonly string[]>();
const namesRemembered = 5000;

function wordsOf(names: string): readonly string[] {
  const known = remembered.get(names);
  if (known) return known;
  // WordPress names a post after its subjects, authors and kinds, which tell nothing of what it is.
  const own = /\b(?:hentry|type-post|type-page|status-publish)\b/.test(names) ? names.replace(/(?:^|\s)(?:tag|category|author|post_tag|tax|format|status|topic)-[\w-]+/g, ' ') : names;
  const words = own
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  if (remembered.size >= namesRemembered) remembered.clear();
  remembered.set(names, words);
  return words;
}

/** The words between single spaces, for patterns of whole words: ` post share box `. */
export function nameLine(node: HtmlElement): string {
  const words = nameWords(node);
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}

export function hasNameWord(node: HtmlElement, words: ReadonlySet<string>): boolean {
  return nameWords(node).some((word) => words.has(word));
}
