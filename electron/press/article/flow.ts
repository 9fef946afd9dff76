import { inlineTag, isUnseen, keptAttributes, languageAttributes, toInline, withoutLinks, type Anchors } from './inline';
import { isBlank, trimLine } from './line';
import { holdsPicture } from './figures';
import { listOf, definitionsOf } from './lists';
import { preformatted } from './preformatted';
import { tableOf } from './tables';
import { append, element, type HtmlElement, type HtmlNode } from './tree';

export type BlockBuilder = (nodes: readonly HtmlNode[]) => HtmlElement[];

/** Elements that begin a line of their own and mean nothing more here: their content stands where they stood. */
const containers: ReadonlySet<string> = new Set(
  '#document address article aside center div fieldset footer form header hgroup legend main nav section search dd dt li summary figcaption caption thead tbody tfoot tr td th body html p amp-story amp-carousel amp-accordion'.split(' '),
);
const blocks: ReadonlySet<string> = new Set([...containers, 'blockquote', 'details', 'dl', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ul', 'ol', 'menu', 'dir', 'pre', 'listing', 'table']);

interface State {
  readonly out: HtmlElement[];
  line: HtmlNode[];
  /** Copies of the inline elements around the end of the line, outermost first, beside what they are copies of. */
  chain: { source: HtmlElement; copy: HtmlElement }[];
  breaks: number;
}

/**
 * Any nodes as a list of blocks: loose text becomes paragraphs, two line breaks part them, inline elements around
 * blocks go into the blocks, pictures at a paragraph's ends become figures.
 */
export function toBlocks(nodes: readonly HtmlNode[], anchors: Anchors): HtmlElement[] {
  const holdsBlocks = blockFinder();
  const build: BlockBuilder = (inner) => {
    const state: State = { out: [], line: [], chain: [], breaks: 0 };
    add(state, inner, [], new Map());
    flush(state, new Map());
    return state.out;
  };

  const add = (state: State, inner: readonly HtmlNode[], wrappers: readonly HtmlElement[], language: Map<string, string>): void => {
    for (const node of inner) {
      if (typeof node === 'string') addInline(state, [node], wrappers);
      else if (isUnseen(node)) anchors.pass(node);
      else if (node.name === 'br') state.breaks++;
      else if (blocks.has(node.name)) {
        flush(state, language);
        addBlock(state, node, wrappers, language);
      } else if (holdsBlocks(node)) {
        anchors.pass(node);
        const isKept = inlineTag(node) !== null && node.name !== 'a' ? true : node.name === 'a' && inlineTag(node) === 'a';
        add(state, node.children, isKept ? [...wrappers, node] : wrappers, language);
      } else addInline(state, [node], wrappers);
    }
  };

  const addInline = (state: State, nodes: readonly HtmlNode[], wrappers: readonly HtmlElement[]): void => {
    const made = toInline(nodes, anchors);
    if (made.length === 0) return;
    const isSpace = made.every((node) => typeof node === 'string' && node.trim() === '');
    if (isSpace && (state.breaks > 0 || state.line.length === 0)) return;
    if (state.breaks >= 2) flush(state, new Map());
    else if (state.breaks === 1 && state.line.length > 0) place(state, wrappers, [element('br')]);
    state.breaks = 0;
    place(state, wrappers, made);
  };

  const place = (state: State, wrappers: readonly HtmlElement[], made: readonly HtmlNode[]): void => {
    let shared = 0;
    while (shared < wrappers.length && state.chain[shared]?.source === wrappers[shared]) shared++;
    state.chain.length = shared;
    for (const source of wrappers.slice(shared)) {
      const tag = inlineTag(source) ?? 'span';
      const copy: HtmlElement = { name: tag, attributes: keptAttributes(source, tag), children: [] };
      (state.chain.at(-1)?.copy.children ?? state.line).push(copy);
      state.chain.push({ source, copy });
    }
    const target = state.chain.at(-1)?.copy;
    const isInLink = wrappers.some(({ name }) => name === 'a');
    for (const node of isInLink ? withoutLinks([...made]) : made) {
      if (target) append(target, node);
      else state.line.push(node);
    }
  };

  const flush = (state: State, language: Map<string, string>): void => {
    const { line } = state;
    state.line = [];
    state.chain = [];
    state.breaks = 0;
    if (line.length > 0) state.out.push(...paragraphs(line, language, anchors));
  };

  const addBlock = (state: State, node: HtmlElement, wrappers: readonly HtmlElement[], language: Map<string, string>): void => {
    anchors.pass(node);
    const own = new Map([...language, ...languageAttributes(node)]);
    if (containers.has(node.name)) {
      add(state, node.children, wrappers, own);
      flush(state, own);
      return;
    }
    for (const made of blockOf(node, wrappers)) {
      for (const [name, value] of own) if (!made.attributes.has(name)) made.attributes.set(name, value);
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

  return build(nodes);
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

/** A line as paragraphs and figures: a picture that opens or ends it, or that is large, stands by itself. */
function paragraphs(line: readonly HtmlNode[], language: Map<string, string>, anchors: Anchors): HtmlElement[] {
  const out: HtmlElement[] = [];
  let run: HtmlNode[] = [];
  const end = (): void => {
    const text = trimLine(run);
    run = [];
    if (text.length === 0 || (isBlank(text) && !text.some((node) => typeof node !== 'string' && node.attributes.has('id')))) return;
    const made: HtmlElement = { name: 'p', attributes: new Map(language), children: text };
    anchors.settle(made);
    out.push(made);
  };
  line.forEach((node, index) => {
    if (!isLoosePicture(node) || !(isLarge(node) || isBlank(run) || isBlank(line.slice(index + 1).filter((later) => !isLoosePicture(later))))) {
      run.push(node);
      return;
    }
    end();
    const before = out.at(-1);
    const isSecond = before?.name === 'figure' && sourceOf(before) === sourceOf(node);
    if (!isSecond) out.push(element('figure', {}, [withoutSecond(node)]));
  });
  end();
  return out;
}

function sourceOf(node: HtmlElement): string | undefined {
  return node.name === 'img' ? node.attributes.get('src') : node.children.flatMap((child) => (typeof child === 'string' ? [] : (sourceOf(child) ?? [])))[0];
}

/** A link's picture once, where a lazy loader's fallback made it two. */
function withoutSecond(node: HtmlElement): HtmlElement {
  const seen = new Set<string | undefined>();
  node.children = node.children.filter((child) => typeof child === 'string' || child.name !== 'img' || (!seen.has(sourceOf(child)) && seen.add(sourceOf(child)) !== undefined));
  return node;
}

/** A picture, or a link with a picture alone. */
function isLoosePicture(node: HtmlNode): node is HtmlElement {
  if (typeof node === 'string') return false;
  if (node.name === 'img') return !isSmall(node);
  return node.children.length > 0 && holdsPicture(node) && isBlank(node.children.filter((child) => !isLoosePicture(child)));
}

const smallest = 64;
const large = 240;

function isSmall(img: HtmlElement): boolean {
  const height = Number(img.attributes.get('height') ?? smallest + 1);
  const width = Number(img.attributes.get('width') ?? smallest + 1);
  return height <= smallest && (width <= smallest || img.attributes.has('height'));
}

function isLarge(node: HtmlElement): boolean {
  const img = node.name === 'img' ? node : node.children.find((child): child is HtmlElement => typeof child !== 'string');
  return Number(img?.attributes.get('width') ?? 0) >= large;
}

/** Headings of a page start at h2, because h1 is the story's own; levels are put in order later. */
function headingOf(node: HtmlElement, wrappers: readonly HtmlElement[], build: BlockBuilder, anchors: Anchors): HtmlElement[] {
  const pictures = holdsPicture(node) ? build(node.children).filter(({ name }) => name === 'figure') : [];
  const made = element(node.name === 'h1' ? 'h2' : node.name);
  anchors.settle(made);
  const link = wrappers.find((wrapper) => inlineTag(wrapper) === 'a');
  const text = trimLine(toInline(node.children, anchors).filter((child) => typeof child === 'string' || !isLoosePicture(child)));
  if (isBlank(text)) {
    anchors.unsettle(made);
    return pictures;
  }
  made.children = link ? [{ name: 'a', attributes: keptAttributes(link, 'a'), children: withoutLinks(text) }] : text;
  return [...pictures, made];
}

function detailsOf(node: HtmlElement, build: BlockBuilder, anchors: Anchors): HtmlElement[] {
  const isSummary = (child: HtmlNode): boolean => typeof child !== 'string' && child.name === 'summary';
  const summary = node.children.filter(isSummary).flatMap((child) => (typeof child === 'string' ? [] : trimLine(toInline(child.children, anchors))));
  const rest = build(node.children.filter((child) => !isSummary(child)));
  if (summary.length === 0) return rest;
  return rest.length === 0 ? [element('p', {}, summary)] : [element('details', {}, [element('summary', {}, summary), ...rest])];
}

function figureOf(node: HtmlElement, build: BlockBuilder, anchors: Anchors): HtmlElement[] {
  const captions = node.children.filter((child): child is HtmlElement => typeof child !== 'string' && child.name === 'figcaption');
  const content = build(node.children.filter((child) => typeof child === 'string' || child.name !== 'figcaption'));
  const caption = trimLine(captions.flatMap((child) => toInline(child.children, anchors)));
  const captioned = isBlank(caption) ? [] : [element('figcaption', {}, caption)];
  const attributes = keptAttributes(node, 'figure');
  const figures = content.filter(({ name }) => name === 'figure');
  // Figures in a figure are a gallery: each stands by itself, and what is said of all follows the last.
  if (figures.length > 1 || figures.some((inner) => inner.children.length > 1)) {
    const note = captioned.length > 0 ? [element('p', {}, [element('small', {}, caption)])] : [];
    return attributes.has('data-embed') ? [cardFrom(attributes, content, captioned)] : [...content, ...note];
  }
  if (content.length === 0 && !attributes.has('data-embed')) return captioned.length > 0 ? [element('p', {}, [element('small', {}, caption)])] : [];
  // A figure of prose alone (a pull quote, an aside) is prose.
  if (figures.length === 0 && captioned.length === 0 && !attributes.has('data-embed')) return content;
  return [cardFrom(attributes, content, captioned)];
}

function cardFrom(attributes: Map<string, string>, content: readonly HtmlElement[], captioned: readonly HtmlElement[]): HtmlElement {
  const children = content.flatMap((inner): HtmlNode[] => (inner.name === 'figure' ? inner.children : [inner]));
  return { name: 'figure', attributes, children: [...children, ...captioned] };
}

