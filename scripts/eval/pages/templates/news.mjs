import { escape, inline } from '../text.mjs';
import { body, comments, cookieBanner, date, footer, head, interspersed, linkList, localDate, nav, newsletter, shareBar, teasers } from './parts.mjs';

const page = (article, headHtml, bodyHtml, attributes = '') => `<!doctype html>
<html lang="${article.language}"${attributes}><head>${headHtml}</head><body>${bodyHtml}</body></html>`;
const standfirst = (article, name) => (article.standfirst === '' ? '' : `<p class="${name}">${inline(article.standfirst)}</p>`);

/** A daily with hashed class names, slots for advertising and boxes between its paragraphs. */
export function newspaper(article, label, url) {
  const pieces = [
    `<div class="ad-slot ad-slot--inline" data-name="inline1"><span>${label.ad}</span></div>`,
    `<aside class="rich-link"><p>${label.readMore}</p><a href="/2026/story-1">${label.teasers[1]}</a></aside>`,
    newsletter(label, 'newsletter-signup'),
    `<p><a href="/2026/story-2"><strong>${escape(label.teasers[2])}</strong></a></p>`,
    `<div class="ad-slot"><span>${label.ad}</span></div>`,
  ];
  return page(
    article,
    head(article, label, url),
    `<div id="skip-link"><a href="#maincontent">Skip to main content</a></div>${cookieBanner(label)}<header class="header_x1f"><a class="logo" href="/">${label.site}</a>${nav(label)}<a href="/login">Sign in</a><a href="/subscribe">${label.subscribe}</a></header>
<main id="maincontent"><ol class="breadcrumb"><li><a href="/">${label.home}</a></li><li><a href="/news">${label.nav[0]}</a></li></ol><article class="article_a83"><header class="article-header"><h1 class="headline_9c2">${escape(article.title)}</h1>${standfirst(article, 'standfirst_b2')}<div class="meta_4d"><address class="byline">${label.by} <a rel="author" href="/profile/x">${article.authors.join('</a>, <a rel="author" href="/profile/y">')}</a></address><time datetime="${article.published}">${localDate(article)}</time><span>${label.minutes}</span></div>${shareBar(label)}</header>
<div class="article-body_77e">${interspersed(body(article), pieces)}</div>
<div class="submeta"><span>${label.tags}</span><ul><li><a href="/t/1">${label.nav[1]}</a></li><li><a href="/t/2">${label.nav[3]}</a></li></ul></div>${shareBar(label, 'social-share bottom')}
<section class="related-stories"><h2>${label.related}</h2>${teasers(label, 'related-card')}</section></article>
<aside class="right-rail"><section class="most-viewed"><h2>${label.mostRead}</h2><ol>${label.teasers.map((title) => `<li><a href="/x">${escape(title)}</a></li>`).join('')}</ol></section></aside>${comments(label)}</main>${footer(label)}`,
  );
}

/** An agency: a dateline, cards that show when the pointer rests on a name, a box about the day's other subjects. */
export function wire(article, label, url) {
  const people = (html) => html.replace(/Adeyemi|Holt|Farrow|Berg/, (name) => `<span class="person"><a class="person-link" href="/hub/${name}">${name}</a><span class="person-card"><a href="/hub/${name}">${name}</a> <a href="/2026/story-3">${escape(label.teasers[3])}</a> <a href="/2026/story-4">${escape(label.teasers[4])}</a></span></span>`);
  return page(
    article,
    head(article, label, url, { openGraph: false }),
    `<div class="Page-header"><a href="/">${label.site}</a>${nav(label)}</div><div class="Page-content"><div class="Page-main"><h1 class="Page-headline">${escape(article.title)}</h1><div class="Page-byline"><span>${label.by.toUpperCase()} ${article.authors.join(', ').toUpperCase()}</span> <bsp-timestamp data-timestamp="${Date.parse(article.published)}"><span>${label.published} ${localDate(article)} 17:12</span></bsp-timestamp></div><div class="Page-actions"><button>Share</button><button>Print</button></div>
<div class="RichTextStoryBody RichTextBody">${standfirst(article, 'dek')}${interspersed(people(body(article)), [`<div class="HtmlModule"><div class="FreeStar"><div>${label.ad}</div></div></div>`, `<div class="HubPeek"><div class="HubPeek-title">${label.more}</div>${linkList(label)}</div>`])}</div>
<div class="Page-tags">${linkList(label)}</div></div></div><div class="Recirc taboola" id="taboola-below">${teasers(label, 'trc_item')}</div>${footer(label)}`,
  );
}

/** A page that is written while things happen: posts newest first, key events, a share bar to each post. */
export function live(article, label, url) {
  const posts = article.blocks.filter(({ kind }) => kind === 'post');
  const post = ({ time, heading, text }) => `<article class="live-block" id="block-${time}"><header><time datetime="${date(article)}T${time}:00Z" class="live-block__time">${time}</time><h2 class="live-block__title">${inline(heading)}</h2></header><div class="live-block__body">${text.split('\n').map((line) => `<p>${inline(line)}</p>`).join('')}</div><div class="live-block__share share"><a href="#">Facebook</a> <a href="#">X</a></div></article>`;
  const posted = article.blocks.map((block) => (block.kind === 'post' ? post(block) : body({ blocks: [block] }))).join('\n');
  return page(
    article,
    head(article, label, url, { type: 'LiveBlogPosting' }),
    `${cookieBanner(label)}<header>${nav(label)}</header><main><h1>${escape(article.title)}</h1>${standfirst(article, 'live-intro')}<aside class="key-events"><h2>Key events</h2><ul>${posts.map(({ time, heading }) => `<li><a href="#block-${time}">${time} ${inline(heading)}</a></li>`).join('')}</ul></aside><div class="live-feed">${posted}</div><nav class="pagination"><a href="?page=2">Older</a></nav></main>${footer(label)}`,
  );
}

