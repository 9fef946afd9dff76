import type { Prose } from './prose';
import type { Language } from './words';

/** An article as a page shows it. */
export interface PageParts {
  readonly prose: Prose;
  readonly language: Language;
  readonly url: string;
  readonly published: Date;
  /** HTML of its pictures. */
  readonly pictures: readonly string[];
  /** A picture that only the page's head names. */
  readonly lead: string | null;
  /** What the page says of its encoding; null: nothing. */
  readonly declared: string | null;
}

const others = ['Ferry timetable changes on Monday', 'Readers write about the flood wall', 'In pictures: the market at dawn', 'Weather for the weekend', 'Puzzle of the week'];

/** Kinds of site: how each builds a page around an article. */
export const templates: readonly ((parts: PageParts) => string)[] = [newspaper, blog, portal, tables];

function newspaper(parts: PageParts): string {
  const { prose, published, url } = parts;
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: prose.title, datePublished: published.toISOString(), author: { '@type': 'Person', name: prose.author }, mainEntityOfPage: url };
  return page(
    parts,
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    `<div class="cookie-banner" role="dialog"><p>We use cookies. You can read our policy.</p><button>Accept all</button></div>
<header class="site-header"><a href="/">The Daily Lantern</a><nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav><a href="/login">Sign in</a></header>
<main><article class="story"><h1>${prose.title}</h1><p class="byline">By <a rel="author" href="/by">${prose.author}</a></p><time datetime="${published.toISOString()}">${published.toDateString()}</time><div class="share"><a href="#">Facebook</a> <a href="#">Email</a></div>
<div class="story-body">${woven(parts, (html) => `<figure class="media">${html}<figcaption>A view from the shore. <span class="credit">Photo: Lantern archive</span></figcaption></figure>`)}</div>
<section class="related-stories"><h2>More stories</h2><ul>${others.map((title) => `<li><a href="/other">${title}</a></li>`).join('')}</ul></section></article>
<aside class="most-read"><h2>Most read</h2><ol>${others.map((title) => `<li><a href="/read">${title}</a></li>`).join('')}</ol></aside></main><footer><p>&copy; The Daily Lantern. All rights reserved.</p></footer>`,
  );
}

function blog(parts: PageParts): string {
  const { prose, published } = parts;
  return page(
    parts,
    '',
    `<div id="page"><div id="masthead"><a href="/">Notes from the shore</a></div><div id="content"><div class="post hentry"><h1 class="entry-title">${prose.title}</h1><div class="entry-meta">Posted on <abbr class="published" title="${published.toISOString()}">${published.toDateString()}</abbr> by <span class="author vcard">${prose.author}</span></div><div class="entry-content">${woven(parts, (html) => `<p>${html}</p>`)}</div><div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li></ul></div></div><div id="comments"><h3>2 comments</h3><p>Lovely piece, thank you.</p></div></div><div id="sidebar"><h3>Archives</h3><ul><li><a href="/2025">2025</a></li></ul></div></div>`,
  );
}

function portal(parts: PageParts): string {
  const { prose, published } = parts;
  return page(parts, '', `<div class="hd"><span>Portal</span></div><div class="ct"><div class="main"><h1>${prose.title}</h1><span class="dt">${published.toISOString().slice(0, 16).replace('T', ' ')}</span><div class="x7a">${woven(parts, (html) => `<div class="img">${html}</div>`)}</div></div><div class="sd"><div>${others.map((title) => `<a href="/n">${title}</a>`).join('')}</div></div></div>`);
}

function tables(parts: PageParts): string {
  const { prose } = parts;
  return page(parts, '', `<table width="100%"><tr><td width="150" valign="top"><a href="/">Home</a><br><a href="/news">News</a><br><a href="/links">Links</a></td><td valign="top"><h1>${prose.title}</h1><i>${prose.author}</i>${woven(parts, (html) => `<center>${html}</center>`)}</td></tr></table>`);
}

function page({ prose, language, url, lead, declared }: PageParts, head: string, body: string): string {
  return `<!doctype html>
<html lang="${language.code}"${language.rightToLeft ? ' dir="rtl"' : ''}><head>${declared === null ? '' : `<meta charset="${declared}">`}<title>${prose.title}</title><link rel="canonical" href="${url}"><meta property="og:title" content="${prose.title}">${lead === null ? '' : `<meta property="og:image" content="${lead}">`}<meta name="author" content="${prose.author}">${head}<script>var tracker = "x";</script><style>.story { color: black }</style></head><body>${body}</body></html>`;
}

/** Paragraphs with the pictures between them, never at an end. */
function woven({ prose, pictures }: PageParts, framed: (html: string) => string): string {
  const { paragraphs } = prose;
  const apart = Math.max(1, Math.floor(paragraphs.length / (pictures.length + 1)));
  return paragraphs.map((text, index) => `<p>${text}</p>\n${index % apart === apart - 1 && index < paragraphs.length - 1 ? pictures.slice((index + 1) / apart - 1, (index + 1) / apart).map(framed).join('') : ''}`).join('');
}
