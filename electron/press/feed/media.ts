import type { ParsedEnclosure, ParsedPicture } from '../../contract/feed';
import { resolveWebAddress } from './addresses';
import { attribute, child, childText, childrenNamed, type Element } from './element';

/** Files and pictures of one entry. */
export const mostFiles = 200;
const pictureName = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:$|[?#])/i;
const portrait = /\bgravatar\.com\/avatar\b/i;

export interface Files {
  readonly enclosures: readonly ParsedEnclosure[];
  readonly pictures: readonly ParsedPicture[];
  readonly leadPicture: ParsedPicture | null;
}

/** An `enclosure`, or Atom's link to one. */
export function enclosureOf(url: string | null, type: string | null, length: string | number | null): ParsedEnclosure | null {
  return url === null ? null : { url, type: type?.trim() || null, length: wholeNumber(length) };
}

/** Files and pictures of an entry, with those of Media RSS and iTunes. */
export function filesOf(entry: Element, own: readonly (ParsedEnclosure | null)[], base: string | null): Files {
  const groups = childrenNamed(entry, 'media:group');
  const contents = groups.length === 0 ? childrenNamed(entry, 'media:content') : [entry, ...groups].flatMap((each) => childrenNamed(each, 'media:content'));
  const enclosures = own.filter((each) => each !== null);
  const pictures: ParsedPicture[] = [];
  for (const content of contents) {
    const url = resolveWebAddress(attribute(content, 'url'), base);
    if (url === null) continue;
    if (isPicture(content, url)) pictures.push(pictureOf(content, url));
    else if (isRecording(content)) enclosures.push({ url, type: attribute(content, 'type'), length: wholeNumber(attribute(content, 'filesize')) });
  }
  for (const holder of [entry, ...groups, ...contents]) {
    for (const thumbnail of childrenNamed(holder, 'media:thumbnail')) {
      const url = resolveWebAddress(attribute(thumbnail, 'url') ?? thumbnail.text, base);
      if (url !== null) pictures.push(pictureOf(thumbnail, url));
    }
  }
  for (const { url, type } of enclosures) if (type?.startsWith('image/') || (type === null && pictureName.test(url))) pictures.push({ url, width: null, height: null });
  const named = resolveWebAddress(namedPicture(entry), base);
  if (named !== null) pictures.push({ url: named, width: null, height: null });
  const distinct = once(pictures);
  return { enclosures: once(enclosures), pictures: distinct, leadPicture: leadOf(distinct) };
}

/** A feed's or an entry's picture that is no Media RSS. */
export function namedPicture(element: Element): string | null {
  const image = child(element, 'image');
  return (
    attribute(child(element, 'itunes:image'), 'href') ??
    childText(element, 'itunes:image') ??
    attribute(child(element, 'googleplay:image'), 'href') ??
    attribute(child(element, 'podcast:image'), 'href') ??
    attribute(child(element, 'webfeeds:featuredimage'), 'url') ??
    (image && (childText(image, 'url') ?? attribute(image, 'href') ?? (image.text.trim() || null)))
  );
}

/** The largest picture whose size is known, else the first; never the author's portrait when there is another. */
export function leadOf(pictures: readonly ParsedPicture[]): ParsedPicture | null {
  const candidates = pictures.filter(({ url }) => !portrait.test(url));
  const sized = candidates.filter(({ width }) => width !== null).toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0));
  return sized[0] ?? candidates[0] ?? null;
}

/** Each address once, in order. */
export function once<T extends { readonly url: string }>(files: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return files.filter(({ url }) => !seen.has(url) && seen.add(url)).slice(0, mostFiles);
}

function isPicture(content: Element, url: string): boolean {
  const kind = attribute(content, 'medium') ?? attribute(content, 'type');
  return kind === null ? pictureName.test(url) || attribute(content, 'width') !== null : /^image/i.test(kind);
}

function isRecording(content: Element): boolean {
  return /^(?:audio|video)/i.test(attribute(content, 'medium') ?? '') || /^(?:audio|video)\//i.test(attribute(content, 'type') ?? '');
}

function pictureOf(element: Element, url: string): ParsedPicture {
  return { url, width: wholeNumber(attribute(element, 'width')) || null, height: wholeNumber(attribute(element, 'height')) || null };
}

/** A count as feeds write it: `1,024`, `1024 bytes`. Null: none, or none that can be. */
export function wholeNumber(value: string | number | null): number | null {
  if (value === null) return null;
  const number = typeof value === 'number' ? value : Number.parseInt(value.replace(/[,\s]/g, ''), 10);
  return Number.isFinite(number) && number >= 0 && number <= Number.MAX_SAFE_INTEGER ? Math.trunc(number) : null;
}