/** A portal of Japan or Korea: a plain head, a body of lines, related links above the end, page links and social buttons. */
export function portal(article, label, url) {
  return page(
    article,
    head(article, label, url, { jsonLd: article.authors.length > 0, titleSuffix: `（${label.site}） - ニュース` }),
    `<div id="wrapper"><div id="msthd" class="header"><p>${label.site}</p>${nav(label)}</div><div id="contents"><div id="main"><div class="article_header"><h1>${escape(article.title)}</h1><p class="article_date">${localDate(article)} 6:30 ${label.site}</p><ul class="snsBtns"><li>${label.share}</li><li>LINE</li><li>Facebook</li></ul></div>
<div class="article_body" id="uamods-pickup">${standfirst(article, 'highLight')}${body(article, { paragraph: ({ text }) => `<p class="sc-iMCRTP">${inline(text)}</p>` })}<p class="authorName">${label.by}${article.authors.join('・')}</p></div>
<div class="relatedArticle"><h2>${label.related}</h2>${linkList(label)}</div><div class="ynRelLinks"><p>${label.more}</p>${linkList(label)}</div><p class="copyright">${label.copyright}</p><div class="comment"><h3>${label.comments}</h3>${label.voices.map((voice) => `<p>${voice}</p>`).join('')}</div></div><div id="sub"><h2>${label.mostRead}</h2><ol>${label.teasers.map((title) => `<li><a href="/r">${title}</a></li>`).join('')}</ol></div></div>${footer(label)}</div>`,
  );
}

/** A paper written from right to left. */
export function rightToLeft(article, label, url) {
  return page(
    article,
    head(article, label, url),
    `<div class="site-header"><a href="/">${label.site}</a>${nav(label)}</div><div class="container"><div class="col-main"><article class="post-details"><h1 class="post-title">${escape(article.title)}</h1>${standfirst(article, 'post-excerpt-lead')}<div class="post-info"><span class="author">${label.by} ${article.authors.join('، ')}</span><span class="date">${label.published} ${localDate(article)}</span></div><div class="post-share">${shareBar(label, 'share-buttons')}</div>
<div class="post-body">${interspersed(body(article), [`<div class="read-also"><strong>${label.readMore}</strong>${linkList(label)}</div>`, `<p>${label.readMore}: <a href="/2026/story-3">${label.teasers[3]}</a></p>`, newsletter(label)])}</div><div class="tags-box"><span>${label.tags}</span> <a href="/t">${label.nav[3]}</a> <a href="/t2">${label.nav[1]}</a></div></article><section class="related-posts-box"><h3>${label.related}</h3>${teasers(label, 'item')}</section>${comments(label)}</div><div class="sidebar"><h3>${label.mostRead}</h3>${linkList(label)}</div></div>${footer(label)}`,
    ' dir="rtl"',
  );
}

/** A Chinese portal of the older kind: everything in numbered `div`s, the editor's name and a share bar at the end. */
export function chinesePortal(article, label, url) {
  return page(
    article,
    head(article, label, url, { jsonLd: false, titleSuffix: `_${label.nav[0]}_${label.site}`, extra: `<meta name="author" content="${article.authors.join(' ')}"><meta name="publishdate" content="${article.published}">` }),
    `<div class="top_bar">${nav(label)}<span>登录</span></div><div class="w1000 main_content"><div class="path"><a href="/">${label.home}</a> &gt; <a href="/n">${label.nav[0]}</a> &gt; 正文</div><div class="left_zw"><h1>${escape(article.title)}</h1><div class="left-t">${localDate(article)} 11:25　来源：${label.site}　<a href="#comment">参与互动</a></div>
<div class="left_zw_body" id="p-detail">${article.blocks.map((block) => body({ blocks: [block] }, { paragraph: ({ text }) => `<p>　　${inline(text)}</p>` })).join('\n')}<div class="adEditor"><div class="left_name right"><span>【责任编辑:王小明】</span></div></div></div><div class="share_box">${label.share}：<a href="#">微信</a> <a href="#">微博</a> <a href="#">QQ空间</a></div><div class="xgxw"><h3>${label.related}</h3>${linkList(label)}</div></div><div class="right_zw"><h3>${label.mostRead}</h3>${linkList(label)}<div class="qrcode">${label.follow}</div></div></div>${footer(label)}`,
  );
}

/** A site whose article is there, under a meter that scripts would draw. */
export function metered(article, label, url) {
  return page(
    article,
    head(article, label, url, { extra: `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.title, isAccessibleForFree: true })}</script>` }),
    `<header class="masthead">${nav(label)}</header><div class="layout"><main class="content-main"><div class="article-head"><span class="kicker">${label.nav[3]}</span><h1>${escape(article.title)}</h1>${standfirst(article, 'article-dek')}<p class="article-byline">${label.by} ${article.authors.join(', ')} · ${localDate(article)}</p></div><section class="article-text">${interspersed(body(article), [newsletter(label), `<div class="pull-quote" aria-hidden="true" hidden><p>${escape(article.title)}</p></div>`, `<div class="podcast-player audio-player"><p>Listen to this article</p><button>Play</button></div>`])}</section><div class="author-bio"><img src="/authors/a.jpg" alt=""><p><strong>${article.authors[0] ?? ''}</strong> ${label.bio}</p></div><div class="piano-meter" style="display:none"><p>${label.subscribe}</p></div></main><aside class="sidebar-widgets">${linkList(label)}</aside></div>${footer(label)}`,
  );
}
