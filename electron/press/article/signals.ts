import { attribute, elementsIn, foldSpace, lineOf, type HtmlElement } from './tree';
import { isUnseen } from './inline';

/** What a page shows besides its article, as far as it tells what kind of page it is. */
export interface PageSignals {
  /** The `title` and first headings, for telling error pages by their words. */
  readonly heads: readonly string[];
  /** The page's visible text, cut at {@link shownLimit}. */
  readonly shownText: string;
  readonly shownWords: number;
  /** Share of the visible text that stands in links, 0–1. */
  readonly linkShare: number;
  readonly links: number;
  readonly hasPasswordField: boolean;
  /** Where `meta refresh` leads at once; null: nowhere. */
  readonly refreshTo: string | null;
}

const shownLimit = 20_000;

export function signalsOf(root: HtmlElement): PageSignals {
  const heads: string[] = [];
  let shown = '';
  let linked = 0;
  let length = 0;
  let links = 0;
  const walk = (node: HtmlElement, inLink: boolean): void => {
    for (const child of node.children) {
      if (typeof child === 'string') {
        const { length: letters } = child.trim();
        length += letters;
        if (inLink) linked += letters;
        if (shown.length < shownLimit) shown += child;
      } else if (child.name !== 'script' && (child.name === 'button' || child.name === 'label' || child.name === 'noscript' || child.name === 'nav' || child.name === 'dialog' || !isUnseen(child))) {
        if (child.name === 'a') links++;
        walk(child, inLink || child.name === 'a');
        if (shown.length < shownLimit && !child.name.startsWith('#')) shown += ' ';
      }
    }
  };
  walk(root, false);
  const elements = elementsIn(root);
  for (const node of elements) {
    if ((node.name === 'title' || node.name === 'h1' || node.name === 'h2') && heads.length < 4) heads.push(lineOf(node));
  }
  const shownText = foldSpace(shown).trim();
  return {
    heads,
    shownText,
    shownWords: shownText === '' ? 0 : shownText.split(' ').length,
    linkShare: length === 0 ? 0 : linked / length,
    links,
    hasPasswordField: elements.some((node) => node.name === 'input' && attribute(node, 'type').toLowerCase() === 'password'),
    refreshTo: refreshOf(elements),
  };
}

function refreshOf(elements: readonly HtmlElement[]): string | null {
  for (const node of elements) {
    if (node.name !== 'meta' || attribute(node, 'http-equiv').toLowerCase() !== 'refresh') continue;
    const found = /^\s*(\d{1,5})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(attribute(node, 'content'));
    if (found?.[2] !== undefined && Number(found[1]) <= 10) return found[2].trim();
  }
  return null;
}
