import { cleanLink, webUrl } from './links';
import { attribute, findElement, type HtmlElement } from './tree';

/** The same words as `cardKind` of tree.ts. */
export type EmbedKind = 'video' | 'audio' | 'post' | 'map' | 'document' | 'chart' | 'page';

/** Something of another site or kind inside an article, shown as a card with a link. */
export interface Embed {
  readonly kind: EmbedKind;
  /** Where a person sees it: the watch page rather than the player. */
  readonly url: string;
  /** What the page calls it; empty: nothing. */
  readonly title: string;
  /** The site's own name; empty: unknown. */
  readonly provider: string;
  /** A still picture, where its address is known without asking. */
  readonly thumbnail: string | null;
}

interface Provider {
  readonly name: string;
  readonly kind: EmbedKind;
  readonly host: RegExp;
  /** The player's address (path and query) where it says which one is shown. */
  readonly id?: RegExp;
  readonly page?: (id: string) => string;
  readonly thumbnail?: (id: string) => string;
}

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    kind: 'video',
    host: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
    id: /(?:\/embed\/(?!videoseries)|\/v\/|\/shorts\/|\/live\/|[?&]v=|^\/)([\w-]{11})(?![\w-])/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
    thumbnail: (id) => `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
  },
  { name: 'Vimeo', kind: 'video', host: /(?:^|\.)vimeo\.com$/, id: /\/(?:video\/)?(\d{5,})/, page: (id) => `https://vimeo.com/${id}` },
  {
    name: 'Dailymotion',
    kind: 'video',
    host: /(?:^|\.)dailymotion\.com$/,
    id: /(?:\/video\/|[?&]video=)([a-z0-9]{5,})/i,
    page: (id) => `https://www.dailymotion.com/video/${id}`,
    thumbnail: (id) => `https://www.dailymotion.com/thumbnail/video/${id}`,
  },
  { name: 'Twitch', kind: 'video', host: /(?:^|\.)twitch\.tv$/ },
  { name: 'Bilibili', kind: 'video', host: /(?:^|\.)bilibili\.com$/, id: /[?&]bvid=(BV\w+)/, page: (id) => `https://www.bilibili.com/video/${id}` },
  { name: 'Niconico', kind: 'video', host: /(?:^|\.)nicovideo\.jp$/, id: /\/watch\/(\w+)/, page: (id) => `https://www.nicovideo.jp/watch/${id}` },
  { name: 'Rutube', kind: 'video', host: /(?:^|\.)rutube\.ru$/, id: /\/embed\/(\w+)/, page: (id) => `https://rutube.ru/video/${id}/` },
  { name: 'TikTok', kind: 'video', host: /(?:^|\.)tiktok\.com$/ },
  { name: 'TED', kind: 'video', host: /(?:^|\.)ted\.com$/ },
  { name: 'Brightcove', kind: 'video', host: /(?:^|\.)brightcove\.(?:net|com)$/ },
  { name: 'JW Player', kind: 'video', host: /(?:^|\.)(?:jwplatform\.com|jwplayer\.com)$/ },
  { name: 'Spotify', kind: 'audio', host: /(?:^|\.)spotify\.com$/, id: /\/embed(?:-podcast)?\/(\w+\/\w+)/, page: (id) => `https://open.spotify.com/${id}` },
  { name: 'SoundCloud', kind: 'audio', host: /(?:^|\.)soundcloud\.com$/ },
  { name: 'Apple Podcasts', kind: 'audio', host: /(?:^|\.)podcasts\.apple\.com$/ },
  { name: 'Bandcamp', kind: 'audio', host: /(?:^|\.)bandcamp\.com$/ },
  { name: 'Mixcloud', kind: 'audio', host: /(?:^|\.)mixcloud\.com$/ },
  { name: 'X', kind: 'post', host: /(?:^|\.)(?:twitter\.com|x\.com)$/ },
  { name: 'Instagram', kind: 'post', host: /(?:^|\.)instagram\.com$/, id: /\/((?:p|reel|tv)\/[\w-]+)/, page: (id) => `https://www.instagram.com/${id}/` },
  { name: 'Facebook', kind: 'post', host: /(?:^|\.)facebook\.com$/ },
  { name: 'Threads', kind: 'post', host: /(?:^|\.)threads\.(?:net|com)$/ },
  { name: 'Bluesky', kind: 'post', host: /(?:^|\.)bsky\.app$/ },
  { name: 'Reddit', kind: 'post', host: /(?:^|\.)(?:reddit\.com|redditmedia\.com)$/ },
  { name: 'Telegram', kind: 'post', host: /^(?:www\.)?(?:t\.me|telegram\.org)$/ },
  { name: 'Google Maps', kind: 'map', host: /^(?:maps\.google\.[a-z.]+|www\.google\.[a-z.]+)$/, id: /(\/maps)/ },
  { name: 'OpenStreetMap', kind: 'map', host: /(?:^|\.)openstreetmap\.org$/ },
  { name: 'Scribd', kind: 'document', host: /(?:^|\.)scribd\.com$/ },
  { name: 'DocumentCloud', kind: 'document', host: /(?:^|\.)documentcloud\.org$/ },
  { name: 'Issuu', kind: 'document', host: /(?:^|\.)issuu\.com$/ },
  { name: 'Datawrapper', kind: 'chart', host: /(?:^|\.)(?:datawrapper\.de|dwcdn\.net)$/ },
  { name: 'Flourish', kind: 'chart', host: /(?:^|\.)flourish\.studio$/ },
  { name: 'Infogram', kind: 'chart', host: /(?:^|\.)infogram\.com$/ },
  { name: 'CodePen', kind: 'page', host: /(?:^|\.)codepen\.io$/ },
  { name: 'GitHub', kind: 'page', host: /^gist\.github\.com$/ },
];

