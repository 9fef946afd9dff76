import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { append, isCard, type HtmlElement } from './tree';

/** The little of the DOM that trees are copied to and from. */
interface DomNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly data: string;
  readonly childNodes: Iterable<DomNode>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  appendChild(child: DomNode): void;
  cloneNode(deep: true): DomNode;
  replaceChildren(...children: DomNode[]): void;
  setAttribute(name: string, value: string): void;
}

interface Dom {
  readonly head: DomNode;
  readonly body: DomNode;
  createElement(name: string): DomNode;
  createTextNode(text: string): DomNode;
}

const elementType = 1;
const textType = 3;

/**
 * The part of a page that Readability takes for its article; null: none.
 * @param root what is left of the page; it is not changed
 * @param title helps to leave out the heading that repeats it
 */
export function findArticle(root: HtmlElement, title: string): HtmlElement | null {
  const document = parseHTML('<!doctype html><html><head></head><body></body></html>').document as unknown as Dom;
  const heading = document.createElement('title');
  heading.appendChild(document.createTextNode(title));
  document.head.appendChild(heading);
  const cards: HtmlElement[] = [];
  copyInto(document, root, document.body, cards);
  keepAsNodes(document.body);
  const article = new Readability<DomNode>(document as never, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as DomNode,
  }).parse();
  if (!article?.content) return null;
  const found: HtmlElement = { name: 'div', attributes: new Map(), children: [] };
  copyFrom(article.content, found, cards);
  return found;
}

/**
 * Readability keeps the page as HTML to begin again when it finds too little. Nodes are kept instead, because
 * reading the HTML back costs more than all the rest, and with hostile text far more.
 */
function keepAsNodes(body: DomNode): void {
  let kept: DomNode | undefined;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      kept = body.cloneNode(true);
      return '';
    },
    set: () => {
      const children = kept?.cloneNode(true).childNodes ?? [];
      body.replaceChildren();
      for (const child of Array.from(children)) body.appendChild(child);
    },
  });
}

/** Cards go as pictures, whose place in the text Readability keeps: their own words and links would weigh against it. */
const cardAttribute = 'data-card';

function copyInto(document: Dom, from: HtmlElement, to: DomNode, cards: HtmlElement[]): void {
  for (const child of from.children) {
    if (typeof child === 'string') to.appendChild(document.createTextNode(child));
    else if (isCard(child)) {
      const stand = document.createElement('img');
      stand.setAttribute(cardAttribute, String(cards.push(child) - 1));
      // Without an address it would be taken for a failed lazy picture.
      stand.setAttribute('src', 'https://card.invalid/card.png');
      to.appendChild(stand);
    } else {
      const made = document.createElement(child.name);
      for (const [name, value] of child.attributes) if (name !== cardAttribute) made.setAttribute(name, value);
      copyInto(document, child, made, cards);
      to.appendChild(made);
    }
  }
}

function copyFrom(from: DomNode, to: HtmlElement, cards: readonly HtmlElement[]): void {
  for (const child of from.childNodes) {
    if (child.nodeType === textType) append(to, child.data);
    else if (child.nodeType === elementType) {
      const attributes = new Map([...child.attributes].map(({ name, value }) => [name, value] as const));
      const card = cards[Number(attributes.get(cardAttribute) ?? -1)];
      const made: HtmlElement = card ?? { name: child.localName, attributes, children: [] };
      if (!card) copyFrom(child, made, cards);
      to.children.push(made);
    }
  }
}
