import { html as spec, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isAllowedAttribute, allowedTags, mathTags } from '../press/article/allowed';
import { serialise } from '../press/article/serialise';
import type { HtmlElement, HtmlNode } from '../press/article/tree';

/** For tests: what a browser makes of sanitised HTML (parse5 follows the standard to the letter). */
export interface Reparsed {
  /** Elements and attributes that are not on the allow-list, or not in the namespace they belong to. */
  readonly strangers: readonly string[];
  /** The browser's tree written in our canonical form; the same as what was read when nothing mutates. */
  readonly html: string;
  readonly addresses: readonly string[];
}

export function reparse(html: string): Reparsed {
  const strangers: string[] = [];
  const addresses: string[] = [];
  const convert = (node: Tree.ChildNode): HtmlNode[] => {
    if (node.nodeName === '#text') return 'value' in node ? [node.value] : [];
    if (!('tagName' in node)) {
      strangers.push(node.nodeName);
      return [];
    }
    const expected = mathTags.has(node.tagName) ? spec.NS.MATHML : spec.NS.HTML;
    if (!allowedTags.has(node.tagName) || node.namespaceURI !== expected) strangers.push(node.tagName);
    for (const { name, value } of node.attrs) {
      if (!isAllowedAttribute(node.tagName, name)) strangers.push(`${node.tagName}[${name}]`);
      if (name === 'href' || name === 'src') addresses.push(value);
    }
    return [{ name: node.tagName, attributes: new Map(node.attrs.map(({ name, value }) => [name, value])), children: node.childNodes.flatMap(convert) } satisfies HtmlElement];
  };
  const nodes = parseFragment(html).childNodes.flatMap(convert);
  return { strangers, html: serialise(nodes), addresses };
}
