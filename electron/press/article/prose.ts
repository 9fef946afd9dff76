import { rawText, type HtmlElement, type HtmlNode } from './tree';

const lineEnds: ReadonlySet<string> = new Set('p h2 h3 h4 h5 h6 pre blockquote ul ol li dl dt dd table caption tr hr details summary figure'.split(' '));

/**
 * The words of sanitised blocks as lines: one for each paragraph, heading, item or row. Captions, credits, cards of
 * other sites, readings above characters and marks of footnotes are left out: they are not read in the flow.
 */
export function proseOf(blocks: readonly HtmlElement[]): string {
  const parts: string[] = [];
  for (const block of blocks) collect(block, parts, false);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[\t\u00a0][ \t\u00a0]*| [ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function collect(node: HtmlNode, parts: string[], isPreformatted: boolean): void {
  if (typeof node === 'string') {
    parts.push(isPreformatted || !node.includes('\n') ? node : node.replaceAll('\n', ' '));
    return;
  }
  const { name } = node;
  if (name === 'br') parts.push('\n');
  if (name === 'figcaption' || name === 'rt' || name === 'rp' || isCreditLine(node) || isNoteMark(node)) return;
  const endsLine = lineEnds.has(name);
  if (endsLine) parts.push('\n');
  for (const child of node.children) collect(child, parts, isPreformatted || name === 'pre');
  if (endsLine) parts.push('\n');
  else if (name === 'td' || name === 'th') parts.push('\t');
}

function isCreditLine({ name, children }: HtmlElement): boolean {
  const [only, another] = children;
  return name === 'p' && another === undefined && typeof only === 'object' && only.name === 'small';
}

/** `<sup><a href="#…">1</a></sup>`, either way round. */
function isNoteMark(node: HtmlElement): boolean {
  // The way back from a note: an arrow.
  if (isLocalLink(node) && !/[\p{L}\p{N}]/u.test(rawText(node))) return true;
  if (isLocalLink(node) && noteMark.test(rawText(node).trim())) return true;
  const [only, another] = node.children;
  if (another !== undefined || typeof only !== 'object') return false;
  return (node.name === 'sup' && isLocalLink(only)) || (isLocalLink(node) && only.name === 'sup');
}

/** `1`, `[2]`, `*`, `†`. */
const noteMark = /^[[(]?(?:\d{1,3}|[*†‡§]|[a-z])[\])]?\.?$/i;

function isLocalLink({ name, attributes }: HtmlElement): boolean {
  return name === 'a' && attributes.get('href')?.startsWith('#') === true;
}
