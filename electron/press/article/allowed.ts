/**
 * What sanitised HTML may hold: the first wall's allow-list. The window's own list (renderer/story/sanitise.ts)
 * allows these and nothing that is not here reaches it.
 */
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const blockTags = set('p h2 h3 h4 h5 h6 pre blockquote ul ol li dl dt dd figure figcaption table caption thead tbody tfoot tr th td hr details summary');
export const inlineTags = set('a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr');
/** MathML Core without what can hold HTML or another notation of the same formula. */
export const mathTags = set('math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none');

export const allowedTags: ReadonlySet<string> = new Set([...blockTags, ...inlineTags, ...mathTags]);

/** By tag; `*` is every one. */
export const allowedAttributes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['*', set('lang dir id')],
  ['a', set('href')],
  ['abbr', set('title')],
  ['dfn', set('title')],
  ['figure', set('data-embed')],
  ['img', set('src alt width height')],
  ['li', set('value')],
  ['ol', set('start reversed')],
  ['td', set('colspan rowspan')],
  ['th', set('colspan rowspan scope')],
  ['time', set('datetime')],
  ['math', set('display')],
  ['mi', set('mathvariant')],
  ['mo', set('accent fence form largeop lspace maxsize minsize movablelimits rspace separator stretchy symmetric')],
  ['mover', set('accent')],
  ['munder', set('accentunder')],
  ['munderover', set('accent accentunder')],
  ['mfrac', set('linethickness')],
  ['mspace', set('width height depth')],
  ['mpadded', set('width height depth lspace voffset')],
  ['mstyle', set('displaystyle scriptlevel')],
  ['mtd', set('columnspan rowspan')],
]);

export function isAllowedAttribute(tag: string, name: string): boolean {
  return allowedAttributes.get('*')?.has(name) === true || allowedAttributes.get(tag)?.has(name) === true;
}
