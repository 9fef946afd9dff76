import { escape, inline } from '../text.mjs';
import { body, comments, cookieBanner, footer, head, lazyFigure, linkList, localDate, nav, newsletter, teasers } from './parts.mjs';

const page = (article, headHtml, bodyHtml, classes = '') => `<!DOCTYPE html>
<html lang="${article.language}"><head>${headHtml}</head><body class="${classes}">${bodyHtml}</body></html>`;
const standfirst = (article) => (article.standfirst === '' ? '' : `<p><em>${inline(article.standfirst)}</em></p>`);

/** WordPress with the plug-ins everyone has: sharing, related posts, lazy pictures, an author box, a sidebar of widgets. */
export function wordpress(article, label, url) {
  return page(
    article,
    head(article, label, url, { type: 'BlogPosting', titleSuffix: ` – ${label.site}` }),
    `<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="masthead" class="site-header"><p class="site-title"><a href="/">${label.site}</a></p><nav id="site-navigation" class="main-navigation">${nav(label)}</nav></header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-481" class="post-481 post type-post status-publish format-standard has-post-thumbnail hentry category-news tag-related tag-newsletter"><header class="entry-header"><h1 class="entry-title">${escape(article.title)}</h1><div class="entry-meta"><span class="posted-on"><a href="${url}"><time class="entry-date published" datetime="${article.published}">${localDate(article)}</time></a></span><span class="byline"> ${label.by} <span class="author vcard"><a class="url fn n" href="/author/x">${article.authors.join(', ')}</a></span></span></div></header>
<div class="entry-content">${standfirst(article)}${body(article, { picture: lazyFigure })}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">${label.share}:</h3><ul><li><a class="share-facebook" href="?share=facebook">Facebook</a></li><li><a href="?share=x">X</a></li></ul></div><div class="sharedaddy sd-block sd-like"><h3>Like this:</h3><span>Loading...</span></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>${label.related}</em></h3>${teasers(label, 'jp-relatedposts-post', 'h4')}</div></div>
<footer class="entry-footer"><span class="cat-links">${label.tags}: <a href="/c/a" rel="category tag">${label.nav[0]}</a></span></footer></article><div class="author-box"><img src="https://secure.gravatar.com/avatar/x" alt="" width="80" height="80"><p>${article.authors[0] ?? ''} ${label.bio}</p></div><nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><a href="/p" rel="prev">${label.teasers[0]}</a><a href="/n" rel="next">${label.teasers[1]}</a></div></nav>${comments(label)}</main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_search"><form><input type="search"></form></section><section class="widget widget_recent_entries"><h2 class="widget-title">${label.more}</h2>${linkList(label)}</section></aside></div>${footer(label)}</div><img src="https://pixel.wp.com/g.gif?v=ext" width="6" height="5" alt="">`,
    'post-template-default single single-post',
  );
}

/** Blogger's old templates: no paragraphs, two line breaks between them, pictures in linked tables. */
export function blogger(article, label, url) {
  const lines = {
    paragraph: ({ text }) => `${inline(text)}<br /><br />`,
    heading: ({ text }) => `<b>${inline(text)}</b><br /><br />`,
    quote: ({ text }) => `<blockquote class="tr_bq">${inline(text)}</blockquote><br />`,
    picture: ({ caption, credit, file }) => `<table align="center" cellpadding="0" class="tr-caption-container"><tbody><tr><td style="text-align: center;"><a href="/s1600/${file}" imageanchor="1"><img border="0" height="213" src="/s320/${file}" width="320" /></a></td></tr><tr><td class="tr-caption" style="text-align: center;">${inline(caption)} ${inline(credit)}</td></tr></tbody></table><br />`,
  };
  return page(
    article,
    head(article, label, url, { jsonLd: false, openGraph: false, titleSuffix: ` : ${label.site}` }),
    `<div class="navbar section"></div><div id="outer-wrapper"><div id="header-wrapper"><h1 class="title"><a href="/">${label.site}</a></h1></div><div id="content-wrapper"><div id="main-wrapper"><div class="main section"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><h2 class="date-header"><span>${localDate(article)}</span></h2><div class="post hentry"><h3 class="post-title entry-title"><a href="${url}">${escape(article.title)}</a></h3>
<div class="post-body entry-content" id="post-body-55" itemprop="articleBody">${article.standfirst === '' ? '' : `${inline(article.standfirst)}<br /><br />`}${body(article, lines)}<div style="clear: both;"></div></div>
<div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">${label.by} <span class="fn">${article.authors.join(', ')}</span></span> <span class="post-timestamp"><abbr class="published" title="${article.published}">${localDate(article)}</abbr></span><span class="post-labels">${label.tags}: <a href="/search/label/a">${label.nav[0]}</a></span></div><div class="post-share-buttons"><a href="#">Email This</a><a href="#">BlogThis!</a></div></div></div></div><div class="comments" id="comments"><h4>3 ${label.comments}:</h4>${label.voices.map((voice) => `<div class="comment-block"><p class="comment-content">${voice}</p></div>`).join('')}</div></div></div></div>
<div id="sidebar-wrapper"><div class="widget BlogArchive"><h2>Archive</h2><ul><li>2026 (14)</li><li>2025 (31)</li></ul></div><div class="widget PopularPosts">${linkList(label)}</div></div></div></div>`,
  );
}

