import type { Anchors, BlockBuilder } from './builder';
import { holdsPicture } from './figures';
import { inlineTag, keptAttributes, toInline, withoutLinks } from './inline';
import { isBlank, trimLine } from './line';
import { isLoosePicture } from './paragraphs';
import { element, lineOf, type HtmlElement, type HtmlNode } from './tree';

/** Headings of a page start at h2, because h1 is the story's own; levels are put in order later. */
export function headingOf(node: HtmlElement, wrappers: readonly HtmlElement[], build: BlockBuilder, anchors: Anchors): HtmlElement[] {
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

export function detailsOf(node: HtmlElement, build: BlockBuilder, anchors: Anchors): HtmlElement[] {
  const summary = node.children.filter(isSummary).flatMap((child) => (typeof child === 'string' ? [] : trimLine(toInline(child.children, anchors))));
  const rest = build(node.children.filter((child) => !isSummary(child)));
  if (summary.length === 0) return rest;
  return rest.length === 0 ? [element('p', {}, summary)] : [element('details', {}, [element('summary', {}, summary), ...rest])];
}

export function figureOf(node: HtmlElement, build: BlockBuilder, anchors: Anchors): HtmlElement[] {
  const captions = node.children.filter((child): child is HtmlElement => typeof child !== 'string' && child.name === 'figcaption');
  const content = build(node.children.filter((child) => typeof child === 'string' || child.name !== 'figcaption'));
  const caption = trimLine(captions.flatMap((child) => toInline(child.children, anchors)));
  const attributes = keptAttributes(node, 'figure');
  const figures = content.filter(({ name }) => name === 'figure');
  const captioned = isBlank(caption) ? [] : [element('figcaption', {}, caption)];
  if (captioned.length === 0 && figures.length > 0 && !attributes.has('data-embed')) captioned.push(...looseCaption(content));
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

function isSummary(node: HtmlNode): boolean {
  return typeof node !== 'string' && node.name === 'summary';
}

const longestCaption = 900;

function isLine({ name }: HtmlElement): boolean {
  return /^(?:p|h\d)$/.test(name);
}

/** Paragraphs beside the picture of a figure that has no caption, taken out of its content. */
function looseCaption(content: HtmlElement[]): HtmlElement[] {
  const lines = content.filter(isLine);
  if (lines.length === 0 || lines.length + 1 < content.length || lines.map(lineOf).join(' ').length > longestCaption) return [];
  content.splice(0, content.length, ...content.filter((block) => !isLine(block)));
  return [element('figcaption', {}, trimLine(lines.flatMap((line) => [...line.children, ' '])))];
}

function cardFrom(attributes: Map<string, string>, content: readonly HtmlElement[], captioned: readonly HtmlElement[]): HtmlElement {
  const children = content.flatMap((inner): HtmlNode[] => (inner.name === 'figure' ? inner.children : [inner]));
  return { name: 'figure', attributes, children: [...children, ...captioned] };
}

