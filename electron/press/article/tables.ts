import type { Anchors, BlockBuilder } from './builder';
import { isUnseen, keptAttributes, toInline } from './inline';
import { isBlank, trimLine } from './line';
import { tightened } from './lists';
import { isLineNumbers } from './preformatted';
import { attribute, element, elementsIn, findElement, lineOf, type HtmlElement, type HtmlNode } from './tree';

const sections: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const cellTags: ReadonlySet<string> = new Set(['td', 'th']);

/** A table of data as one; a table that only places things on the page as what it places. */
export function tableOf(node: HtmlElement, build: BlockBuilder, anchors: Anchors): HtmlElement[] {
  const rows = rowsOf(node);
  if (isLayout(node, rows)) {
    return rows.flatMap(({ row }) => cellsOf(row).filter((cell) => !isLineNumbers(cell) && !isNumberColumn(cell, row)).flatMap((cell) => build(cell.children)));
  }
  const made = element('table');
  anchors.settle(made);
  const parts = new Map<string, HtmlElement>();
  for (const { section, row } of rows) {
    anchors.pass(row);
    const tr = element('tr');
    for (const cell of cellsOf(row)) {
      anchors.pass(cell);
      const tag = cell.name === 'th' ? 'th' : 'td';
      const kept: HtmlElement = { name: tag, attributes: keptAttributes(cell, tag), children: [] };
      anchors.settle(kept);
      kept.children = tightened(build(cell.children));
      tr.children.push(kept);
    }
    if (tr.children.every((cell) => typeof cell === 'string' || cell.children.length === 0)) continue;
    const part = parts.get(section) ?? element(section);
    parts.set(section, part);
    part.children.push(tr);
  }
  if (parts.size === 0) return [];
  const caption = node.children.find((child): child is HtmlElement => typeof child !== 'string' && child.name === 'caption');
  const title = caption ? trimLine(toInline(caption.children, anchors)) : [];
  made.children = [
    ...(isBlank(title) ? [] : [element('caption', {}, title)]),
    ...['thead', 'tbody', 'tfoot'].flatMap((section) => parts.get(section) ?? []),
  ];
  return [made];
}

interface Row {
  readonly section: string;
  readonly row: HtmlElement;
}

function rowsOf(table: HtmlElement): Row[] {
  const rows: Row[] = [];
  const add = (nodes: readonly HtmlNode[], section: string): void => {
    for (const node of nodes) {
      if (typeof node === 'string' || isUnseen(node)) continue;
      if (node.name === 'tr') rows.push({ section, row: node });
      else if (sections.has(node.name)) add(node.children, node.name);
      else if (node.name !== 'caption' && node.name !== 'colgroup' && node.name !== 'col') {
        rows.push({ section, row: element('tr', {}, cellTags.has(node.name) ? [node] : [element('td', {}, [node])]) });
      }
    }
  };
  add(table.children, 'tbody');
  return rows;
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.children.filter((child): child is HtmlElement => typeof child !== 'string' && !isUnseen(child));
}

/** Tables for placing: said so, of one column or one cell, around another table, code, or long runs of blocks. */
function isLayout(table: HtmlElement, rows: readonly Row[]): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if (findElement(table, ({ name }) => name === 'table' || name === 'pre' || name === 'figure')) return true;
  const columns = Math.max(0, ...rows.slice(0, 200).map(({ row }) => cellsOf(row).length));
  if (columns <= 1) return true;
  const hasHead = rows.some(({ section, row }) => section === 'thead' || cellsOf(row).some(({ name }) => name === 'th'));
  return !hasHead && elementsIn(table).filter(({ name }) => name === 'p' || name === 'h2' || name === 'h3' || name === 'ul').length > rows.length * columns;
}

function isNumberColumn(cell: HtmlElement, row: HtmlElement): boolean {
  return row.children.length > 1 && /^[\d\s]+$/.test(lineOf(cell)) && findElement(row, ({ name }) => name === 'pre') !== undefined;
}
