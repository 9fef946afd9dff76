import DOMPurify, { type Config } from 'dompurify';
import type { StoryPicture } from '../../electron/contract/model';
import { t } from '../language/language';

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
    'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none',
  ].flatMap((names) => names.split(' ')),
  ALLOWED_ATTR: [
    'href src alt title width height lang dir colspan rowspan scope headers start reversed value datetime cite id data-embed',
    'display mathvariant accent accentunder fence form largeop lspace rspace maxsize minsize movablelimits separator stretchy symmetric linethickness depth voffset displaystyle scriptlevel columnspan',
  ].flatMap((names) => names.split(' ')),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Named properties of the page are out of reach of a story's ids.
  SANITIZE_NAMED_PROPS: true,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|broadsheet:\/\/picture\/|#)/i,
};

/**
 * Story HTML as nodes that are safe to stand in the page: its pictures from the archive, or a labelled box.
 * The nodes belong to no page until they are put in, so no address in them is ever asked.
 */
export function sanitised(html: string, pictures: readonly StoryPicture[]): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, { ...config, RETURN_DOM_FRAGMENT: true });
  const byUrl = new Map(pictures.map((picture) => [picture.url, picture]));
  for (const image of fragment.querySelectorAll('img')) {
    const url = image.getAttribute('src') ?? '';
    if (!url.startsWith('broadsheet://picture/')) showPicture(image, byUrl.get(url));
  }
  for (const table of fragment.querySelectorAll('table')) scrollInItself(table);
  return fragment;
}

/** Width and height are known before the picture loads: nothing moves when it does. */
function showPicture(image: HTMLImageElement, picture: StoryPicture | undefined): void {
  if (picture?.stored) {
    image.setAttribute('src', picture.stored.src);
    image.setAttribute('width', String(picture.stored.width));
    image.setAttribute('height', String(picture.stored.height));
    image.setAttribute('decoding', 'async');
    return;
  }
  const box = image.ownerDocument.createElement('span');
  box.dataset['missing'] = '';
  const alt = image.getAttribute('alt') ?? '';
  box.textContent = alt ? `${t('story.pictureMissing')}: ${alt}` : t('story.pictureMissing');
  if (picture?.why) box.title = t(`pictureReason.${picture.why}`);
  image.replaceWith(box);
}

/** A wide table scrolls in its own box, by keyboard too. */
function scrollInItself(table: HTMLTableElement): void {
  const box = table.ownerDocument.createElement('div');
  box.dataset['wide'] = '';
  box.tabIndex = 0;
  table.replaceWith(box);
  box.append(table);
}
