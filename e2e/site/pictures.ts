import type { PictureReason } from '../../electron/contract/part-reasons';
import { endless, html, put, redirect, type Route, type Routes } from './answers';
import { pictureBytes, png, type PictureType } from './picture-bytes';
import type { Random } from './random';

/** A picture of an article: how it stands there, and what must come of it. */
export interface SitePicture {
  readonly alt: string;
  /** As a page or feed writes it. */
  readonly html: string;
  /** `absent`: it is no picture of the story and is left out, unasked. */
  readonly outcome: 'stored' | 'gone' | 'failed' | 'absent';
  readonly reason: PictureReason | null;
  /** One for all articles that show it. */
  readonly key: string;
}

export interface PicturePlace {
  readonly routes: Routes;
  readonly random: Random;
  /** Where the article stands. */
  readonly articleUrl: string;
  /** Where its pictures stand. */
  readonly host: string;
  /** Names the picture in the site. */
  readonly key: string;
  /** Bytes that it is made heavier by. */
  readonly weight: number;
}

type Form = (place: PicturePlace, alt: string) => Omit<SitePicture, 'alt' | 'key'>;

const stored = { outcome: 'stored', reason: null } as const;
const gone = (reason: PictureReason) => ({ outcome: 'gone', reason }) as const;
const failed = (reason: PictureReason) => ({ outcome: 'failed', reason }) as const;
const holder = 'data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=';

/** A picture at an address of its own; answers the address. */
function place({ routes, host, key, weight }: PicturePlace, name: string, type: PictureType, served = `image/${type === 'svg' ? 'svg+xml' : type}`): string {
  const url = `http://${host}/photos/${key}/${name}.${type}`;
  put(routes, url, () => ({ headers: { 'content-type': served }, body: pictureBytes(type, `${key}/${name}`, weight) }));
  return url;
}

function placeRoute({ routes, host, key }: PicturePlace, name: string, route: Route): string {
  const url = `http://${host}/photos/${key}/${name}`;
  put(routes, url, route);
  return url;
}

