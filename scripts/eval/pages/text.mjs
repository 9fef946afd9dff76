import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('texts/', import.meta.url);

/**
 * The invented articles of texts/: a head of `name: value` lines, then blocks parted by empty lines. `## ` begins a
 * heading, `> ` a quotation, `- ` and `1. ` items, `| ` rows, `![caption | credit | file | size]` a picture, `% file | caption`
 * a picture of a gallery, `@ time | heading` a post of a live page, `[^1]: ` a footnote, `$$` a formula, ``` code.
 * In lines: `{base|reading}` ruby, `[^1]` a mark, `$x$` a formula, `` `x` `` code.
 */
export function readTexts() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted();
  return new Map(names.map((name) => [name.replace('.txt', ''), parse(name.replace('.txt', ''), readFileSync(new URL(name, folder), 'utf8'))]));
}

function parse(slug, source) {
  const [head, ...rest] = source.trimEnd().split(/\n\n+/);
  const fields = Object.fromEntries(head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  return {
    slug,
    language: slug.slice(0, 2),
    title: fields.title,
    authors: fields.by === '' ? [] : fields.by.split(', '),
    published: fields.date,
    standfirst: fields.standfirst ?? '',
    blocks: joinCode(rest).map(blockOf),
  };
}

/** Code may hold empty lines. */
function joinCode(blocks) {
  const joined = [];
  for (const block of blocks) {
    const open = joined.at(-1);
    if (open?.startsWith('```') && !open.endsWith('```')) joined[joined.length - 1] = `${open}\n\n${block}`;
    else joined.push(block);
  }
  return joined.flatMap((block) => (/^\[\^\d\]:/.test(block) ? block.split('\n') : [block]));
}

function blockOf(source) {
  const lines = source.split('\n');
  if (source.startsWith('```')) return { kind: 'code', text: lines.slice(1, -1).join('\n') };
  if (source.startsWith('## ')) return { kind: 'heading', text: source.slice(3) };
  if (source.startsWith('> ')) return { kind: 'quote', text: source.slice(2) };
  if (source.startsWith('- ')) return { kind: 'list', items: lines.map((line) => line.slice(2)) };
  if (source.startsWith('1. ')) return { kind: 'numbered', items: lines.map((line) => line.replace(/^\d+\. /, '')) };
  if (source.startsWith('| ')) return { kind: 'table', rows: lines.map((line) => line.split('|').map((cell) => cell.trim()).filter((cell) => cell !== '')) };
  if (source.startsWith('![')) {
    const [caption, credit, file, size] = source.slice(2, -1).split(' | ');
    const isWhole = size !== undefined;
    const [width, height] = (isWhole ? size : file).split('x');
    return { kind: 'picture', caption, credit: isWhole ? credit : credit, file: isWhole ? file : file, width, height };
  }
  if (source.startsWith('% ')) {
    const [file, caption] = source.slice(2).split(' | ');
    return { kind: 'slide', file, caption };
  }
  if (source.startsWith('@ ')) {
    const [time, heading] = lines[0].slice(2).split(' | ');
    return { kind: 'post', time, heading, text: lines.slice(1).join('\n') };
  }
  if (source.startsWith('$$')) return { kind: 'formula' };
  if (/^\[\^\d\]: /.test(source)) return { kind: 'note', number: source[2], text: source.slice(6) };
  return { kind: 'paragraph', text: source };
}

const formulas = { lambda: 'λ', rho: 'ρ', L: 'L' };

/** A line as a reader reads it: no readings above characters, no marks of notes. */
export function plain(line) {
  return line.replace(/\{([^|}]+)\|[^}]+\}/g, '$1').replace(/\[\^\d\]/g, '').replace(/\$(\w+)\$/g, (_, name) => formulas[name] ?? name).replace(/`([^`]+)`/g, '$1');
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);

/** A line as HTML. */
export function inline(line) {
  return escape(line)
    .replace(/\{([^|}]+)\|([^}]+)\}/g, '<ruby>$1<rp>(</rp><rt>$2</rt><rp>)</rp></ruby>')
    .replace(/\[\^(\d)\]/g, '<sup id="fnref$1"><a href="#fn$1" class="footnote-ref">$1</a></sup>')
    .replace(/\$(\w+)\$/g, (_, name) => `<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>${formulas[name] ?? name}</mi></math>`)
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** The formula of the one text that has one, with the annotation that typesetters add. */
export const formula =
  '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>E</mi><mo>(</mo><mi>L</mi><mo>)</mo><mo>≤</mo><mfrac><msup><mi>ρ</mi><mn>2</mn></msup><mrow><mn>1</mn><mo>−</mo><mi>ρ</mi></mrow></mfrac></mrow><annotation encoding="application/x-tex">E(L) \\le \\frac{\\rho^2}{1-\\rho}</annotation></semantics></math>';
export const formulaText = 'E(L)≤ρ21−ρ';

/** What extraction should give: every line of prose, without captions and credits. */
export function expectedText({ standfirst, blocks }) {
  const lines = blocks.flatMap((block) => {
    switch (block.kind) {
      case 'list':
      case 'numbered':
        return block.items.map(plain);
      case 'table':
        return block.rows.map((row) => row.join(' '));
      case 'code':
        return block.text.split('\n');
      case 'picture':
        return [];
      case 'slide':
        return [block.caption];
      case 'post':
        return [block.time, block.heading, block.text];
      case 'formula':
        return [formulaText];
      default:
        return [plain(block.text)];
    }
  });
  return [...(standfirst === '' ? [] : [standfirst]), ...lines].join('\n');
}
