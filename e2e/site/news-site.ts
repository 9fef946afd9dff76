import { openProxy } from '../../electron/testing/proxy';
import { openSite, type SiteRequest } from '../../electron/testing/site';
import type { Routes } from './answers';
import { feedDocument } from './feed-documents';
import { planSite, type PlanOptions, type SiteArticle, type SiteFeed } from './plan';

/** A local web of news: feeds, pages and pictures on hosts that look public. */
export interface NewsSite {
  readonly feeds: readonly SiteFeed[];
  readonly articles: readonly SiteArticle[];
  /** Every feed, as an OPML file. */
  readonly opml: string;
  /** Makes a program reach the hosts: their names are led here. */
  readonly env: Readonly<Record<string, string>>;
  /** What was asked, in order; `host` is among the headers. */
  readonly requests: readonly SiteRequest[];
  /** Called at each request, before it is answered. */
  onRequest: (count: number) => void;
  /** Leads an address of one's own. */
  readonly routes: Routes;
  /** Articles that each feed holds, the oldest ones; all: `Infinity`. */
  held: number;
  close(): Promise<void>;
}

export type NewsSiteOptions = Partial<PlanOptions>;

const defaults: Omit<PlanOptions, 'now'> = { seed: 1, feeds: 40, articles: 25, hosts: 20, isSlow: false, heavyEvery: 40 };

export async function openNewsSite(options: NewsSiteOptions = {}): Promise<NewsSite> {
  const routes: Routes = new Map();
  const feeds = planSite({ ...defaults, now: Date.now() - 60_000, ...options }, routes);
  const byAddress = new Map(feeds.map((feed) => [feed.url.slice('http://'.length), feed]));
  const site = await openSite((path, request) => {
    const address = `${request.headers.host?.replace(/:80$/, '') ?? ''}${path}`;
    news.onRequest(site.requests.length);
    const feed = byAddress.get(address);
    return feed ? answerFeed(feed, request.headers['if-none-match']) : routes.get(address)?.(request);
  });
  const answerFeed = (feed: SiteFeed, known: string | undefined) => {
    const held = feed.articles.slice(-Math.min(news.held, feed.articles.length));
    const etag = `"${held.length}"`;
    if (known === etag) return { status: 304, headers: { etag } };
    const { type, body } = feedDocument(feed, held);
    return { headers: { 'content-type': type, etag }, body };
  };
  const proxy = await openProxy(site.origin);
  const address = proxy.rule.replace('PROXY ', 'http://');
  const news: NewsSite = {
    feeds,
    articles: feeds.flatMap(({ articles }) => articles),
    opml: `<opml version="2.0"><body>${feeds.map(({ url, title }) => `<outline type="rss" text="${title}" xmlUrl="${url}"/>`).join('')}</body></opml>`,
    env: { http_proxy: address, https_proxy: address },
    requests: site.requests,
    onRequest: () => undefined,
    routes,
    held: Number.POSITIVE_INFINITY,
    async close() {
      await proxy.close();
      await site.close();
    },
  };
  return news;
}