/** Frames that are never part of an article: advertising, counting, sign-up forms, comments. */
const unwantedHosts =
  /(?:^|\.)(?:doubleclick\.net|googlesyndication\.com|googletagmanager\.com|amazon-adsystem\.com|taboola\.com|outbrain\.com|disqus\.com|list-manage\.com|mailchimp\.com|beehiiv\.com|recaptcha\.net|hcaptcha\.com|addthis\.com|sharethis\.com|adnxs\.com|criteo\.com|consensu\.org)$/;
const unwantedPaths = /\/(?:embed\/?$|subscribe|newsletter|signup|plugins\/(?:like|share_button|follow|page|comments)|widgets\/(?:follow|tweet_button)|recaptcha)/;

/** The card an address is shown as; null where the address is no web address or leads to an advertisement. */
function embedOf(address: string, baseUrl: string, title: string, fallback: EmbedKind): Embed | null {
  const url = webUrl(address, baseUrl);
  if (!url || unwantedHosts.test(url.hostname) || unwantedPaths.test(url.pathname)) return null;
  const place = url.pathname + url.search;
  const provider = providers.find(({ host, id, page }) => host.test(url.hostname) && (page !== undefined || id === undefined || id.test(place)));
  const id = provider?.id?.exec(place)?.[1];
  const page = id !== undefined ? provider?.page?.(id) : undefined;
  return {
    kind: provider?.kind ?? fallback,
    url: page ?? cleanLink(url.href, baseUrl) ?? url.href,
    title: isTelling(title) ? title : '',
    provider: provider?.name ?? '',
    thumbnail: id !== undefined ? (provider?.thumbnail?.(id) ?? null) : null,
  };
}

/** Whether a site known for what articles show stands behind an address. */
function isKnownProvider(address: string, baseUrl: string): boolean {
  const url = webUrl(address, baseUrl);
  return url !== null && providers.some(({ host }) => host.test(url.hostname));
}

