import { attribute, elementsIn, type HtmlElement, type HtmlNode } from './tree';
import { absoluteUrl, cleanLink } from './links';
import type { Anchors } from './builder';

export interface AnchorBook extends Anchors {
  /** Gives ids their new names and links their final addresses; links that lead nowhere lose their element. */
  finish(blocks: readonly HtmlElement[]): void;
}

const longestId = 256;

/** Keeps the ids that links inside the content point to (footnotes) and renames them, so that no name from outside stands in a page of ours. */
export function openAnchors(root: HtmlElement, baseUrl: string): AnchorBook {
  const wanted = wantedIn(root, baseUrl);
  let waiting: string[] = [];
  const held = new Map<HtmlElement, string[]>();
  return {
    pass(node) {
      if (wanted.size === 0) return;
      for (const id of [attribute(node, 'id'), node.name === 'a' ? attribute(node, 'name') : '']) if (wanted.has(id)) waiting.push(id);
    },
    settle(made) {
      if (waiting.length === 0) return;
      held.set(made, waiting);
      made.attributes.set('id', '');
      waiting = [];
    },
    unsettle(made) {
      waiting.push(...(held.get(made) ?? []));
      held.delete(made);
    },
    finish(blocks) {
      const names = new Map<string, string>();
      let count = 0;
      for (const block of blocks) {
        for (const node of [block, ...elementsIn(block)]) {
          const ids = held.get(node)?.filter((id) => !names.has(id)) ?? [];
          node.attributes.delete('id');
          if (ids.length === 0) continue;
          const name = `r${++count}`;
          node.attributes.set('id', name);
          for (const id of ids) names.set(id, name);
        }
      }
      for (const block of blocks) block.children = finishLinks(block.children, names, baseUrl);
    },
  };
}

/** The ids that links point to; a link to one that is not there loses its address, so that it is read as the text it is. */
function wantedIn(root: HtmlElement, baseUrl: string): ReadonlySet<string> {
  const links: (readonly [HtmlElement, string])[] = [];
  const present = new Set<string>();
  for (const node of elementsIn(root)) {
    const id = attribute(node, 'id');
    if (id !== '') present.add(id);
    if (node.name !== 'a') continue;
    const name = attribute(node, 'name');
    if (name !== '') present.add(name);
    const target = localTarget(attribute(node, 'href'), baseUrl);
    if (target !== null) links.push([node, target]);
  }
  for (const [node, target] of links) if (!present.has(target) && attribute(node, 'href').startsWith('#')) node.attributes.delete('href');
  return new Set(links.flatMap(([, target]) => (present.has(target) ? [target] : [])));
}

function finishLinks(nodes: readonly HtmlNode[], names: ReadonlyMap<string, string>, baseUrl: string): HtmlNode[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [node];
    node.children = finishLinks(node.children, names, baseUrl);
    if (node.name !== 'a') return [node];
    const address = attribute(node, 'href');
    const target = localTarget(address, baseUrl);
    const name = target === null ? undefined : names.get(target);
    const href = name !== undefined ? `#${name}` : address.startsWith('#') ? null : cleanLink(address, baseUrl);
    if (href === null) return node.attributes.has('id') ? [{ ...node, name: 'span', attributes: withoutHref(node) }] : node.children;
    node.attributes.set('href', href);
    return [node];
  });
}

function withoutHref(node: HtmlElement): Map<string, string> {
  return new Map([...node.attributes].filter(([name]) => name !== 'href'));
}

/** The id that a link inside the same document points to; null for other links. */
function localTarget(address: string, baseUrl: string): string | null {
  const hash = address.indexOf('#');
  if (hash < 0 || hash === address.length - 1) return null;
  if (hash > 0) {
    const url = absoluteUrl(address, baseUrl);
    const base = absoluteUrl(baseUrl, baseUrl);
    if (!url || !base || url.origin !== base.origin || url.pathname !== base.pathname || url.search !== base.search) return null;
  }
  const id = decoded(address.slice(hash + 1));
  return id.length <= longestId ? id : null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
