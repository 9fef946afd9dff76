import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { openProse } from './invented.mjs';

const hosts = 50;

/**
 * A local site of RSS feeds that hold whole articles, with ETag, Last-Modified and gzip; a host for every 20 feeds or so.
 * @returns {Promise<{urls: string[], opml: string, bytes: number, entries: number, requests: Map<number, number>, close: () => Promise<void>}>}
 *   `bytes`: of all feeds, uncompressed; `requests`: by status
 */
export async function openFeedSite({ feeds, entries }) {
  const started = Date.now() - 3_600_000;
  const documents = Array.from({ length: feeds }, (_, feed) => feedDocument(feed, entries, started));
  const bytes = documents.reduce((sum, document) => sum + document.length, 0);
  const bodies = documents.map((document) => ({ body: gzipSync(document, { level: 6 }), etag: `"${createHash('sha256').update(document).digest('hex').slice(0, 20)}"` }));
  const lastModified = new Date(started).toUTCString();
  const requests = new Map();
  const server = createServer((request, response) => {
    const found = bodies[Number(/^\/feeds\/(\d+)$/.exec(request.url)?.[1] ?? -1)];
    const isKnown = found && request.headers['if-none-match'] === found.etag;
    const status = found ? (isKnown ? 304 : 200) : 404;
    requests.set(status, (requests.get(status) ?? 0) + 1);
    if (!found) response.writeHead(404).end();
    else if (isKnown) response.writeHead(304, { etag: found.etag, 'last-modified': lastModified }).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', 'content-encoding': 'gzip', etag: found.etag, 'last-modified': lastModified, 'content-length': found.body.length }).end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '0.0.0.0', resolve));
  const urls = bodies.map((_, feed) => `http://127.0.0.${(feed % hosts) + 1}:${server.address().port}/feeds/${feed}`);
  return {
    urls,
    opml: `<opml version="2.0"><body>${urls.map((url, feed) => `<outline type="rss" text="Feed ${feed}" xmlUrl="${url}"/>`).join('')}</body></opml>`,
    bytes,
    entries: feeds * entries,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

function feedDocument(feed, entries, now) {
  const prose = openProse(feed + 1);
  const items = Array.from({ length: entries }, (_, entry) => {
    const paragraphs = Array.from({ length: 5 }, () => `<p>${prose.paragraph(4)} <a href="https://site-${feed}.example/topic/${entry}">${prose.title()}</a></p>`).join('');
    const url = `https://site-${feed}.example/2026/story-${entry}`;
    return `<item><title>${prose.title()}</title><link>${url}</link><guid isPermaLink="false">${feed}-${entry}</guid><pubDate>${new Date(now - (entry * 1000 + feed) * 60_000).toUTCString()}</pubDate><dc:creator>A. Writer</dc:creator><content:encoded><![CDATA[${paragraphs}]]></content:encoded></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed ${feed}</title><link>https://site-${feed}.example/</link><language>en</language>${items.join('')}</channel></rss>`;
}
