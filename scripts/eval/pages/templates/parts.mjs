import { escape, formula, inline } from '../text.mjs';

/** `meta` as sites write them; `data` chooses which of the ways to state things a site uses. */
export function head(article, label, url, { jsonLd = true, openGraph = true, extra = '', type = 'NewsArticle', titleSuffix = ` | ${label.site}` } = {}) {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: label.site, url: new URL('/', url).href },
      {
        '@type': type,
        headline: article.title,
        datePublished: article.published,
        author: article.authors.map((name) => ({ '@type': 'Person', name })),
        publisher: { '@type': 'Organization', name: label.site, logo: { '@type': 'ImageObject', url: '/logo.png' } },
        image: { '@type': 'ImageObject', url: new URL('/media/lead-1600.jpg', url).href, width: 1600, height: 900 },
        inLanguage: article.language,
      },
    ],
  };
  return `<meta charset="utf-8"><title>${escape(article.title + titleSuffix)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="canonical" href="${url}"><link rel="stylesheet" href="/assets/site.css">
<meta name="description" content="${escape(article.standfirst || article.title)}">
${openGraph ? `<meta property="og:title" content="${escape(article.title)}"><meta property="og:site_name" content="${escape(label.site)}"><meta property="og:type" content="article"><meta property="og:image" content="/media/lead-1600.jpg"><meta property="article:published_time" content="${article.published}"><meta property="og:locale" content="${article.language}">` : ''}
${jsonLd ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : ''}
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('config','X-1');document.write('<div class="ad">');</script>
<style>.visually-hidden{position:absolute}.lead{font-size:2em}</style>${extra}`;
}

/** Blocks as HTML, each kind by the site's own way where it has one. */
export function body(article, ways = {}) {
  return article.blocks.map((block, index) => (ways[block.kind] ?? plainWays[block.kind])(block, index)).join('\n');
}

const plainWays = {
  paragraph: ({ text }) => `<p>${inline(text)}</p>`,
  heading: ({ text }) => `<h2>${inline(text)}</h2>`,
  quote: ({ text }) => `<blockquote><p>${inline(text)}</p></blockquote>`,
  list: ({ items }) => `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`,
  numbered: ({ items }) => `<ol>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</ol>`,
  table: ({ rows: [first, ...rest] }) => `<table><thead><tr>${first.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('')}</tr></thead><tbody>${rest.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  code: ({ text }) => `<pre><code class="language-js">${escape(text)}</code></pre>`,
  picture: (picture) => figure(picture),
  slide: ({ file, caption }) => `<figure><img src="/media/${file}" alt="" width="1200" height="800"><figcaption>${inline(caption)}</figcaption></figure>`,
  post: ({ time, heading, text }) => `<h2>${inline(heading)}</h2><p class="time">${time}</p>${text.split('\n').map((line) => `<p>${inline(line)}</p>`).join('')}`,
  formula: () => `<p>${formula}</p>`,
  note: ({ number, text }) => `<p id="fn${number}" class="footnote">${inline(text)} <a href="#fnref${number}">↩</a></p>`,
};

export function figure({ caption, credit, file, width, height }) {
  return `<figure class="image"><picture><source type="image/webp" srcset="/media/480-${file} 480w, /media/960-${file} 960w, /media/1600-${file} 1600w"><img src="/media/480-${file}" alt="" loading="lazy" width="${width}" height="${height}"></picture><figcaption class="image__caption">${inline(caption)} <span class="image__credit">${inline(credit)}</span></figcaption></figure>`;
}

/** A lazy picture with a placeholder, the address in an attribute, and the fallback for browsers without scripts. */
export function lazyFigure({ caption, credit, file, width, height }) {
  return `<div class="wp-caption aligncenter" style="width:${width}px"><img class="lazyload size-large" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="/wp-content/uploads/${file}" data-srcset="/wp-content/uploads/${file} 1600w, /wp-content/uploads/300-${file} 300w" width="${width}" height="${height}" alt=""><noscript><img class="size-large" src="/wp-content/uploads/${file}" width="${width}" height="${height}" alt=""></noscript><p class="wp-caption-text">${inline(caption)} ${inline(credit)}</p></div>`;
}

export const date = (article) => new Date(article.published).toISOString().slice(0, 10);
export const localDate = (article) => {
  const [year, month, day] = date(article).split('-');
  if (['ja', 'zh'].includes(article.language)) return `${year}年${Number(month)}月${Number(day)}日`;
  return new Intl.DateTimeFormat(article.language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(article.published));
};

export const nav = (label) => `<nav class="main-nav" aria-label="Main"><ul>${label.nav.map((name, index) => `<li><a href="/section/${index}">${name}</a></li>`).join('')}</ul></nav>`;
export const teasers = (label, name = 'teaser', level = 'h3') => label.teasers.map((title, index) => `<div class="${name}"><a href="/2026/story-${index}"><img src="/thumb/${index}.jpg" alt="" width="120" height="80"><${level} class="${name}__title">${escape(title)}</${level}></a></div>`).join('');
export const linkList = (label) => `<ul>${label.teasers.map((title, index) => `<li><a href="/2026/story-${index}">${escape(title)}</a></li>`).join('')}</ul>`;
export const cookieBanner = (label) => `<div id="cookie-consent" class="cookie-banner" role="dialog" aria-modal="true"><p>${escape(label.cookies)}</p><button>${label.accept}</button><button>${label.settings}</button></div>`;
export const footer = (label) => `<footer class="site-footer"><p>${label.follow}</p><ul><li><a href="/about">${label.about}</a></li><li><a href="/privacy">${label.privacy}</a></li><li><a href="/contact">${label.contact}</a></li></ul><p>${label.copyright}</p></footer>`;
export const comments = (label) => `<section id="comments" class="comments-area"><h2>${label.comments} (${label.voices.length})</h2><ol class="comment-list">${label.voices.map((voice, index) => `<li class="comment"><cite>Reader ${index}</cite><p>${escape(voice)}</p><a href="#">${label.reply}</a></li>`).join('')}</ol><form><label>${label.leave}</label><textarea></textarea><button>OK</button></form></section>`;
export const shareBar = (label, name = 'share-bar') => `<div class="${name}"><span>${label.share}</span><ul><li><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></li><li><a href="https://twitter.com/intent/tweet?url=x">X</a></li><li><a href="mailto:?subject=x">E-mail</a></li></ul></div>`;
export const newsletter = (label, name = 'newsletter-box') => `<aside class="${name}"><h3>${label.newsletter}</h3><p>${escape(label.newsletterText)}</p><form><input type="email"><button>${label.subscribe}</button></form></aside>`;

/** Puts pieces of a site between the blocks of an article, after every third. */
export function interspersed(html, pieces) {
  const blocks = html.split('\n');
  return blocks.map((block, index) => block + (index % 3 === 1 ? (pieces[(index - 1) / 3] ?? '') : '')).join('\n');
}
