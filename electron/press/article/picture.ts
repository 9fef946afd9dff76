import { webUrl } from './links';
import { bestCandidate, parseSrcset, usefulWidth, type Candidate } from './srcset';
import { isTrackingPicture } from './trackers';
import { attribute, type HtmlElement } from './tree';

/** What is known of a picture before it is fetched. */
export interface FoundPicture {
  /** Absolute, http or https. */
  readonly url: string;
  /** As the page says, in CSS pixels; null: not said. */
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string;
}

/** Attributes that lazy loaders keep the real address in, the best first. */
const lazySources =
  'data-hi-res-src data-full-src data-large-src data-original data-orig-file data-large-file data-lazy-src data-src data-original-src data-actualsrc data-croporiginalsrc data-cfsrc data-ezsrc data-opt-src data-orig-src data-lazyload data-lazy data-echo data-delayed-url data-url data-image data-img-url data-image-src data-src-medium data-defer-src data-flickity-lazyload data-wood_src data-pagespeed-lazy-src nitro-lazy-src ess-data file src'.split(
    ' ',
  );
const lazySrcsets = 'data-srcset data-lazy-srcset data-original-set data-ezsrcset data-optsrcset data-wood_srcset nitro-lazy-srcset srcset'.split(' ');
const placeholder = /^data:|^about:|(?:^|[/_.-])(?:placeholder|blank|spacer|lazy[-_]?load(?:er|ing)?|loading|loader|transparent|grey|gray|pixel|1x1|trans|empty|dummy|fallback)(?:[-_.\d][^/]*)?\.(?:gif|png|svg|jpe?g|webp)/i;
const shownTypes = /^image\/(?:jpe?g|png|gif|webp|avif|svg\+xml|bmp|x-icon)$/i;
/** Pictures at most this wide and high, by what the page says, are pixels that count readers. */
const pixelSize = 2;

/**
 * The picture an `img` stands for: the best candidate among its own attributes, lazy loaders' attributes and the
 * sources of the `picture` around it.
 * @param linkedTo where the link around it leads, which on many sites is the same picture at full size
 * @returns null for a placeholder without a picture, a tracker, and what cannot be stored
 */
export function pictureOf(img: HtmlElement, baseUrl: string, around: { readonly picture?: HtmlElement; readonly linkedTo?: string } = {}): FoundPicture | null {
  const size = statedSize(img);
  if ((size.width !== null && size.width <= pixelSize) || (size.height !== null && size.height <= pixelSize)) return null;
  const candidates = [...sourcesOf(around.picture), ...lazySrcsets.flatMap((name) => parseSrcset(expanded(attribute(img, name))))];
  const single = lazySources.map((name) => expanded(attribute(img, name))).find((address) => address !== '' && !placeholder.test(address) && webUrl(address, baseUrl) !== null);
  const real = candidates.filter((candidate) => !placeholder.test(candidate.url) && webUrl(candidate.url, baseUrl) !== null);
  const best = chosen(real, single, size.width);
  const full = best !== undefined && around.linkedTo !== undefined ? fullSize(best, around.linkedTo, size.width) : undefined;
  const url = webUrl(full ?? best?.url ?? '', baseUrl);
  if (!url || isTrackingPicture(url) || isIcon(url)) return null;
  return { url: url.href, ...size, alt: attribute(img, 'alt') };
}

/** A button's drawing: enlarge, play, share. */
function isIcon({ pathname }: URL): boolean {
  return /\/(?:icons?|sprites?|buttons?)\/[^/]+\.(?:svg|gif|png)$|\/icon-[\w-]+\.svg$/i.test(pathname);
}

/** The best of the sized candidates; the single address where there are none, or where it is all there is at a useful width. */
function chosen(candidates: readonly Candidate[], single: string | undefined, shownWidth: number | null): Candidate | undefined {
  const plain: Candidate | undefined = single === undefined ? undefined : { url: single, width: null, density: null };
  const best = bestCandidate(candidates, shownWidth);
  if (!best) return plain;
  // A srcset of thumbnails beside a full-size address: WordPress themes and some CMSs.
  if (plain && best.width !== null && best.width < 640 && (shownWidth ?? 0) > best.width) return plain;
  return best;
}

function sourcesOf(picture: HtmlElement | undefined): Candidate[] {
  const sources = (picture?.children ?? []).filter((child): child is HtmlElement => typeof child !== 'string' && child.name === 'source');
  const usable = sources.filter((source) => {
    const type = attribute(source, 'type');
    return (type === '' || shownTypes.test(type)) && !/print|dark/.test(attribute(source, 'media'));
  });
  const wide = usable.filter((source) => !/max-width/.test(attribute(source, 'media')));
  return (wide.length > 0 ? wide : usable).flatMap((source) => lazySrcsets.flatMap((name) => parseSrcset(expanded(attribute(source, name)))));
}

/** Some lazy loaders write `{width}` where the script puts a number. */
function expanded(address: string): string {
  return address.includes('{') || address.includes('%7B') ? address.replace(/(?:\{|%7B)\.?(?:width|w)(?:\}|%7D)/gi, '1024').replace(/(?:\{|%7B)\.?[a-z]+(?:\}|%7D)/gi, '') : address;
}

/** The linked picture when it is the same one at full size and the page shows a small one. */
function fullSize(best: Candidate, linkedTo: string, shownWidth: number | null): string | undefined {
  if (!isPictureAddress(linkedTo) || (best.width ?? shownWidth ?? 0) >= usefulWidth / 2) return undefined;
  return pictureKey(linkedTo) === pictureKey(best.url) ? linkedTo : undefined;
}

export function isPictureAddress(address: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|bmp)(?:$|[?#])/i.test(address);
}

/** What is the same in the addresses of one picture at several sizes. */
export function pictureKey(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.replace(/\.(?:jpe?g|png|gif|webp|avif)$/i, '').replace(/[-_@](?:\d{2,4}x\d{2,4}|\d{2,4}w|w\d{2,4}|\dx|scaled|thumb|small|medium|large|full|orig(?:inal)?)$/i, '').toLowerCase();
}

function statedSize(img: HtmlElement): { width: number | null; height: number | null } {
  const style = img.attributes.get('style') ?? '';
  return {
    width: pixels(attribute(img, 'width')) ?? pixels(/(?:^|[;\s])width:\s*(\d+px)/i.exec(style)?.[1] ?? ''),
    height: pixels(attribute(img, 'height')) ?? pixels(/(?:^|[;\s])height:\s*(\d+px)/i.exec(style)?.[1] ?? ''),
  };
}

const largestSize = 16_384;

function pixels(value: string): number | null {
  const number = /^(\d+(?:\.\d+)?)(?:px)?$/.exec(value)?.[1];
  if (number === undefined) return null;
  const whole = Math.round(Number(number));
  return whole <= largestSize ? whole : null;
}
