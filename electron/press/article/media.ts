import { frameEmbed, isPostQuote, postOf, type Embed } from './embeds';
import { joinCaptions, tidyFigure } from './figures';
import { isUnseen } from './inline';
import { isPictureAddress, pictureOf } from './picture';
import { parseHtml } from './parse';
import { attribute, element, elementsIn, findElement, isCard, rawText, type HtmlElement, type HtmlNode } from './tree';

const frames: ReadonlySet<string> = new Set(['iframe', 'amp-iframe', 'amp-youtube', 'lite-youtube', 'video', 'audio', 'object', 'embed', 'amp-video', 'amp-audio']);
const pictures: ReadonlySet<string> = new Set(['img', 'amp-img', 'amp-anim']);
const shownInButton: ReadonlySet<string> = new Set(['img', 'figure']);
const inNoscript: ReadonlySet<string> = new Set([...pictures, ...frames, 'picture', 'figure']);

/**
 * Puts everything that is not text into one form, in place: pictures as `img` with one address (lazy loaders, sources
 * and fallbacks resolved), captions in `figcaption`, other sites' players and posts as cards ({@link cardOf}).
 * Doing it twice changes nothing.
 */
export function resolveMedia(node: HtmlElement, baseUrl: string): void {
  node.children = joinCaptions(node.children.flatMap((child) => resolved(child, baseUrl, {})));
}

/** MathJax's source of a formula: MathML as such, TeX as code; other scripts are dropped. */
function formula(script: HtmlElement): HtmlNode[] {
  const type = attribute(script, 'type').toLowerCase();
  if (type.startsWith('math/mml')) return parseHtml(rawText(script)).children.filter((child) => typeof child !== 'string' && child.name === 'math');
  return type.startsWith('math/tex') || type.startsWith('math/asciimath') ? [element('code', {}, [rawText(script)])] : [];
}

function holdsArticle(node: HtmlElement): boolean {
  return elementsIn(node).filter((inner) => inner.name === 'p' && rawText(inner).length > longParagraph).length > 2;
}

const longParagraph = 100;

interface Around {
  readonly picture?: HtmlElement;
  readonly linkedTo?: string;
}

function resolved(node: HtmlNode, baseUrl: string, around: Around): HtmlNode[] {
  if (typeof node === 'string') return [node];
  const { name } = node;
  if (name === 'script') return formula(node);
  if (pictures.has(name)) return resolvedPicture(node, baseUrl, around);
  if (name === 'picture') {
    const img = findElement(node, (inner) => pictures.has(inner.name)) ?? element('img');
    return resolvedPicture(img, baseUrl, { ...around, picture: node });
  }
  if (name === 'noscript') {
    // What stands for the lazy picture before it; its words are about JavaScript, unless it holds the article for those without.
    if (holdsArticle(node)) return [{ ...node, name: 'div', children: node.children.flatMap((child) => resolved(child, baseUrl, around)) }];
    return [...topmost(node, inNoscript)].flatMap((inner) => resolved(inner, baseUrl, around));
  }
  if (frames.has(name)) {
    const embed = frameEmbed(node, baseUrl);
    return embed ? [cardOf(embed)] : [...topmost(node, inNoscript)].flatMap((inner) => resolved(inner, baseUrl, around));
  }
  if (isPostQuote(node)) {
    const embed = postOf(node, baseUrl);
    if (embed) return [cardOf(embed, quoted(node, baseUrl))];
  }
  const href = name === 'a' ? attribute(node, 'href') : '';
  const inside: Around = href !== '' && isPictureAddress(href) ? { ...around, linkedTo: href } : around;
  node.children = joinCaptions(node.children.flatMap((child) => resolved(child, baseUrl, inside)));
  // A button that enlarges a picture, not the words on it.
  if (name === 'button') return [...topmost(node, shownInButton)];
  const card = cardAlone(node);
  if (card) return [card];
  return [name === 'figure' ? tidyFigure(node) : node];
}

/** The card that is all a box holds: the box, named for the other site, is left out. */
function cardAlone(node: HtmlElement): HtmlElement | undefined {
  if (node.name === 'blockquote' || node.name === 'li' || node.name === 'article' || isCard(node)) return undefined;
  const [only, another] = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return typeof only === 'object' && another === undefined && isCard(only) ? only : undefined;
}

function resolvedPicture(img: HtmlElement, baseUrl: string, around: Around): HtmlNode[] {
  const alt = attribute(img, 'alt');
  if (alt !== '' && alt.length <= 16 && /(?:^|\s)(?:emoji|wp-smiley|twemoji|smiley)/.test(img.attributes.get('class') ?? '')) return [alt];
  const picture = isUnseen(img) ? null : pictureOf(img, baseUrl, around);
  if (!picture) return [];
  const size = (['width', 'height'] as const).flatMap((name) => (picture[name] === null ? [] : [[name, String(picture[name])] as const]));
  return [element('img', { src: picture.url, alt: picture.alt, ...Object.fromEntries(size) })];
}

function* topmost(node: HtmlElement, names: ReadonlySet<string>): Generator<HtmlElement> {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (names.has(child.name)) yield child;
    else yield* topmost(child, names);
  }
}

function quoted(node: HtmlElement, baseUrl: string): HtmlElement {
  resolveMedia(node, baseUrl);
  return element('blockquote', {}, node.children);
}

/**
 * A card in the form the window styles: `figure[data-embed=kind]` with a linked thumbnail where there is one, a
 * post's own words in `blockquote`, and in `figcaption` the link by the embed's title and the site's name in `small`.
 */
function cardOf(embed: Embed, quote?: HtmlElement): HtmlElement {
  const host = new URL(embed.url).hostname.replace(/^www\./, '');
  const provider = embed.provider || host;
  const thumbnail = embed.thumbnail === null ? [] : [element('a', { href: embed.url }, [element('img', { src: embed.thumbnail, alt: '' })])];
  const label = [element('a', { href: embed.url }, [embed.title || provider]), ...(embed.title === '' ? [] : [' ', element('small', {}, [provider])])];
  return element('figure', { 'data-embed': embed.kind }, [...thumbnail, ...(quote ? [quote] : []), element('figcaption', {}, label)]);
}
