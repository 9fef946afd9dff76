import { inlineTags } from './allowed';
import { safeMath } from './mathml';
import type { Anchors } from './builder';
import { isBlank, isWorthKeeping } from './line';
import { attribute, cardKind, element, type HtmlElement, type HtmlNode } from './tree';

/** Older or looser names of what the allow-list has. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['tt', 'code'],
  ['strike', 's'],
  ['acronym', 'abbr'],
]);

/** Dropped with all that is in them: what a person would fill in or press, and what never shows. */
const droppedTags: ReadonlySet<string> = new Set(
  'script link meta base title head input button label option optgroup progress meter output dialog canvas map area param source track rtc noscript iframe frame object embed applet video audio marquee portal fencedframe nav'.split(' '),
);

const headerLinks = /(?:^|\s)(?:anchor|headerlink|header-anchor|heading-anchor|anchorjs-link|permalink|heading-link|hash-link|octicon-link|mw-editsection|sr-only|visually-hidden|visuallyhidden|screen-reader-text|assistive-text|assistive|u-hidden|offscreen|element-invisible|katex-html|MathJax(?:_\w+)?|mjx-chtml|mwe-math-fallback-image-\w+)(?:\s|$)/;

/** Whether an element does not show, or is the page's own furniture whatever page it stands on. */
export function isUnseen(node: HtmlElement): boolean {
  if (droppedTags.has(node.name)) return true;
  const { attributes } = node;
  if (attributes.size === 0) return false;
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true;
  const style = attributes.get('style');
  if (style !== undefined && /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/i.test(style) && !holdsMath(node)) return true;
  const names = attributes.get('class');
  return names !== undefined && headerLinks.test(names) && !holdsMath(node);
}

function holdsMath(node: HtmlElement): boolean {
  return node.children.some((child) => typeof child !== 'string' && (child.name === 'math' || holdsMath(child)));
}

/** The allowed inline element that a source element becomes; null: its content stands alone. */
export function inlineTag(node: HtmlElement): string | null {
  const name = renamed.get(node.name) ?? node.name;
  if (name === 'span' || name === 'font') return spanTag(node);
  if (name === 'a') return attribute(node, 'href') === '' ? null : 'a';
  return inlineTags.has(name) ? name : null;
}

/** Editors that know no tags write emphasis as a style. */
function spanTag(node: HtmlElement): string | null {
  const style = node.attributes.get('style') ?? '';
  if (style !== '') {
    if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) return 'b';
    if (/font-style:\s*italic/i.test(style)) return 'i';
  }
  return languageAttributes(node).size > 0 ? 'span' : null;
}

/** `lang` and `dir`, which the content's own words need. */
export function languageAttributes(node: HtmlElement): Map<string, string> {
  const kept = new Map<string, string>();
  if (node.attributes.size === 0) return kept;
  const lang = attribute(node, 'lang') || attribute(node, 'xml:lang');
  if (/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(lang)) kept.set('lang', lang);
  const dir = attribute(node, 'dir').toLowerCase();
  if (dir === 'rtl' || dir === 'ltr' || dir === 'auto') kept.set('dir', dir);
  return kept;
}

/** The attributes an element keeps, by what it becomes. */
export function keptAttributes(node: HtmlElement, tag: string): Map<string, string> {
  const kept = languageAttributes(node);
  const copy = (name: string, form: RegExp): void => {
    const value = attribute(node, name);
    if (form.test(value)) kept.set(name, value);
  };
  switch (tag) {
    case 'a':
      // Made absolute, or local, when all is built.
      kept.set('href', attribute(node, 'href'));
      break;
    case 'abbr':
    case 'dfn':
      copy('title', /^.{1,300}$/);
      break;
    case 'time':
      copy('datetime', /^[\dPT][\dTZPYMDHSW:+. -]{1,40}$/);
      break;
    case 'img':
      copy('src', /^https?:/);
      kept.set('alt', attribute(node, 'alt').slice(0, 2000));
      copy('width', /^\d{1,5}$/);
      copy('height', /^\d{1,5}$/);
      break;
    case 'ol':
      copy('start', /^-?\d{1,6}$/);
      if (node.attributes.has('reversed')) kept.set('reversed', '');
      break;
    case 'li':
      copy('value', /^-?\d{1,6}$/);
      break;
    case 'td':
    case 'th':
      copy('colspan', /^(?:[1-9]|[1-9]\d)$/);
      copy('rowspan', /^(?:[1-9]|[1-9]\d{1,2})$/);
      if (tag === 'th') copy('scope', /^(?:row|col|rowgroup|colgroup)$/);
      break;
    case 'figure':
      copy('data-embed', cardKind);
      break;
  }
  return kept;
}

/**
 * Nodes as phrasing content: allowed inline elements with text; a block's content flows in with a space around.
 * @param anchors takes the ids of what is left out
 */
export function toInline(nodes: readonly HtmlNode[], anchors: Anchors): HtmlNode[] {
  const result: HtmlNode[] = [];
  for (const node of nodes) {
    if (typeof node === 'string') result.push(foldBreaks(node));
    else if (isUnseen(node)) anchors.pass(node);
    else if (node.name === 'math') result.push(...maybe(safeMath(node)));
    else if (node.name === 'br' || node.name === 'wbr') result.push(element(node.name));
    else {
      const tag = inlineTag(node);
      anchors.pass(node);
      if (tag === null) addTo(result, spaced(node, toInline(node.children, anchors)));
      else if (tag === 'img') result.push(...maybe(inlinePicture(node)));
      else {
        const made: HtmlElement = { name: tag, attributes: keptAttributes(node, tag), children: [] };
        anchors.settle(made);
        made.children = toInline(node.children, anchors);
        if (tag === 'a') made.children = withoutLinks(made.children);
        if (tag === 'a' && isBlank(made.children) && !made.attributes.has('id')) addTo(result, made.children);
        else if (isWorthKeeping(made)) result.push(made);
        else anchors.unsettle(made);
      }
    }
  }
  return result;
}

/** Not by spreading: that many arguments would overflow the stack. */
function addTo(result: HtmlNode[], nodes: readonly HtmlNode[]): void {
  for (const node of nodes) result.push(node);
}

function maybe(node: HtmlElement | null): HtmlNode[] {
  return node ? [node] : [];
}

function inlinePicture(node: HtmlElement): HtmlElement | null {
  const attributes = keptAttributes(node, 'img');
  return attributes.has('src') ? { name: 'img', attributes, children: [] } : null;
}

/** A link does not hold a link: the inner one's words stay. */
export function withoutLinks(nodes: HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [node];
    node.children = withoutLinks(node.children);
    return node.name === 'a' ? node.children : [node];
  });
}

const apart: ReadonlySet<string> = new Set('p div li td th tr h1 h2 h3 h4 h5 h6 section article blockquote dt dd figcaption'.split(' '));

function spaced(node: HtmlElement, content: HtmlNode[]): HtmlNode[] {
  return apart.has(node.name) ? [' ', ...content, ' '] : content;
}

/** White space other than the no-break space, folded. */
function foldBreaks(text: string): string {
  return /[\t\n\f\r]| {2}/.test(text) ? text.replace(/[\t\n\f\r ]+/g, ' ') : text;
}
