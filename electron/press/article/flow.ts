import type { Anchors, BlockBuilder } from './builder';
import { detailsOf, figureOf, headingOf } from './framed';
import { inlineTag, isUnseen, languageAttributes, toInline } from './inline';
import { definitionsOf, listOf } from './lists';
import { paragraphs, place, type FlowState } from './paragraphs';
import { preformatted } from './preformatted';
import { tableOf } from './tables';
import { element, type HtmlElement, type HtmlNode } from './tree';

/** Elements that begin a line of their own and mean nothing more here: their content stands where they stood. */
const containers: ReadonlySet<string> = new Set(
  '#document address article aside center div fieldset footer form header hgroup legend main nav section search dd dt li summary figcaption caption thead tbody tfoot tr td th body html p amp-story amp-carousel amp-accordion'.split(' '),
);
const blocks: ReadonlySet<string> = new Set([...containers, 'blockquote', 'details', 'dl', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ul', 'ol', 'menu', 'dir', 'pre', 'listing', 'table']);

/**
 * Any nodes as a list of blocks: loose text becomes paragraphs, two line breaks part them, inline elements around
 * blocks go into the blocks, pictures at a paragraph's ends become figures.
 */
export function toBlocks(content: readonly HtmlNode[], anchors: Anchors): HtmlElement[] {
  const holdsBlocks = blockFinder();
  const build: BlockBuilder = (inner) => {
    const state: FlowState = { out: [], line: [], chain: [], breaks: 0 };
    add(state, inner, [], new Map());
    flush(state, new Map());
    return state.out;
  };

  const add = (state: FlowState, inner: readonly HtmlNode[], wrappers: readonly HtmlElement[], language: Map<string, string>): void => {
    for (const node of inner) {
      if (typeof node === 'string') addInline(state, [node], wrappers);
      else if (isUnseen(node)) anchors.pass(node);
      else if (node.name === 'br') state.breaks++;
      else if (blocks.has(node.name)) {
        flush(state, language);
        addBlock(state, node, wrappers, language);
      } else if (holdsBlocks(node)) {
        anchors.pass(node);
        add(state, node.children, inlineTag(node) !== null ? [...wrappers, node] : wrappers, language);
      } else addInline(state, [node], wrappers);
    }
  };

  const addInline = (state: FlowState, nodes: readonly HtmlNode[], wrappers: readonly HtmlElement[]): void => {
    const made = toInline(nodes, anchors);
    if (made.length === 0) return;
    const isSpace = made.every((node) => typeof node === 'string' && node.trim() === '');
    if (isSpace && (state.breaks > 0 || state.line.length === 0)) return;
    if (state.breaks >= 2) flush(state, new Map());
    else if (state.breaks === 1 && state.line.length > 0) place(state, wrappers, [element('br')]);
    state.breaks = 0;
    place(state, wrappers, made);
  };

  const flush = (state: FlowState, language: Map<string, string>): void => {
    const { line } = state;
    state.line = [];
    state.chain = [];
    state.breaks = 0;
    if (line.length > 0) for (const made of paragraphs(line, language, anchors)) state.out.push(made);
  };

  const addBlock = (state: FlowState, node: HtmlElement, wrappers: readonly HtmlElement[], language: Map<string, string>): void => {
    anchors.pass(node);
    const own = new Map([...language, ...languageAttributes(node)]);
    if (containers.has(node.name)) {
      add(state, node.children, wrappers, own);
      flush(state, own);
      return;
    }
    for (const made of blockOf(node, wrappers)) {
      made.attributes = new Map([...own, ...made.attributes]);
      state.out.push(made);
    }
  };

  const blockOf = (node: HtmlElement, wrappers: readonly HtmlElement[]): HtmlElement[] => {
    switch (node.name) {
      case 'hr':
        return [element('hr')];
      case 'pre':
      case 'listing':
        return preformatted(node, anchors);
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        return listOf(node, build, anchors);
      case 'dl':
        return definitionsOf(node, build, anchors);
      case 'table':
        return tableOf(node, build, anchors);
      case 'figure':
        return figureOf(node, build, anchors);
      case 'details':
        return detailsOf(node, build, anchors);
      case 'blockquote': {
        const made = element('blockquote');
        anchors.settle(made);
        made.children = build(node.children);
        return made.children.length > 0 ? [made] : [];
      }
      default:
        return headingOf(node, wrappers, build, anchors);
    }
  };

  return build(content);
}

/** Whether an inline element holds a block or two line breaks in a row; each element is looked at once. */
function blockFinder(): (node: HtmlElement) => boolean {
  const known = new WeakMap<HtmlElement, boolean>();
  const find = (node: HtmlElement): boolean => {
    const before = known.get(node);
    if (before !== undefined) return before;
    let breaks = 0;
    let found = false;
    for (const child of node.children) {
      if (typeof child === 'string') {
        if (child.trim() !== '') breaks = 0;
      } else if (child.name === 'br') breaks++;
      else breaks = 0;
      if (breaks >= 2 || (typeof child !== 'string' && child.name !== 'math' && (blocks.has(child.name) || find(child)))) {
        found = true;
        break;
      }
    }
    known.set(node, found);
    return found;
  };
  return find;
}