/** Titles that players give themselves say nothing. */
function isTelling(title: string): boolean {
  return !/^(?:(?:youtube|vimeo|dailymotion|spotify|soundcloud|embedded|video|audio|media|iframe|twitter|x|instagram|tiktok)[\s-]*)*(?:video|audio|media)?\s*(?:player|embed|content|post|tweet|widget|frame)?$/i.test(title.trim());
}

/** Quoted posts: the class their scripts look for. */
const postClasses = /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|reddit-(?:embed-bq|card)|fb-(?:post|video)|mastodon-embed|text-post-media|imgur-embed-pub|telegram-post)(?:\s|$)/;

export function isPostQuote(node: HtmlElement): boolean {
  return (node.name === 'blockquote' || node.name === 'div') && postClasses.test(node.attributes.get('class') ?? '');
}

/** The post that a quote for a script to replace leads to: its own address, else the last link in it. */
export function postOf(node: HtmlElement, baseUrl: string): Embed | null {
  const stated = ['cite', 'data-instgrm-permalink', 'data-href', 'data-text-post-permalink', 'data-embed-url'].map((name) => attribute(node, name)).find((address) => address !== '');
  const address = stated ?? lastLink(node);
  return address === undefined ? null : embedOf(address, baseUrl, '', 'post');
}

function lastLink(node: HtmlElement): string | undefined {
  for (const child of node.children.toReversed()) {
    if (typeof child === 'string') continue;
    const found = child.name === 'a' && attribute(child, 'href') !== '' ? attribute(child, 'href') : lastLink(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The card for a frame, player or plug-in element; null: nothing to show. */
export function frameEmbed(node: HtmlElement, baseUrl: string): Embed | null {
  const title = attribute(node, 'title') || attribute(node, 'aria-label') || attribute(node, 'data-title');
  switch (node.name) {
    case 'iframe':
    case 'amp-iframe': {
      const address = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src', 'data-cmp-src', 'data-cookieblock-src'].map((name) => attribute(node, name)).find((value) => /^(?:https?:)?\/\//i.test(value));
      if (address === undefined || isTiny(node)) return null;
      // An unknown frame without a title is more often a counter or an advertisement than part of the story.
      return isKnownProvider(address, baseUrl) || title !== '' ? embedOf(address, baseUrl, title, 'page') : null;
    }
    case 'amp-youtube':
    case 'lite-youtube': {
      const id = attribute(node, 'data-videoid') || attribute(node, 'videoid');
      return id === '' ? null : embedOf(`https://www.youtube.com/watch?v=${id}`, baseUrl, title || attribute(node, 'playlabel'), 'video');
    }
    case 'video':
    case 'audio':
      return playerEmbed(node, baseUrl, title);
    case 'object':
    case 'embed': {
      const address = attribute(node, 'data') || attribute(node, 'src');
      return address === '' || isTiny(node) ? null : embedOf(address, baseUrl, title, attribute(node, 'type').includes('pdf') ? 'document' : 'page');
    }
    default:
      return null;
  }
}

function playerEmbed(node: HtmlElement, baseUrl: string, title: string): Embed | null {
  const source = attribute(node, 'src') || attribute(findElement(node, ({ name, attributes }) => name === 'source' && attributes.has('src')) ?? node, 'src');
  const url = webUrl(source || attribute(node, 'data-src'), baseUrl);
  if (!url) return null;
  const poster = webUrl(attribute(node, 'poster'), baseUrl);
  return { kind: node.name === 'audio' ? 'audio' : 'video', url: url.href, title, provider: '', thumbnail: poster?.href ?? null };
}

function isTiny(node: HtmlElement): boolean {
  const size = (name: string): number => Number.parseInt(attribute(node, name) || '1000', 10);
  return size('width') <= 10 || size('height') <= 10 || /display:\s*none|visibility:\s*hidden/i.test(attribute(node, 'style'));
}
