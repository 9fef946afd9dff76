import DOMPurify, { type Config } from 'dompurify';

/**
 * The second wall: stored HTML was sanitised when it came in, and is again before it is shown. The third is
 * the page's content security policy, under which nothing loads or runs even if both fail.
 */
const config: Config = {
  ALLOWED_TAGS: [
    'p br hr div span h2 h3 h4 h5 h6 blockquote pre code kbd samp var',
    'a abbr b bdi bdo cite del dfn em i ins mark q s small strong sub sup time u wbr',
    'ul ol li dl dt dd figure figcaption img ruby rt rp',
    'table caption thead tbody tfoot tr th td colgroup col details summary',
  ].flatMap((names) => names.split(' ')),
  ALLOWED_ATTR: ['href', 'src', 'alt', 'title', 'width', 'height', 'lang', 'dir', 'colspan', 'rowspan', 'scope', 'headers', 'start', 'reversed', 'value', 'datetime', 'cite', 'id'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Named properties of the page are out of reach of a story's ids.
  SANITIZE_NAMED_PROPS: true,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|broadsheet:\/\/picture\/|#)/i,
};

/** Story HTML as nodes that are safe to stand in the page. */
export function sanitised(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, { ...config, RETURN_DOM_FRAGMENT: true });
  for (const picture of fragment.querySelectorAll('img')) {
    // Only what is stored here can load; anything else would be a broken box.
    if (!picture.src.startsWith('broadsheet://picture/')) picture.remove();
    else picture.decoding = 'async';
  }
  for (const table of fragment.querySelectorAll('table')) scrollInItself(table);
  return fragment;
}

/** A wide table scrolls in its own box, by keyboard too. */
function scrollInItself(table: HTMLTableElement): void {
  const box = document.createElement('div');
  box.dataset['wide'] = '';
  box.tabIndex = 0;
  table.replaceWith(box);
  box.append(table);
}
