/** The parts of the HTML standard's tree construction (13.2.6) that reading an article needs, as tables. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const voidElements = set('area base br col embed hr img input link meta param source track wbr');

/** Left out with all that is in them. */
export const skippedElements = set('svg style template textarea select datalist noembed noframes xmp plaintext frameset');

/** Start tags that end an open paragraph. */
export const closesParagraph = set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary table ul',
);

/** Elements that an inline element's end tag does not end. */
export const blockElements: ReadonlySet<string> = new Set([...closesParagraph, 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'button', 'object', 'noscript']);

export const formattingElements = set('a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var');

/** Start tags that mathematics and drawings cannot hold: HTML goes on there. */
export const leavesForeign = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var a article section figure aside main header footer nav iframe video audio',
);

const table = set('table');
const cells = set('table td th caption');

export const scopeEnds = {
  none: new Set<string>(),
  paragraph: set('table td th caption object button noscript math'),
  /** How far up an end tag may reach: not out of a table's cell, except for the table's own parts. */
  endTagOf: (name: string): ReadonlySet<string> => (tableParts.has(name) ? table : cells),
} as const;

const tableParts = set('table thead tbody tfoot tr td th caption colgroup');

interface ImpliedEnd {
  /** What the start tag ends, with all that is open inside it. */
  readonly ends: ReadonlySet<string>;
  /** Elements it cannot reach out of. */
  readonly scope: ReadonlySet<string>;
}

const rule = (names: string, ends: string, scope: string): readonly (readonly [string, ImpliedEnd])[] =>
  names.split(' ').map((name) => [name, { ends: set(ends), scope: set(scope) }] as const);

export const impliedEnds: ReadonlyMap<string, ImpliedEnd> = new Map([
  ...rule('li', 'li', 'ul ol menu table td th blockquote'),
  ...rule('dd dt', 'dd dt', 'dl table td th blockquote'),
  ...rule('a', 'a', 'table td th caption object figure li p div'),
  ...rule('h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6', 'div section article td th li figure blockquote'),
  ...rule('option optgroup', 'option', 'select'),
  ...rule('button', 'button', 'td th object'),
  ...rule('rb rt rp rtc', 'rb rt rp', 'ruby'),
  ...rule('tr', 'tr caption colgroup', 'table'),
  ...rule('td th', 'td th caption colgroup', 'table tr'),
  ...rule('thead tbody tfoot', 'thead tbody tfoot caption colgroup', 'table'),
  ...rule('caption colgroup', 'caption colgroup', 'table'),
]);
