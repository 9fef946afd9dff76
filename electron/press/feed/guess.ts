import type { FeedCandidate } from '../../contract/feed';

const atom = 'application/atom+xml';
const rss = 'application/rss+xml';

/** A site's rule: the path's parts and the address in, paths or addresses of feeds out. */
interface Rule {
  readonly host: RegExp;
  readonly feeds: (parts: readonly string[], url: URL) => readonly (readonly [address: string, type: string])[];
}

const rules: readonly Rule[] = [
  {
    host: /(?:^|\.)youtube\.com$/,
    feeds([kind, name], url) {
      const feed = 'https://www.youtube.com/feeds/videos.xml';
      const list = url.searchParams.get('list');
      if (list !== null) return [[`${feed}?playlist_id=${encodeURIComponent(list)}`, atom]];
      if (kind === 'channel' && name !== undefined) return [[`${feed}?channel_id=${name}`, atom]];
      return kind === 'user' && name !== undefined ? [[`${feed}?user=${name}`, atom]] : [];
    },
  },
  {
    host: /(?:^|\.)reddit\.com$/,
    feeds: (parts) => (parts.length === 0 || /^(?:r|u|user)$/.test(parts[0] ?? '') ? [[`/${[...parts, '.rss'].join('/')}`, atom]] : []),
  },
  { host: /^bsky\.app$/, feeds: ([kind, name]) => (kind === 'profile' && name !== undefined ? [[`/profile/${name}/rss`, rss]] : []) },
  {
    host: /^github\.com$/,
    feeds([owner, repository, kind, branch]) {
      if (owner === undefined) return [];
      if (repository === undefined) return [[`/${owner}.atom`, atom]];
      const project = `/${owner}/${repository}`;
      if (kind === 'commits' || kind === 'tree') return [[`${project}/commits${branch === undefined ? '' : `/${branch}`}.atom`, atom]];
      if (kind === 'tags') return [[`${project}/tags.atom`, atom]];
      return [[`${project}/releases.atom`, atom], [`${project}/tags.atom`, atom], [`${project}/commits.atom`, atom]];
    },
  },
  {
    host: /^gitlab\.com$/,
    feeds: ([owner, project]) => (owner !== undefined && project !== undefined ? [[`/${owner}/${project}/-/tags?format=atom`, atom]] : []),
  },
  {
    host: /^codeberg\.org$/,
    feeds([owner, project]) {
      if (owner === undefined) return [];
      return [[project === undefined ? `/${owner}.rss` : `/${owner}/${project}/releases.rss`, rss]];
    },
  },
  { host: /\.substack\.com$/, feeds: () => [['/feed', rss]] },
  { host: /^medium\.com$/, feeds: ([name, tag]) => (name === undefined ? [] : [[name === 'tag' ? `/feed/tag/${tag ?? ''}` : `/feed/${name}`, rss]]) },
  { host: /\.medium\.com$/, feeds: () => [['/feed', rss]] },
  { host: /\.wordpress\.com$/, feeds: () => [['/feed/', rss]] },
  { host: /\.blogspot\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/, feeds: () => [['/feeds/posts/default', atom]] },
  { host: /\.tumblr\.com$/, feeds: () => [['/rss', rss]] },
  {
    host: /(?:^|\.)(?:stackexchange|stackoverflow|superuser|serverfault|askubuntu)\.com$/,
    feeds: ([kind, tagged, tag]) => [[kind === 'questions' && tagged === 'tagged' && tag !== undefined ? `/feeds/tag/${tag}` : '/feeds', atom]],
  },
  { host: /^vimeo\.com$/, feeds: ([name]) => (name === undefined ? [] : [[`/${name}/videos/rss`, rss]]) },
  { host: /^dev\.to$/, feeds: ([name]) => [[name === undefined ? '/feed' : `/feed/${name}`, rss]] },
  { host: /^news\.ycombinator\.com$/, feeds: () => [['/rss', rss]] },
  { host: /^letterboxd\.com$/, feeds: ([name]) => (name === undefined ? [] : [[`/${name}/rss/`, rss]]) },
  { host: /^arxiv\.org$/, feeds: ([kind, subject]) => (kind === 'list' && subject !== undefined ? [[`https://rss.arxiv.org/rss/${subject}`, rss]] : []) },
];

/** Hosts where `/@name` is no Mastodon profile. */
const notMastodon = /(?:^|\.)(?:youtube|medium|tiktok|substack|threads|flickr|pinterest|instagram|ko-fi|patreon)\.(?:com|net)$/;

/** Where feeds lie that nobody links to; few, since each is a request that may be for nothing. */
const wellKnown: readonly (readonly [path: string, type: string | null])[] = [
  ['/feed/', rss],
  ['/rss.xml', rss],
  ['/atom.xml', atom],
  ['/feed.xml', null],
  ['/index.xml', rss],
];

/**
 * Addresses where the feed of a page may be, from the page's address alone, likeliest first: what a known
 * site's pattern says, else a few well-known paths. The page's own links (see discover) come before all these.
 */
export function guessFeedAddresses(address: string): readonly FeedCandidate[] {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return [];
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, '');
  const rule = rules.find((each) => each.host.test(host));
  if (rule) return candidates(rule.feeds(parts, url), url);
  const [first, second] = parts;
  if (first?.startsWith('@') && !notMastodon.test(host)) return candidates([[`/${first}.rss`, rss]], url);
  if (first === 'users' && second !== undefined && parts.length === 2) return candidates([[`/users/${second}.rss`, rss]], url);
  if (first === 'c' && second !== undefined && parts.length === 2) return candidates([[`/feeds/c/${second}.xml`, rss], ...wellKnown], url);
  return candidates(wellKnown, url);
}

function candidates(feeds: readonly (readonly [address: string, type: string | null])[], url: URL): readonly FeedCandidate[] {
  return feeds.map(([address, type]) => ({ url: new URL(address, url.origin).href, title: null, type }));
}
