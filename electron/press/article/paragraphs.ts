import type { Anchors } from './builder';
import { holdsPicture } from './figures';
import { inlineTag, keptAttributes, withoutLinks } from './inline';
import { isBlank, trimLine } from './line';
import { append, element, type HtmlElement, type HtmlNode } from './tree';

/** Blocks made so far, and the line that is being read. */
export interface FlowState {
  readonly out: HtmlElement[];
  line: HtmlNode[];
  /** Copies of the inline elements around the end of the line, outermost first, beside what they are copies of. */
  chain: { source: HtmlElement; copy: HtmlElement }[];
  breaks: number;
}

/** Puts inline nodes at the end of the line, inside copies of the inline elements around them. */
export function place(state: FlowState, wrappers: readonly HtmlElement[], made: readonly HtmlNode[]): void {
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
}

/** A line as paragraphs and figures: a picture that opens or ends it, or that is large, stands by itself. */
export function paragraphs(line: readonly HtmlNode[], language: Map<string, string>, anchors: Anchors): HtmlElement[] {
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

/** A link's picture once and without the white space around it, where a lazy loader's fallback made it two. */
function withoutSecond(node: HtmlElement): HtmlElement {
  const seen = new Set<string | undefined>();
  node.children = node.children.filter((child) => typeof child !== 'string' && (child.name !== 'img' || (!seen.has(sourceOf(child)) && seen.add(sourceOf(child)) !== undefined)));
  return node;
}

/** A picture, or a link with a picture alone. */
export function isLoosePicture(node: HtmlNode): node is HtmlElement {
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

