import { allowedAttributes, mathTags } from './allowed';
import { element, foldSpace, rawText, type HtmlElement, type HtmlNode } from './tree';

/** Elements of MathML that hold text. A browser would read HTML inside them, so they keep text alone. */
const tokens: ReadonlySet<string> = new Set(['mi', 'mn', 'mo', 'ms', 'mtext']);
/** Parts that say the formula again in another notation, or draw pictures. */
const dropped: ReadonlySet<string> = new Set(['annotation', 'annotation-xml', 'mglyph', 'malignmark', 'maction', 'maligngroup', 'script', 'style']);

/** A formula within the safe part of MathML Core; null when nothing of it is left. */
export function safeMath(math: HtmlElement): HtmlElement | null {
  const children = math.children.flatMap(safeNode);
  return children.length === 0 ? null : element('math', safeAttributes(math), children);
}

function safeNode(node: HtmlNode): HtmlNode[] {
  // Between MathML's elements there is only white space.
  if (typeof node === 'string') return [];
  const name = node.name.replace(/^(?:m|mml|math):/, '');
  if (dropped.has(name)) return [];
  if (tokens.has(name)) return [element(name, safeAttributes(node), textOf(node))];
  const children = node.children.flatMap(safeNode);
  if (name === 'semantics') return children.slice(0, 1);
  return mathTags.has(name) && name !== 'math' ? [element(name, safeAttributes(node), children)] : children;
}

function textOf(node: HtmlElement): HtmlNode[] {
  const text = foldSpace(rawText(node)).trim();
  return text === '' ? [] : [text];
}

function safeAttributes(node: HtmlElement): Record<string, string> {
  const allowed = allowedAttributes.get(node.name.replace(/^(?:m|mml|math):/, ''));
  const kept = [...node.attributes].filter(([name, value]) => allowed?.has(name) === true && /^[\w.%+-]{1,24}$/.test(value));
  return Object.fromEntries(kept);
}
