import { type HtmlElement, type HtmlNode } from './tree';

/** Takes white space and line breaks off both ends of a line, inside its elements too, and what is empty then. */
export function trimLine(nodes: readonly HtmlNode[]): HtmlNode[] {
  const started = trimStart(withSingleSpaces(nodes, { isAfterSpace: true }));
  return trimStart(started.toReversed(), 'end').toReversed();
}

/** One space where pieces of text that were folded apart meet with one each, across elements too. */
function withSingleSpaces(nodes: readonly HtmlNode[], state: { isAfterSpace: boolean }): HtmlNode[] {
  const joined: HtmlNode[] = [];
  for (const node of nodes) {
    if (typeof node === 'string') {
      const text = state.isAfterSpace ? node.replace(/^ +/, '') : node;
      if (text === '') continue;
      state.isAfterSpace = text.endsWith(' ');
      const last = joined.length - 1;
      const before = joined[last];
      if (typeof before === 'string') joined[last] = before + text;
      else joined.push(text);
    } else {
      if (node.name === 'br') state.isAfterSpace = true;
      else if (node.name === 'img' || node.name === 'math') state.isAfterSpace = false;
      else if (node.children.length > 0) {
        node.children = withSingleSpaces(node.children, state);
        if (!isWorthKeeping(node)) continue;
      }
      joined.push(node);
    }
  }
  return joined;
}

/** Trims the near end; `nodes` stand in the order of trimming, their children in document order. */
function trimStart(nodes: readonly HtmlNode[], end: 'start' | 'end' = 'start'): HtmlNode[] {
  for (const [index, node] of nodes.entries()) {
    if (typeof node === 'string') {
      const text = end === 'start' ? node.replace(/^[ \u00a0]+/, '') : node.trimEnd();
      if (text !== '') return [text, ...nodes.slice(index + 1)];
    } else if (node.name !== 'br') {
      if (node.children.length === 0 || node.name === 'math') return nodes.slice(index);
      node.children = end === 'start' ? trimStart(node.children) : trimStart(node.children.toReversed(), 'end').toReversed();
      if (isWorthKeeping(node)) return nodes.slice(index);
    }
  }
  return [];
}

export function isBlank(nodes: readonly HtmlNode[]): boolean {
  return nodes.every((node) => (typeof node === 'string' ? node.trim() === '' : node.name === 'br' || node.name === 'wbr' || (node.name !== 'img' && node.name !== 'math' && isBlank(node.children))));
}

/** Whether an inline element would be missed: it has content, or is where a link leads. */
export function isWorthKeeping(node: HtmlElement): boolean {
  return node.attributes.has('id') || node.children.some((child) => (typeof child === 'string' ? child !== '' : true));
}