/** Every way in which sites write pictures, and every way in which asking for one goes wrong. */
export const pictureForms: Readonly<Record<string, Form>> = {
  plain: (at, alt) => ({ ...stored, html: `<img src="${place(at, 'plain', at.random.pick(['png', 'jpeg', 'gif', 'webp', 'avif', 'svg']))}" alt="${alt}">` }),
  sized: (at, alt) => ({ ...stored, html: `<img src="${place(at, 'sized', 'png')}" width="640" height="400" alt="${alt}">` }),
  srcset: (at, alt) => ({ ...stored, html: `<img src="${place(at, 'small', 'jpeg')}" srcset="${place(at, 'w400', 'jpeg')} 400w, ${place(at, 'w1200', 'jpeg')} 1200w, ${place(at, 'w4000', 'jpeg')} 4000w" alt="${alt}">` }),
  density: (at, alt) => ({ ...stored, html: `<img src="${place(at, 'x1', 'png')}" srcset="${place(at, 'x1', 'png')} 1x, ${place(at, 'x2', 'png')} 2x" width="320" alt="${alt}">` }),
  dataSrc: (at, alt) => ({ ...stored, html: `<img class="lazy" src="${holder}" data-src="${place(at, 'lazy', 'jpeg')}" alt="${alt}">` }),
  dataSrcset: (at, alt) => ({ ...stored, html: `<img class="lazyload" src="/static/placeholder.png" data-srcset="${place(at, 'w800', 'png')} 800w, ${place(at, 'w1600', 'png')} 1600w" data-sizes="auto" alt="${alt}">` }),
  picture: (at, alt) => ({ ...stored, html: `<picture><source type="image/webp" srcset="${place(at, 'wide', 'webp')} 1400w, ${place(at, 'narrow', 'webp')} 500w"><source type="image/jxl" srcset="/never.jxl"><img src="${place(at, 'fallback', 'jpeg')}" alt="${alt}"></picture>` }),
  noscript: (at, alt) => ({ ...stored, html: `<img class="lazy" src="${holder}" alt="${alt}"><noscript><img src="${place(at, 'real', 'jpeg')}" alt="${alt}"></noscript>` }),
  amp: (at, alt) => ({ ...stored, html: `<amp-img src="${place(at, 'amp', 'png')}" width="640" height="400" layout="responsive" alt="${alt}"></amp-img>` }),
  relative: (at, alt) => ({ ...stored, html: `<img src="${place({ ...at, host: new URL(at.articleUrl).host }, 'relative', 'gif').replace(/^http:\/\/[^/]+/, '')}" alt="${alt}">` }),
  withoutScheme: (at, alt) => ({ ...stored, html: `<img src="${place(at, 'scheme', 'png').replace('http:', '')}" alt="${alt}">` }),
  moved: (at, alt) => {
    const target = place(at, 'target', 'webp');
    return { ...stored, html: `<img src="${placeRoute(at, 'moved.webp', () => redirect(target, 301))}" alt="${alt}">` };
  },
  guarded: (at, alt) => {
    const origin = new URL(at.articleUrl).origin;
    const guard: Route = ({ headers }) => (headers.referer?.startsWith(origin) ? { headers: { 'content-type': 'image/jpeg' }, body: pictureBytes('jpeg', at.key) } : { status: 403, body: 'Hot-linking is not allowed.' });
    return { ...stored, html: `<img src="${placeRoute(at, 'guarded.jpg', guard)}" alt="${alt}">` };
  },
  mislabelled: (at, alt) => ({ ...stored, html: `<img src="${place(at, 'mislabelled', at.random.pick(['png', 'jpeg', 'webp']), at.random.pick(['text/plain', 'application/octet-stream', 'text/html', 'image/x-unknown']))}" alt="${alt}">` }),
  untyped: (at, alt) => ({ ...stored, html: `<img src="${placeRoute(at, 'untyped', () => ({ body: pictureBytes('png', at.key) }))}" alt="${alt}">` }),
  missing: (at, alt) => ({ ...gone('not-found'), html: `<img src="${placeRoute(at, 'missing.png', () => ({ status: 404, body: 'gone' }))}" alt="${alt}">` }),
  refused: (at, alt) => ({ ...gone('refused'), html: `<img src="${placeRoute(at, 'refused.png', () => ({ status: 403, body: 'no' }))}" alt="${alt}">` }),
  page: (at, alt) => ({ ...gone('not-a-picture'), html: `<img src="${placeRoute(at, 'page.jpg', () => html('<title>Sign in</title><p>Not a picture.</p>', { 'content-type': 'image/jpeg' }))}" alt="${alt}">` }),
  emptied: (at, alt) => ({ ...gone('not-a-picture'), html: `<img src="${placeRoute(at, 'emptied.png', () => ({ headers: { 'content-type': 'image/png' } }))}" alt="${alt}">` }),
  huge: (at, alt) => ({ ...gone('too-many-pixels'), html: `<img src="${placeRoute(at, 'huge.png', () => ({ headers: { 'content-type': 'image/png' }, body: png(9000, 9000, Buffer.from(at.key)) }))}" alt="${alt}">` }),
  endless: (at, alt) => ({ ...gone('too-large'), html: `<img src="${placeRoute(at, 'endless.png', () => endless('\x89PNG\r\n\x1a\n', { 'content-type': 'image/png' }))}" alt="${alt}">` }),
  private: (at, alt) => ({ ...gone('private-address'), html: `<img src="http://192.168.7.7/${at.key}.png" alt="${alt}">` }),
  truncated: (at, alt) => ({
    ...failed('cut-off'),
    html: `<img src="${placeRoute(at, 'cut.png', () => ({ headers: { 'content-type': 'image/png' }, body: pictureBytes('png', at.key).subarray(0, -40) }))}" alt="${alt}">`,
  }),
  broken: (at, alt) => ({ ...failed('unreachable'), html: `<img src="${placeRoute(at, 'broken.png', () => ({ status: 500, body: 'oops' }))}" alt="${alt}">` }),
  tracker: (at, alt) => ({ outcome: 'absent', reason: null, html: `<img src="http://${at.host}/stats/open.gif?k=${at.key}" width="1" height="1" alt="${alt}">` }),
};

/** Forms by how often a site has them: most pictures can be had. */
const usual = ['plain', 'plain', 'sized', 'srcset', 'srcset', 'density', 'dataSrc', 'dataSrc', 'dataSrcset', 'picture', 'picture', 'noscript', 'noscript', 'amp', 'relative', 'withoutScheme', 'moved', 'guarded', 'guarded', 'mislabelled', 'untyped'];
const unusual = ['missing', 'missing', 'refused', 'page', 'emptied', 'huge', 'private', 'truncated', 'truncated', 'broken', 'tracker'];

export function formOf(random: Random): string {
  return random.chance(0.12) ? random.pick(unusual) : random.pick(usual);
}

export function sitePicture(form: string, at: PicturePlace): SitePicture {
  const make = pictureForms[form];
  if (!make) throw new Error(`no form of picture ${form}`);
  const alt = `Picture ${at.key}`;
  return { alt, key: at.key, ...make(at, alt) };
}
