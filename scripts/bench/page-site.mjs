import { createServer } from 'node:http';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import { openProse, openRandom } from './invented.mjs';

const hosts = 20;

/**
 * A local site whose feeds give excerpts of articles; each has a page of some 45 KB, as news sites have them, with a picture.
 * @returns {Promise<{urls: string[], opml: string, articles: number, pages: string[], pictures: string[], requests: Map<string, number>, close: () => Promise<void>}>}
 */
export async function openPageSite({ feeds, entries }) {
  const bodies = new Map();
  const requests = new Map();
  const server = createServer((request, response) => {
    const found = bodies.get(request.url);
    const kind = request.url.split('/')[1];
    requests.set(kind, (requests.get(kind) ?? 0) + 1);
    if (found) response.writeHead(200, found.headers).end(found.body);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '0.0.0.0', resolve));
  const origin = (feed) => `http://127.0.0.${(feed % hosts) + 1}:${server.address().port}`;
  const newest = Date.now() - 3_600_000;
  const urls = [];
  const pages = [];
  const pictures = [];
  for (let feed = 0; feed < feeds; feed++) {
    const prose = openProse(feed + 1);
    const items = [];
    for (let entry = 0; entry < entries; entry++) {
      const name = `${feed}-${entry}`;
      const article = { title: prose.title(), paragraphs: Array.from({ length: 12 }, () => prose.paragraph(5)), picture: `/pictures/${name}.png` };
      const html = page(article, prose);
      bodies.set(`/pages/${name}`, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }, body: gzipSync(html) });
      bodies.set(article.picture, { headers: { 'content-type': 'image/png' }, body: picture(feed * entries + entry) });
      pages.push(`${origin(feed)}/pages/${name}`);
      pictures.push(`${origin(feed)}${article.picture}`);
      items.push(`<item><title>${article.title}</title><link>${origin(feed)}/pages/${name}</link><guid isPermaLink="false">${name}</guid><pubDate>${new Date(newest - (entry * feeds + feed) * 60_000).toUTCString()}</pubDate><description>${article.paragraphs[0].slice(0, 160)}…</description></item>`);
    }
    bodies.set(`/feeds/${feed}`, { headers: { 'content-type': 'application/rss+xml' }, body: `<rss version="2.0"><channel><title>Feed ${feed}</title><link>${origin(feed)}/</link>${items.join('')}</channel></rss>` });
    urls.push(`${origin(feed)}/feeds/${feed}`);
  }
  return {
    urls,
    opml: `<opml version="2.0"><body>${urls.map((url, feed) => `<outline type="rss" text="Feed ${feed}" xmlUrl="${url}"/>`).join('')}</body></opml>`,
    articles: feeds * entries,
    pages,
    pictures,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

function page({ title, paragraphs, picture: src }, prose) {
  const list = (length, item) => Array.from({ length }, item).join('');
  const menu = list(40, (_, index) => `<li class="nav__item nav__item--${index}"><a class="nav__link" href="/section/${index}" data-track="nav-${index}"><span class="nav__label">${prose.title().slice(0, 14)}</span></a></li>`);
  const card = () => `<article class="card card--small"><a href="/other"><img class="card__image" src="/static/blank.gif" data-src="/other.jpg" alt="" width="1" height="1"><h3 class="card__title">${prose.title()}</h3></a><p class="card__meta"><time>2 hours ago</time> <span>World</span></p></article>`;
  const script = `window.__config=${JSON.stringify(Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`flag${index}`, prose.title()])))};`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Lantern</title><meta property="og:title" content="${title}"><meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, author: { '@type': 'Person', name: 'A. Writer' }, datePublished: '2026-03-04T05:06:07Z' })}</script><style>${'.card__title{font:700 1rem/1.3 serif;color:#123}'.repeat(60)}</style><script>${script}</script></head>
<body class="page page--article"><header class="masthead"><a href="/">The Lantern</a><nav class="nav"><ul>${menu}</ul></nav></header><main id="main"><article class="story"><header><h1 class="story__title">${title}</h1><p class="story__byline">By <a rel="author" href="/writer">A. Writer</a></p><ul class="share">${list(6, (_, index) => `<li><a class="share__link" href="#share-${index}"><svg viewBox="0 0 24 24"><path d="M12 2L2 22h20z"/></svg>Share</a></li>`)}</ul></header><div class="story__body"><figure class="story__figure"><img src="${src}" width="200" height="120" alt="A view"><figcaption>A view from the shore.</figcaption></figure>${paragraphs.map((text, index) => `<p class="story__paragraph">${text}${index % 3 === 0 ? ` <a href="/topic/${index}">${prose.title()}</a>.` : ''}</p>${index % 4 === 2 ? '<div class="ad" data-slot="mid"><div class="ad__inner"></div></div>' : ''}`).join('')}</div></article><aside class="rail"><h2>Most read</h2>${list(12, card)}</aside><section class="more"><h2>More stories</h2>${list(24, card)}</section></main><footer class="footer"><ul>${menu}</ul><p>All rights reserved.</p></footer></body></html>`;
}

/** A small picture of noise, one of its own for each number. */
function picture(number) {
  const [width, height] = [200, 120];
  const random = openRandom(number + 1);
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let at = 0; at < rows.length; at++) rows[at] = at % (width * 3 + 1) === 0 ? 0 : Math.floor(random() * 256);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 1 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
