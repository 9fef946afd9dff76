/** Hyphenates a text: U+00AD at every place where a word may break. */
export type Hyphenate = (text: string) => string;

interface Patterns {
  readonly hyphenateSync: Hyphenate;
}

/** Languages by their subtag, or with their region where the words break differently; each a file of its own, loaded when a story needs it. */
const loaders: Readonly<Record<string, () => Promise<Patterns | { readonly default: Patterns }>>> = {
  en: () => import('hyphen/en-us'),
  'en-gb': () => import('hyphen/en-gb'),
  de: () => import('hyphen/de-1996'),
  fr: () => import('hyphen/fr'),
  es: () => import('hyphen/es'),
  it: () => import('hyphen/it'),
  pt: () => import('hyphen/pt'),
  nl: () => import('hyphen/nl'),
  sv: () => import('hyphen/sv'),
  da: () => import('hyphen/da'),
  nb: () => import('hyphen/nb'),
  fi: () => import('hyphen/fi'),
  pl: () => import('hyphen/pl'),
  ru: () => import('hyphen/ru'),
};

const loaded = new Map<string, Hyphenate>();

/** The patterns that a language goes by; undefined: none are here, and its words stay whole. */
function patternsOf(language: string): string | undefined {
  const lower = language.toLowerCase();
  return [lower, lower.replace(/^en-(au|ie|in|nz|za)\b.*/, 'en-gb'), lower.split('-')[0] ?? ''].find((key) => key in loaders);
}

/** The hyphenator for a language if it is here already. */
export function hyphenatorHere(language: string | null): Hyphenate | undefined {
  return loaded.get((language !== null && patternsOf(language)) || '');
}

/** Loads it; undefined: there are no patterns for that language. */
export async function loadHyphenator(language: string | null): Promise<Hyphenate | undefined> {
  const key = language === null ? undefined : patternsOf(language);
  const load = key === undefined ? undefined : loaders[key];
  if (!load || key === undefined) return undefined;
  const module = await load();
  const { hyphenateSync } = 'default' in module ? module.default : module;
  loaded.set(key, hyphenateSync);
  return hyphenateSync;
}

const softHyphen = '\u00ad';
/** A break that would leave fewer than two letters before it or three after it, or stand at an apostrophe. */
const stubs = /(?<=(?:^|[^\p{L}\u00ad])\p{L})\u00ad|\u00ad(?=\p{L}{0,2}(?:[^\p{L}\u00ad]|$))/gu;

/** A text's words with their breaks, none too near an end. */
export function hyphenated(text: string, hyphenate: Hyphenate): string {
  return hyphenate(text).replace(stubs, '');
}

/** What is read line by line; code, headings, tables and captions keep their words whole. */
const running = 'p, li, dd, blockquote';
const whole = 'pre, code, kbd, samp, var, table, figcaption, small';

/** Puts breaks into what stands in running text, in the story's own language. */
export function hyphenateIn(root: ParentNode & Node, hyphenate: Hyphenate): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (!parentElement?.closest(running) || parentElement.closest(`${whole}, [lang]`)) continue;
    node.nodeValue = hyphenated(node.nodeValue ?? '', hyphenate);
  }
}

/** Copied text without the breaks that were only for this page. */
export function withoutBreaks(text: string): string {
  return text.replaceAll(softHyphen, '');
}