/** A newsletter's page on the web: buttons to subscribe in the text, pictures in buttons, footnotes after the end. */
export function letter(article, label, url) {
  const ways = {
    picture: ({ caption, credit, file, width, height }) => `<div class="captioned-image-container"><figure><a class="image-link image2" target="_blank" href="https://cdn.letters.example/image/fetch/f_auto/${file}"><div class="image2-inset"><picture><source type="image/webp" srcset="https://cdn.letters.example/image/fetch/w_424,c_limit,f_webp/${file} 424w, https://cdn.letters.example/image/fetch/w_1456,c_limit,f_webp/${file} 1456w"><img src="https://cdn.letters.example/image/fetch/w_1456,c_limit/${file}" width="${width}" height="${height}" alt=""></picture><div class="image-link-expand"><button><svg><path d="M0 0"/></svg></button></div></div></a><figcaption class="image-caption">${inline(caption)} ${inline(credit)}</figcaption></figure></div>`,
    note: ({ number, text }) => `<div class="footnote" data-component-name="FootnoteToDOM"><a id="fn${number}" href="#fnref${number}" class="footnote-number">${number}</a><div class="footnote-content"><p>${inline(text)}</p></div></div>`,
  };
  const widget = `<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">${label.newsletterText}</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="E-mail"><input type="submit" value="${label.subscribe}"></form></div></div><p class="button-wrapper"><a class="button primary" href="https://letters.example/subscribe?"><span>${label.subscribe}</span></a></p>`;
  const blocks = body(article, ways).split('\n');
  blocks.splice(Math.ceil(blocks.length / 2), 0, widget);
  return page(
    article,
    head(article, label, url, { titleSuffix: ' - by Saskia Tolliver' }),
    `<div id="entry"><div class="main-menu"><a href="/">${label.site}</a><button>${label.subscribe}</button><button>Sign in</button></div><div id="main"><div class="single-post-container"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">${escape(article.title)}</h1>${article.standfirst === '' ? '' : `<h3 class="subtitle">${inline(article.standfirst)}</h3>`}<div class="byline-wrapper"><a href="/@x">${article.authors.join(', ')}</a><div>${localDate(article)}</div><div class="post-ufi"><button>12</button><button>3</button><a class="post-ufi-button">Share</a></div></div></div>
<div class="available-content"><div dir="auto" class="body markup">${blocks.join('\n')}</div></div><div class="post-footer"><div class="post-ufi"><button>12</button><a>Share this post</a></div></div></article><div class="post-comments" id="discussion"><h4>Discussion about this post</h4>${label.voices.map((voice) => `<div class="comment"><p>${voice}</p></div>`).join('')}</div><div class="publication-footer"><p>Ready for more?</p></div></div></div><div class="footer-wrap"><p>© 2026 Saskia Tolliver · <a>Privacy</a> ∙ <a>Terms</a></p></div></div>`,
  );
}

/** A magazine: a drop cap in a span, a caption that stands a second time for the enlarged view, quotes pulled from the text. */
export function magazine(article, label, url) {
  let first = true;
  const ways = {
    paragraph: ({ text }) => {
      const isFirst = first;
      first = false;
      return isFirst && /^[\p{L}]/u.test(text) ? `<p class="has-dropcap"><span class="dropcap">${text[0]}</span>${inline(text.slice(1))}</p>` : `<p>${inline(text)}</p>`;
    },
    picture: ({ caption, credit, file, width, height }) => `<figure class="media media--full"><button class="media__zoom"><img src="/img/placeholder.gif" data-src="/img/${file}?w=1400" data-srcset="/img/${file}?w=700 700w, /img/${file}?w=1400 1400w" alt="" width="${width}" height="${height}"></button><div class="lightbox-caption" hidden>${inline(caption)} ${inline(credit)}</div><figcaption><span class="caption">${inline(caption)}</span><span class="credit">${inline(credit)}</span></figcaption></figure>`,
  };
  const text = body(article, ways);
  return page(
    article,
    head(article, label, url, { openGraph: false }),
    `${cookieBanner(label)}<header class="site-header">${nav(label)}</header><main class="longread"><div class="hero"><p class="rubric"><a href="/c">${label.nav[3]}</a></p><h1>${escape(article.title)}</h1>${article.standfirst === '' ? '' : `<p class="dek">${inline(article.standfirst)}</p>`}<div class="contributors">${label.by} <a href="/a">${article.authors.join('</a> & <a href="/b">')}</a><div class="contributors__photo">${localDate(article)}</div></div></div><div class="longread__body">${text}<p class="end-note"><em>${article.authors[0] ?? ''} ${label.bio}</em></p></div>${newsletter(label, 'promo promo--newsletter')}<section class="read-next"><h2>${label.more}</h2>${teasers(label, 'card')}</section></main>${footer(label)}`,
  );
}

/** A page of the nineties: tables that place a menu, the text and a column of links, and `font` for the rest. */
export function tableLayout(article, label, url) {
  const ways = { paragraph: ({ text }) => `<p><font face="Verdana" size="2">${inline(text)}</font>`, heading: ({ text }) => `<p><font size="4"><b>${inline(text)}</b></font>` };
  return `<html><head><title>${escape(article.title)}</title><meta name="author" content="${article.authors.join(', ')}"></head><body bgcolor="#ffffff"><table width="100%" border="0" cellpadding="4"><tr><td colspan="3" bgcolor="#003366"><font color="white" size="6">${label.site}</font></td></tr><tr><td width="140" valign="top" bgcolor="#eeeeee">${label.nav.map((name) => `<a href="${name}.html">${name}</a><br>`).join('')}</td><td valign="top"><h1>${escape(article.title)}</h1>${article.standfirst === '' ? '' : `<p><i>${inline(article.standfirst)}</i>`}${body(article, ways)}</td><td width="160" valign="top" bgcolor="#eeeeee"><b>${label.more}</b><br>${label.teasers.map((title) => `<a href="${url}#">${title}</a><br>`).join('')}</td></tr><tr><td colspan="3"><hr><font size="1">${label.copyright}</font></td></tr></table></body></html>`;
}
