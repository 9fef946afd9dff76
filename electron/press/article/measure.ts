import { isSameSite } from './links';
import { attribute, type HtmlElement } from './tree';

/** Text and links under an element. */
export interface Measure {
  /** Characters of text, white space at the ends of its pieces left out. */
  characters: number;
  words: number;
  /** Of the characters, those in links. */
  linkCharacters: number;
  links: number;
  /** Of these, to other pages of the same site. */
  ownLinks: number;
  /** Words in paragraphs long enough to be told, mostly not in links. */
  prose: number;
}

const shortestProse = 12;
const mostLinked = 0.4;
const paragraphTags: ReadonlySet<string> = new Set(['p', 'div', 'section', 'article', 'li', 'td', 'dd', 'blockquote', 'span', 'main', 'pre', 'h2', 'h3', 'font', 'center', '#document']);

/** Measures every element once. */
export function measureTree(root: HtmlElement, baseUrl: string): Map<HtmlElement, Measure> {
  const measures = new Map<HtmlElement, Measure>();
  const measure = (node: HtmlElement, inLink: boolean): Measure => {
    const total: Measure = { characters: 0, words: 0, linkCharacters: 0, links: 0, ownLinks: 0, prose: 0 };
    if (node.name === 'a') {
      total.links = 1;
      if (isSameSite(attribute(node, 'href'), baseUrl)) total.ownLinks = 1;
    }
    const linked = inLink || (node.name === 'a' && node.attributes.has('href'));
    /** Words of the element's own line: its text and that of inline elements in it, prose of blocks inside left out. */
    let ownWords = 0;
    let ownLinked = 0;
    let ownCharacters = 0;
    for (const child of node.children) {
      if (typeof child === 'string') {
        const { characters, words } = measureText(child);
        total.characters += characters;
        total.words += words;
        ownWords += words;
        ownCharacters += characters;
        if (linked) total.linkCharacters += characters;
      } else {
        const inner = measure(child, linked);
        total.characters += inner.characters;
        total.words += inner.words;
        total.linkCharacters += inner.linkCharacters;
        total.links += inner.links;
        total.ownLinks += inner.ownLinks;
        total.prose += inner.prose;
        if (inlineTags.has(child.name) && inner.prose === 0) {
          ownWords += inner.words;
          ownLinked += inner.linkCharacters;
          ownCharacters += inner.characters;
        }
      }
    }
    if (paragraphTags.has(node.name) && ownWords >= shortestProse && ownLinked < ownCharacters * mostLinked && !linked) total.prose += ownWords;
    measures.set(node, total);
    return total;
  };
  measure(root, false);
  return measures;
}

export const inlineTags: ReadonlySet<string> = new Set('a abbr b bdi cite code em font i mark q s small span strong sub sup time u'.split(' '));

const unspacedLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** In scripts without spaces about this many characters carry what one word of English does. */
const charactersPerWord = 2;

function measureText(text: string): { characters: number; words: number } {
  const trimmed = text.trim();
  if (trimmed === '') return { characters: 0, words: 0 };
  const words = unspacedLetters.test(trimmed) ? Math.ceil(trimmed.length / charactersPerWord) : trimmed.split(/\s+/).length;
  return { characters: trimmed.length, words };
}
