import { test } from '@playwright/test';
import { array, assert, constantFrom, oneof, property, string, tuple, uint8Array } from 'fast-check';
import { BroadsheetError } from '../../contract/errors';
import { extractArticle } from './extract';
import { reparse } from '../../testing/reparse';
import { sanitise } from './sanitise';

const baseUrl = 'https://example.com/a/b';
const tags =
  'p div span a b i em h1 h2 h3 ul ol li dl dt dd table caption thead tbody tr td th pre code blockquote figure figcaption img picture source br hr details summary ruby rt rp math mi mo mtext mrow mglyph malignmark annotation-xml semantics svg foreignObject desc title style script noscript template iframe form input button select option textarea xmp plaintext video audio object embed body html head base meta link font center nobr section article nav'.split(
    ' ',
  );
const values = ['', 'x', '#r1', '#x', 'javascript:alert(1)', 'https://example.com/i.jpg', '/i.jpg 2x, b.jpg 300w', '">', "'><img src=x onerror=alert(1)>", '<!--', '-->', '&lt;', '&#x22;', '</style>', '</title><script>', '\u0000', '100', 'display:none', 'font-weight:bold', 'rtl', 'ja', 'twitter-tweet', 'caption', 'headerlink'];
const names = ['href', 'src', 'srcset', 'data-src', 'id', 'name', 'class', 'style', 'title', 'alt', 'lang', 'dir', 'width', 'height', 'colspan', 'rowspan', 'onerror', 'onclick', 'datetime', 'start', 'data-embed', 'xlink:href', 'encoding', 'display', '"', '<', 'a"b'];
const loose = ['text', ' ', '\n', '\u00a0', '<', '>', '&', '&amp;', '&lt;script&gt;', '<!-- c -->', '<!-->', '--!>', '<![CDATA[', ']]>', '<?x', '</', '<br><br>', '日本語', '…', '</p>', '</a>', '</table>', '</math>', '</svg>', '\u0000', '<br/>', 'Photo: X'];

const attribute = tuple(constantFrom(...names), constantFrom(...values), constantFrom('"', "'", '')).map(([name, value, quote]) => ` ${name}=${quote}${value}${quote}`);
const start = tuple(constantFrom(...tags), array(attribute, { maxLength: 3 }), constantFrom('', '/')).map(([tag, attributes, slash]) => `<${tag}${attributes.join('')}${slash}>`);
const end = constantFrom(...tags).map((tag) => `</${tag}>`);
const soup = array(oneof({ weight: 5, arbitrary: start }, { weight: 3, arbitrary: end }, { weight: 4, arbitrary: constantFrom(...loose) }, { weight: 1, arbitrary: string({ maxLength: 12 }) }), { maxLength: 60 }).map((parts) => parts.join(''));

/** Throws where a browser would see something else than was written, or than is allowed. */
function inspect(html: string): void {
  const seen = reparse(html);
  if (seen.strangers.length > 0) throw new Error(`not allowed: ${seen.strangers.join()}`);
  if (seen.html !== html) throw new Error(`read as ${seen.html}`);
  const odd = seen.addresses.find((address) => !/^(?:https?:\/\/|mailto:|#r\d+$)/.test(address));
  if (odd !== undefined) throw new Error(`address ${odd}`);
}

test('whatever comes in, only what is allowed comes out, and a browser reads it as it was written', () => {
  assert(
    property(soup, (html) => inspect(sanitise(html, { baseUrl }).html)),
    { seed: 20_260_314, numRuns: 6000 },
  );
});

test('what was sanitised once is as safe when it is sanitised again', () => {
  assert(
    property(soup, (html) => inspect(sanitise(sanitise(html, { baseUrl }).html, { baseUrl }).html)),
    { seed: 7, numRuns: 2000 },
  );
});

test('extraction fails in no other way than by name', () => {
  assert(
    property(array(soup, { maxLength: 6 }), (parts) => {
      try {
        inspect(extractArticle(`<html><head><title>${parts[0] ?? ''}</title></head><body>${parts.join('<p>')}</body></html>`, baseUrl).contentHtml);
      } catch (error) {
        if (!(error instanceof BroadsheetError)) throw error;
      }
    }),
    { seed: 99, numRuns: 600 },
  );
});

test('any bytes at all are read', () => {
  assert(
    property(uint8Array({ maxLength: 400 }), constantFrom(null, 'text/html; charset=utf-8', 'text/html; charset=shift_jis', 'text/html; charset=nonsense', 'image/png'), (bytes, contentType) =>
      inspect(extractArticle(bytes, baseUrl, { contentType }).contentHtml),
    ),
    { seed: 5, numRuns: 500 },
  );
});
