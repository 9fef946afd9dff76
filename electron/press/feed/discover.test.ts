import { expect, test } from '@playwright/test';
import type { Discovery } from '../../contract/feed';
import { discover } from './discover';
import { guessFeedAddresses } from './guess';

const url = 'https://site.example/blog/';
const find = (head: string, body = ''): Discovery =>
  discover(new TextEncoder().encode(`<!doctype html><html><head><title>Site &amp; Co</title>${head}</head><body>${body}</body></html>`), { url, contentType: 'text/html' });

type Row = readonly [name: string, head: string, body: string, feeds: readonly string[]];

const rows: readonly Row[] = [
  ['a link', '<link rel="alternate" type="application/rss+xml" href="/feed">', '', ['https://site.example/feed']],
  ['capitals and no quotes', '<LINK REL=Alternate TYPE=application/atom+xml HREF=atom.xml>', '', ['https://site.example/blog/atom.xml']],
  ['several, in order, each once', '<link rel="alternate" type="application/rss+xml" href="/a"><link rel="alternate" type="application/atom+xml" href="/b"><link rel="alternate" type="application/rss+xml" href="/a">', '', ['https://site.example/a', 'https://site.example/b']],
  ['comments come last', '<link rel="alternate" type="application/rss+xml" title="Site &raquo; Comments Feed" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" href="/feed/">', '', ['https://site.example/feed/', 'https://site.example/comments/feed/']],
  ['JSON Feed', '<link rel="alternate" type="application/feed+json" href="/feed.json">', '', ['https://site.example/feed.json']],
  ['JSON that is a feed by its name', '<link rel="alternate" type="application/json" title="JSON Feed" href="/f">', '', ['https://site.example/f']],
  ['JSON that is an interface', '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/5"><link rel="alternate" type="application/json+oembed" href="/oembed">', '', []],
  ['XML that is a feed by its name', '<link rel="alternate" type="text/xml" href="/rss.xml">', '', ['https://site.example/rss.xml']],
  ['XML that is none', '<link rel="alternate" type="application/xml" href="/sitemap">', '', []],
  ['other languages are no feeds', '<link rel="alternate" hreflang="de" href="/de/">', '', []],
  ['a stylesheet is no feed', '<link rel="alternate stylesheet" type="text/css" href="/feed/x.css">', '', []],
  ['rel=feed', '<link rel="feed" href="/f">', '', ['https://site.example/f']],
  ['no type, but a name', '<link rel="alternate" href="/index.rss">', '', ['https://site.example/index.rss']],
  ['a base', '<base href="https://other.example/x/"><link rel="alternate" type="application/rss+xml" href="feed">', '', ['https://other.example/x/feed']],
  ['javascript', '<link rel="alternate" type="application/rss+xml" href="javascript:x">', '', []],
  ['feed://', '<link rel="alternate" type="application/rss+xml" href="feed://site.example/f">', '', ['http://site.example/f']],
  ['anchors that end like feeds', '', '<a href="/rss">x</a> <a href="/blog/feed/">y</a> <a href="/news.atom">z</a> <a href="/about">w</a>', ['https://site.example/rss', 'https://site.example/blog/feed/', 'https://site.example/news.atom']],
  ['anchors that say so', '', '<a href="/x?rss=1"><img alt=""> RSS</a><a href="/feedback">our feed</a>', ['https://site.example/x?rss=1']],
  ['links before anchors', '<link rel="alternate" type="application/rss+xml" href="/feed">', '<a href="/other.rss">RSS</a>', ['https://site.example/feed', 'https://site.example/other.rss']],
  ['other services are no feeds', '', '<a href="https://feedly.com/i/subscription/feed/https://site.example/rss">RSS</a><a href="https://www.facebook.com/feed">feed</a>', []],
  ['an h-feed on the page', '', '<div class="h-feed hfeed"></div>', [url]],
  ['nothing', '', '<p>hello</p>', []],
];

for (const [name, head, body, feeds] of rows) {
  test(`discovery: ${name}`, () => {
    expect(find(head, body).feeds.map((feed) => feed.url)).toEqual(feeds);
  });
}

test('discovery: titles and types', () => {
  const found = find('<link rel="alternate" type="application/rss+xml; charset=utf-8" title="News &amp; more" href="/feed">', '<a href="/news.rss"> All <b>news</b></a>');
  expect(found.title).toBe('Site & Co');
  expect(found.feeds).toEqual([
    { url: 'https://site.example/feed', title: 'News & more', type: 'application/rss+xml' },
    { url: 'https://site.example/news.rss', title: 'All news', type: null },
  ]);
});

