import type { FoundIcon, IconTask } from '../contract/icons';
import type { FeedId } from '../contract/model';
import type { PressCalls, Thread } from '../contract/threads';
import type { Http } from './http';
import { pictureFileName } from '../contract/picture-file';
import type { IncomingPicture, PictureFiles } from './picture-files';
import { RequestError } from './request-problems';

const bytesOfPage = 2 * 1024 * 1024;
const bytesOfIcon = 200_000;
/** Of the icons that a page names, those that are tried. */
const mostTries = 3;
/** Wider than this to its height, a picture is a nameplate, not a sign. */
const mostOblong = 1.5;
/** Pixels of an edge: more is a photograph. */
const largestEdge = 1024;

export interface IconTools {
  readonly http: Http;
  readonly press: Thread<PressCalls>;
  readonly files: PictureFiles;
}

/** The feeds of one site, whose icon is one. */
export interface IconSite {
  readonly pageUrl: string;
  readonly givenUrls: readonly string[];
  readonly feedIds: readonly FeedId[];
  /** An origin that a person typed, which may be on their own network. */
  readonly trustedOrigin: string | null;
}

/** One look a site, whatever the number of its feeds. */
export function sitesOf(tasks: readonly IconTask[]): IconSite[] {
  const sites = new Map<string, IconSite>();
  for (const { feedId, feedUrl, siteUrl, givenUrl, isPrivate } of tasks) {
    const page = new URL(siteUrl !== null && URL.canParse(siteUrl) ? siteUrl : '/', feedUrl);
    const known = sites.get(page.origin);
    sites.set(page.origin, {
      pageUrl: known?.pageUrl ?? page.href,
      givenUrls: [...(known?.givenUrls ?? []), ...(givenUrl === null ? [] : [givenUrl])],
      feedIds: [...(known?.feedIds ?? []), feedId],
      trustedOrigin: known?.trustedOrigin ?? (isPrivate ? new URL(feedUrl).origin : null),
    });
  }
  return [...sites.values()];
}

/** An icon with its bytes, to be taken once the archive knows it. */
export interface FetchedIcon {
  readonly icon: FoundIcon;
  readonly incoming: IncomingPicture;
}

/** The icon that a site's page names, else the one its feed names, else /favicon.ico; null: none that can be shown. */
export async function findIcon({ pageUrl, givenUrls, trustedOrigin }: IconSite, tools: IconTools): Promise<FetchedIcon | null> {
  const named = await namedIcons(pageUrl, trustedOrigin, tools);
  // Last in what a page says is always the site's /favicon.ico.
  const candidates = [...named.slice(0, -1).slice(0, mostTries - 1), ...givenUrls.slice(0, 1), ...named.slice(-1)];
  for (const url of new Set(candidates)) {
    const icon = await fetchIcon(url, trustedOrigin, tools);
    if (icon) return icon;
  }
  return null;
}

async function namedIcons(pageUrl: string, trustedOrigin: string | null, { http, press }: IconTools): Promise<string[]> {
  try {
    const answer = await http.fetch({ url: pageUrl, purpose: 'icon', accept: 'text/html,*/*;q=0.1', limits: { wire: bytesOfPage, inflated: bytesOfPage * 4, deadline: 20_000 }, trustedOrigin });
    if (answer.status === 200) {
      const { icons } = await press.call('discover', { bytes: answer.body, url: answer.url, contentType: answer.headers['content-type'] ?? null });
      return icons.map(({ url }) => url);
    }
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
  }
  return [new URL('/favicon.ico', pageUrl).href];
}

async function fetchIcon(url: string, trustedOrigin: string | null, { http, press, files }: IconTools): Promise<FetchedIcon | null> {
  try {
    const answer = await http.fetch({ url, purpose: 'icon', accept: 'image/*', limits: { wire: bytesOfIcon, inflated: bytesOfIcon, deadline: 15_000 }, trustedOrigin });
    if (answer.status !== 200) return null;
    const { bytes, ...pressed } = await press.call('pressPicture', { bytes: answer.body, contentType: answer.headers['content-type'] ?? null });
    if (pressed.kind === 'refused' || !isSign(pressed.file)) return null;
    const incoming = await files.bring(pictureFileName(pressed.file.hash, pressed.file.type), bytes);
    return { icon: { url, file: pressed.file, bytes: bytes.length }, incoming };
  } catch (error) {
    if (error instanceof RequestError) return null;
    throw error;
  }
}

function isSign({ width, height, type }: FoundIcon['file']): boolean {
  const edges = [width, height];
  // A drawing without a size of its own is told as 300 by 150.
  const isUnsized = type === 'svg+xml' && width === 300 && height === 150;
  return isUnsized || (Math.max(...edges) <= largestEdge && Math.max(...edges) / Math.min(...edges) <= mostOblong);
}
