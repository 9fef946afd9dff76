import { openAnchors } from './anchors';
import { toBlocks } from './flow';
import { resolveMedia } from './media';
import { parseHtml } from './parse';
import { proseOf } from './prose';
import { serialise } from './serialise';
import { tidyBlocks, type TidyOptions } from './tidy';
import { elementsIn, isCard, lineOf, type HtmlElement } from './tree';
import { countWords } from './word-count';

export interface SanitiseOptions extends TidyOptions {
  /** The address that relative links and pictures start from. */
  readonly baseUrl: string;
}

/** A picture that the content shows, by its address on the web. */
export interface ContentPicture {
  /** The `src` of its `img` in the HTML. */
  readonly url: string;
  /** As the page says, in CSS pixels; null: not said. */
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string;
  /** Caption and credit as text; empty: none. */
  readonly caption: string;
  /** `thumbnail` stands for something of another site; `inline` stands within a line of text. */
  readonly role: 'picture' | 'thumbnail' | 'inline';
}

/** Content as it is stored. */
export interface SanitisedContent {
  /** Holds only what allowed.ts lists, in one canonical form. */
  readonly html: string;
  /** Prose without captions and credits, one line a block. */
  readonly text: string;
  readonly words: number;
  /** In the order they stand in, each address once. */
  readonly pictures: readonly ContentPicture[];
}

/**
 * Any HTML, from a feed or a page, as content that is safe to show and fit to read.
 * @throws page-too-large
 */
export function sanitise(html: string, options: SanitiseOptions): SanitisedContent {
  return sanitiseTree(parseHtml(html), options);
}

/**
 * The same for a tree, which is used up.
 * @param trim leaves out blocks that a page has around its article
 */
export function sanitiseTree(root: HtmlElement, options: SanitiseOptions, trim?: (blocks: readonly HtmlElement[]) => HtmlElement[]): SanitisedContent {
  resolveMedia(root, options.baseUrl);
  const anchors = openAnchors(root, options.baseUrl);
  const found = toBlocks(root.children, anchors);
  const blocks = tidyBlocks(trim ? trim(found) : found, options);
  anchors.finish(blocks);
  const text = proseOf(blocks);
  return { html: serialise(blocks), text, words: countWords(text), pictures: picturesOf(blocks) };
}

function picturesOf(blocks: readonly HtmlElement[]): ContentPicture[] {
  const pictures = new Map<string, ContentPicture>();
  const add = (node: HtmlElement, figure: HtmlElement | undefined): void => {
    const around = node.name === 'figure' ? node : figure;
    if (node.name === 'img') {
      const url = node.attributes.get('src') ?? '';
      if (!pictures.has(url)) pictures.set(url, pictureFrom(node, url, figure));
    }
    for (const child of node.children) if (typeof child !== 'string') add(child, around);
  };
  for (const block of blocks) add(block, undefined);
  return [...pictures.values()];
}

function pictureFrom(img: HtmlElement, url: string, figure: HtmlElement | undefined): ContentPicture {
  const size = (name: string): number | null => (img.attributes.has(name) ? Number(img.attributes.get(name)) : null);
  const isThumbnail = (figure !== undefined && isCard(figure));
  const caption = figure && !isThumbnail ? elementsIn(figure).find(({ name }) => name === 'figcaption') : undefined;
  return {
    url,
    width: size('width'),
    height: size('height'),
    alt: img.attributes.get('alt') ?? '',
    caption: caption ? lineOf(caption) : '',
    role: isThumbnail ? 'thumbnail' : figure ? 'picture' : 'inline',
  };
}