test('discovery: icons, best first, the well-known one last', () => {
  const { icons } = find(
    '<link rel="shortcut icon" href="/f.ico"><link rel="icon" sizes="16x16" href="/16.png"><link rel="icon" sizes="192x192" href="/192.png"><link rel="apple-touch-icon" href="/touch.png"><link rel="icon" type="image/svg+xml" href="/i.svg"><link rel="mask-icon" href="/mask.svg">',
  );
  expect(icons.map((icon) => icon.url.replace('https://site.example', ''))).toEqual(['/i.svg', '/touch.png', '/192.png', '/16.png', '/f.ico', '/favicon.ico']);
  expect(icons[2]).toEqual({ url: 'https://site.example/192.png', type: null, size: 192 });
});

test('discovery: a page of the worst kind ends', () => {
  const page = `<a href="/x">${'<div>'.repeat(100_000)}<a href="/rss">${'<'.repeat(100_000)}`;
  expect(find('', page).feeds.length).toBeLessThan(31);
});

const guesses: readonly (readonly [page: string, feeds: readonly string[]])[] = [
  ['https://www.youtube.com/channel/UCabc', ['https://www.youtube.com/feeds/videos.xml?channel_id=UCabc']],
  ['https://m.youtube.com/channel/UCabc/videos', ['https://www.youtube.com/feeds/videos.xml?channel_id=UCabc']],
  ['https://www.youtube.com/playlist?list=PL1', ['https://www.youtube.com/feeds/videos.xml?playlist_id=PL1']],
  ['https://www.youtube.com/user/ada', ['https://www.youtube.com/feeds/videos.xml?user=ada']],
  ['https://www.youtube.com/@ada', []],
  ['https://www.reddit.com/r/news/', ['https://www.reddit.com/r/news/.rss']],
  ['https://old.reddit.com/r/a+b/top', ['https://old.reddit.com/r/a+b/top/.rss']],
  ['https://reddit.com/user/ada', ['https://reddit.com/user/ada/.rss']],
  ['https://mastodon.example/@ada', ['https://mastodon.example/@ada.rss']],
  ['https://mastodon.example/@ada/123', ['https://mastodon.example/@ada.rss']],
  ['https://mastodon.example/users/ada', ['https://mastodon.example/users/ada.rss']],
  ['https://bsky.app/profile/ada.example', ['https://bsky.app/profile/ada.example/rss']],
  ['https://github.com/ada/engine', ['https://github.com/ada/engine/releases.atom', 'https://github.com/ada/engine/tags.atom', 'https://github.com/ada/engine/commits.atom']],
  ['https://github.com/ada/engine/commits/main', ['https://github.com/ada/engine/commits/main.atom']],
  ['https://github.com/ada', ['https://github.com/ada.atom']],
  ['https://gitlab.com/ada/engine', ['https://gitlab.com/ada/engine/-/tags?format=atom']],
  ['https://codeberg.org/ada/engine', ['https://codeberg.org/ada/engine/releases.rss']],
  ['https://ada.substack.com/p/first', ['https://ada.substack.com/feed']],
  ['https://medium.com/@ada', ['https://medium.com/feed/@ada']],
  ['https://medium.com/engine-notes/first-123', ['https://medium.com/feed/engine-notes']],
  ['https://medium.com/tag/sums', ['https://medium.com/feed/tag/sums']],
  ['https://ada.medium.com/x', ['https://ada.medium.com/feed']],
  ['https://ada.wordpress.com/2020/01/x/', ['https://ada.wordpress.com/feed/']],
  ['https://ada.blogspot.co.uk/', ['https://ada.blogspot.co.uk/feeds/posts/default']],
  ['https://ada.tumblr.com/', ['https://ada.tumblr.com/rss']],
  ['https://stackoverflow.com/questions/tagged/c', ['https://stackoverflow.com/feeds/tag/c']],
  ['https://vimeo.com/ada', ['https://vimeo.com/ada/videos/rss']],
  ['https://dev.to/ada', ['https://dev.to/feed/ada']],
  ['https://arxiv.org/list/cs.AI/recent', ['https://rss.arxiv.org/rss/cs.AI']],
  ['https://site.example/blog/x', ['/feed/', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml'].map((path) => `https://site.example${path}`)],
  ['file:///etc/passwd', []],
  ['nonsense', []],
];

for (const [page, feeds] of guesses) {
  test(`guess: ${page}`, () => {
    expect(guessFeedAddresses(page).map((feed) => feed.url)).toEqual(feeds);
  });
}
