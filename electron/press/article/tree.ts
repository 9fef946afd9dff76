/**
 * HTML as plain values. A text node is a string; neighbours are never two strings. Trees come from
 * {@link parseHtml}, which bounds their depth, so walking them by recursion is safe.
 */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  /** Lower case. The root of a document is `#document`. */
  name: string;
  attributes: Map<string, string>;
  children: HtmlNode[];
}

export function element(name: string, attributes: Readonly<Record<string, string>> = {}, children: HtmlNode[] = []): HtmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** The value of an attribute, trimmed; empty when there is none. */
export function attribute(node: HtmlElement, name: string): string {
  return node.attributes.get(name)?.trim() ?? '';
}

/** Adds a node at the end, joining text to text. */
export function append(parent: HtmlElement, node: HtmlNode): void {
  const last = parent.children.length - 1;
  const before = parent.children[last];
  if (typeof node === 'string' && typeof before === 'string') parent.children[last] = before + node;
  else parent.children.push(node);
}

/** Every element under a node in document order, the node itself left out. */
export function elementsIn(node: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const collect = (parent: HtmlElement): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      found.push(child);
      collect(child);
    }
  };
  collect(node);
  return found;
}

export function findElement(node: HtmlElement, matches: (candidate: HtmlElement) => boolean): HtmlElement | undefined {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (matches(child)) return child;
    const found = findElement(child, matches);
    if (found) return found;
  }
  return undefined;
}

/** All text under a node as it stands, without a break between blocks. */
export function rawText(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  let text = '';
  for (const child of node.children) text += rawText(child);
  return text;
}

/** The text of one line: white space folded, ends trimmed. */
export function lineOf(node: HtmlNode): string {
  return foldSpace(rawText(node)).trim();
}

/** HTML's white space (and the no-break space) folded to single spaces. */
export function foldSpace(text: string): string {
  // A space alone stays as it is: most text has nothing to fold, and is handed back uncopied.
  return text.replace(/[\t\n\f\r\u00a0][\t\n\f\r \u00a0]*| [\t\n\f\r \u00a0]+/g, ' ');
}

/** Whether an element is a card for something of another site: `figure` with one of the kinds in embeds.ts. */
export function isCard({ name, attributes }: HtmlElement): boolean {
  return name === 'figure' && cardKind.test(attributes.get('data-embed') ?? '');
}

export const cardKind = /^(?:video|audio|post|map|document|chart|page)$/;
