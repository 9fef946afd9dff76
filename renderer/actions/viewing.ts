import { call, CallError } from '../api';
import { problemWords, t } from '../language/language';
import { useStore } from '../state/store';
import type { ViewedPicture } from '../state/viewer';

/** Opens the picture that stands in an element of a story large, with the story's others before and after it. */
export function openPicture(around: Element): void {
  const images = [...(around.closest('article')?.querySelectorAll<HTMLImageElement>('img[data-viewable]') ?? [])];
  const index = images.findIndex((image) => around.contains(image));
  if (index >= 0) useStore.getState().openViewer(images.map(viewedOf), index);
}

/** What stands below a picture: the caption, and whose it is in `small`. Without one, the text for those who don't see it. */
function viewedOf(image: HTMLImageElement): ViewedPicture {
  const caption = image.closest('figure')?.querySelector('figcaption');
  const credit = caption?.querySelector('small');
  const words = [...(caption?.childNodes ?? [])].filter((node) => node !== credit).map((node) => node.textContent ?? '');
  return {
    src: image.src,
    width: Number(image.getAttribute('width')) || image.naturalWidth,
    height: Number(image.getAttribute('height')) || image.naturalHeight,
    alt: image.alt,
    caption: oneLine(words.join('')) || image.alt,
    credit: oneLine(credit?.textContent ?? ''),
  };
}

function oneLine(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}

/** Saves a picture to a file that the person names; answers what came of it in a sentence, null: they thought better of it. */
export async function savePicture({ src }: ViewedPicture, number: number): Promise<{ kind: 'done' | 'problem'; text: string } | null> {
  const title = useStore.getState().story?.headline.title ?? '';
  try {
    const path = await call('savePicture', { src, name: number > 1 ? `${title} ${number}` : title });
    return path === null ? null : { kind: 'done', text: t('viewer.savedTo', { path }) };
  } catch (error) {
    if (error instanceof CallError) return { kind: 'problem', text: problemWords(error.problem) };
    throw error;
  }
}

/** The system's window buttons take the colours of what lies under them. */
export function colourTitleBar(under: Element = document.documentElement): void {
  const style = getComputedStyle(under);
  const colour = (token: string): string => style.getPropertyValue(token).trim();
  void call('setTitleBar', { colour: colour('--paper'), symbolColour: colour('--ink-2') });
}
