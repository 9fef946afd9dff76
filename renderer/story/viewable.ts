import { openPicture } from '../actions/viewing';
import { t } from '../language/language';

/** A picture smaller than this on either side is a sign in the text, not something to look at. */
const smallest = 64;

/** Makes the pictures of a story's text open large by a click or Enter; one that links elsewhere keeps its link. */
export function makeViewable(fragment: DocumentFragment): void {
  for (const image of fragment.querySelectorAll('img')) {
    const [width, height] = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))];
    if ((width > 0 && width < smallest) || (height > 0 && height < smallest)) continue;
    image.dataset['viewable'] = '';
    const link = image.closest('a[href]');
    // Many sites link a picture to itself at full size: that is what the viewer shows.
    if (link && !leadsToPicture(link)) continue;
    const button = image.ownerDocument.createElement('button');
    button.type = 'button';
    button.dataset['picture'] = '';
    button.ariaLabel = pictureLabel(image.alt);
    button.addEventListener('click', () => openPicture(button));
    image.replaceWith(button);
    button.append(image);
    if (link) link.replaceWith(...link.childNodes);
  }
}

export function pictureLabel(alt: string): string {
  return alt === '' ? t('viewer.open') : t('viewer.openNamed', { alt });
}

function leadsToPicture(link: Element): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])/i.test(link.getAttribute('href') ?? '');
}
