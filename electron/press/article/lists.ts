import type { Anchors, BlockBuilder } from './builder';
import { isUnseen, keptAttributes, languageAttributes } from './inline';
import { isBlank } from './line';
import { element, type HtmlElement, type HtmlNode } from './tree';

/** A list of items alone: a list that stands between items goes into the one before it, other content becomes an item. */
export function listOf(node: HtmlElement, build: BlockBuilder, anchors: Anchors): HtmlElement[] {
  const tag = node.name === 'ol' ? 'ol' : 'ul';
  const made: HtmlElement = { name: tag, attributes: keptAttributes(node, tag), children: [] };
  anchors.settle(made);
  let loose: HtmlNode[] = [];
  const addItem = (source: HtmlElement): void => {
    const item: HtmlElement = { name: 'li', attributes: keptAttributes(source, 'li'), children: [] };
    anchors.pass(source);
    anchors.settle(item);
    item.children = tightened(build(source.children));
    if (item.children.length > 0) made.children.push(item);
    else anchors.unsettle(item);
  };
  const endLoose = (): void => {
    if (!isBlank(loose)) addItem(element('li', {}, loose));
    loose = [];
  };
  for (const child of node.children) {
    const last = made.children.at(-1);
    if (typeof child === 'string') loose.push(child);
    else if (isUnseen(child)) anchors.pass(child);
    else if (child.name === 'li') {
      endLoose();
      addItem(child);
    } else if ((child.name === 'ul' || child.name === 'ol') && last !== undefined && typeof last !== 'string' && isBlank(loose)) {
      last.children.push(...listOf(child, build, anchors));
    } else loose.push(child);
  }
  endLoose();
  return made.children.length > 0 ? [made] : [];
}

/** Terms and what is said of them; `div`s that group them are opened. */
export function definitionsOf(node: HtmlElement, build: BlockBuilder, anchors: Anchors): HtmlElement[] {
  const made: HtmlElement = { name: 'dl', attributes: languageAttributes(node), children: [] };
  anchors.settle(made);
  const add = (children: readonly HtmlNode[]): void => {
    for (const child of children) {
      if (typeof child === 'string' || isUnseen(child)) continue;
      anchors.pass(child);
      if (child.name !== 'dt' && child.name !== 'dd') {
        add(child.children);
        continue;
      }
      const content = build(child.children);
      const part: HtmlElement = { name: child.name, attributes: languageAttributes(child), children: tightened(content) };
      anchors.settle(part);
      if (part.children.length > 0) made.children.push(part);
    }
  };
  add(node.children);
  return made.children.length > 0 ? [made] : [];
}

/** The blocks of an item or cell, without a paragraph around what is one line. */
export function tightened(blocks: readonly HtmlElement[]): HtmlNode[] {
  const [first, ...rest] = blocks;
  if (first?.name !== 'p' || first.attributes.size > 0 || rest.some(({ name }) => name !== 'ul' && name !== 'ol')) return [...blocks];
  return [...first.children, ...rest];
}
