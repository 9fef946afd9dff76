import { escape, expectedText, inline } from '../text.mjs';
import { body, comments, cookieBanner, footer, head, linkList, localDate, nav, newsletter, shareBar, teasers } from './parts.mjs';

const page = (article, headHtml, bodyHtml) => `<!doctype html>
<html lang="${article.language}"><head>${headHtml}</head><body>${bodyHtml}</body></html>`;
const standfirst = (article, name = 'lead') => (article.standfirst === '' ? '' : `<p class="${name}">${inline(article.standfirst)}</p>`);

const highlightedCode = ({ text }) => `<div class="highlight"><table class="highlighttable"><tbody><tr><td class="linenos"><div class="linenodiv"><pre>${text.split('\n').map((_, index) => index + 1).join('\n')}</pre></div></td><td class="code"><div><pre><span></span><code>${escape(text).replace(/(for|const|if|return)\b/g, '<span class="k">$1</span>')}</code></pre></div><button class="copy-btn">Copy</button></td></tr></tbody></table></div>`;
const anchoredHeading = ({ text }) => `<h2 id="${escape(text).toLowerCase().replace(/\W+/g, '-')}">${inline(text)}<a class="headerlink" href="#x" title="Link to this heading">¶</a></h2>`;
const ampPicture = ({ caption, credit, file, width, height }) => `<figure><amp-img src="/amp/${file}" srcset="/amp/640-${file} 640w, /amp/1280-${file} 1280w" width="${width}" height="${height}" layout="responsive"></amp-img><figcaption>${inline(caption)} ${inline(credit)}</figcaption></figure>`;

/** A recipe with the buttons, ratings and promises around it. */
export function recipe(article, label, url) {
  return page(
    article,
    head(article, label, url, { type: 'Recipe' }),
    `${cookieBanner(label)}<header>${nav(label)}</header><main><article class="recipe-post"><h1>${escape(article.title)}</h1><div class="recipe-meta"><span class="recipe-author">${label.by} ${article.authors.join(', ')}</span><time datetime="${article.published}">${localDate(article)}</time><div class="rating" aria-label="4.8 of 5">★★★★★ 4.8 (212 ratings)</div><a class="jump-to-recipe button" href="#recipe">Jump to recipe</a><button class="print-recipe">Print</button></div><p class="affiliate-disclaimer disclaimer">This post may contain affiliate links. See our <a href="/disclosure">disclosure policy</a>.</p>${body(article)}<div class="recipe-nutrition nutrition-widget widget"><span>Calories: 214 kcal</span><span>Fat: 2 g</span></div><div class="did-you-make-this share"><h3>Did you make this?</h3><p>Tag us and show us your loaf.</p></div></article>${newsletter(label)}<section class="related-recipes related"><h2>More recipes</h2>${teasers(label)}</section>${comments(label)}</main>${footer(label)}`,
  );
}

/** A press release of an office: breadcrumbs, a box with the press contact, documents to take away. */
export function government(article, label, url) {
  return page(
    article,
    head(article, label, url, { jsonLd: false, extra: `<meta name="dcterms.created" content="${article.published}"><meta name="dc.publisher" content="${label.site}">` }),
    `<div class="gov-banner"><p>An official website</p></div><header role="banner">${nav(label)}</header><div class="breadcrumbs"><ol><li><a href="/">${label.home}</a></li><li><a href="/press">Press releases</a></li></ol></div><main role="main" id="content"><div class="grid-row"><div class="column-two-thirds"><span class="caption-xl">Press release</span><h1 class="heading-xl">${escape(article.title)}</h1><dl class="metadata"><dt>${label.published}</dt><dd>${localDate(article)}</dd></dl><div class="govspeak content-body">${standfirst(article, 'summary')}${body(article)}</div><div class="contact-box contact"><h2>Media enquiries</h2><p>Press office, telephone 555 0142, weekdays from nine to five</p></div>${shareBar(label, 'app-share share-links')}<div class="feedback"><p>Is this page useful?</p><button>Yes</button><button>No</button></div></div><div class="column-one-third"><aside class="related" role="complementary"><h2>Related content</h2>${linkList(label)}</aside></div></div></main>${footer(label)}`,
  );
}

/** Documentation: a tree of pages at the left, the page's own contents at the right, code in a highlighter's table. */
export function documentation(article, label, url) {
  const headings = article.blocks.filter(({ kind }) => kind === 'heading');
  return page(
    article,
    head(article, label, url, { jsonLd: false, openGraph: false, titleSuffix: ' — Quillbuild 4.2 documentation', extra: `<meta name="author" content="${article.authors.join(', ')}">` }),
    `<div class="header-bar"><a href="/">Quillbuild</a><form role="search"><input></form></div><div class="wrapper"><nav class="sidebar-tree toctree-wrapper"><ul>${['Install', 'Quick start', 'Configuration', 'Cache', 'Plug-ins', 'Changes'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav><main><article role="main" id="furo-main-content"><section><h1>${escape(article.title)}<a class="headerlink" href="#t">¶</a></h1>${standfirst(article)}${body(article, { code: highlightedCode, heading: anchoredHeading })}</section></article><footer><div class="related-pages"><a class="next-page" href="/n">Next: Plug-ins</a><a class="prev-page" href="/p">Previous: Configuration</a></div><div class="bottom-of-page">Copyright 2026 · Last updated on ${localDate(article)}</div></footer></main><aside class="toc-drawer"><div class="toc-title">On this page</div><ul>${headings.map(({ text }) => `<li><a href="#x">${inline(text)}</a></li>`).join('')}</ul></aside></div>`,
  );
}

/** The first post of a thread, with what a forum shows beside it. */
export function forum(article, label, url) {
  return page(
    article,
    head(article, label, url, { type: 'DiscussionForumPosting', titleSuffix: ' - Workshop - Quill Forum' }),
    `<header class="d-header"><a href="/">Quill Forum</a><a href="/login">Log In</a></header><div id="main-outlet" class="wrap"><div id="topic-title"><h1><a href="${url}">${escape(article.title)}</a></h1><div class="topic-category"><a href="/c/workshop">Workshop</a></div></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a href="/u/x"><span itemprop="name">${article.authors.join(', ')}</span></a></span><time datetime="${article.published}" class="post-time">${localDate(article)}</time></div><div class="post" itemprop="text">${standfirst(article)}${body(article)}</div><div class="post-likes">14 Likes</div></div><div id="post_2" class="topic-body crawler-post comment"><div class="crawler-post-meta"><span class="creator">reader7</span></div><div class="post"><p>${label.voices[0]}</p></div></div></div><div id="related-topics" class="more-topics__list related-topics"><h3>Related topics</h3><table><tbody>${label.teasers.map((title) => `<tr><td><a href="/t">${title}</a></td><td>${3}</td></tr>`).join('')}</tbody></table></div></div>`,
  );
}

/** A journal's page: citation data, an abstract's siblings, references with notes, formulas as MathML with their TeX. */
export function journal(article, label, url) {
  const citations = article.authors.map((name) => `<meta name="citation_author" content="${name}">`).join('');
  const notes = article.blocks.filter(({ kind }) => kind === 'note');
  const text = { ...article, blocks: article.blocks.filter(({ kind }) => kind !== 'note') };
  return page(
    article,
    head(article, label, url, { jsonLd: false, openGraph: false, titleSuffix: ' | Letters in Queueing', extra: `<meta name="citation_title" content="${escape(article.title)}">${citations}<meta name="citation_publication_date" content="${article.published.slice(0, 10).replaceAll('-', '/')}"><meta name="citation_journal_title" content="Letters in Queueing"><meta name="citation_language" content="${article.language}">` }),
    `<header class="journal-header"><a href="/">Letters in Queueing</a>${nav(label)}</header><div class="article-tools"><a href="/pdf">Download PDF</a><a href="/cite">Cite this article</a></div><main><article class="c-article"><h1 class="c-article-title">${escape(article.title)}</h1><ul class="c-article-author-list">${article.authors.map((name) => `<li><a href="/search">${name}</a></li>`).join('')}</ul><p class="c-article-info-details">Letters in Queueing volume 11, Article number: 7 (2026)</p><div class="c-article-metrics">1,204 Accesses · 3 Citations</div><div class="main-content">${standfirst(article)}${body(text)}<section><h2>References</h2><ol class="references">${notes.map(({ number, text: note }) => `<li id="fn${number}"><p>${inline(note)} <a href="#fnref${number}">Back</a></p></li>`).join('')}</ol></section></div></article></main><aside class="c-reading-companion"><nav><ul><li><a href="#s1">Sections</a></li></ul></nav></aside>${footer(label)}`,
  );
}

/** Pictures with long captions, which are the story; each slide has its own share bar and number. */
export function gallery(article, label, url) {
  const slides = article.blocks.filter(({ kind }) => kind === 'slide' || kind === 'picture').length;
  let count = 0;
  const slide = ({ file, caption }) => `<li class="gallery-slide"><figure><div class="img-wrap"><img src="/img/blank.gif" data-original="/gallery/${file}" width="1200" height="800" alt=""></div><figcaption class="gallery-slide__text"><span class="slide-count">${++count} / ${slides}</span></figcaption></figure><p>${inline(caption)}</p></li>`;
  const [opening, ...rest] = article.blocks;
  return page(
    article,
    head(article, label, url, { type: 'Article' }),
    `<header>${nav(label)}</header><main><article class="photo-essay"><h1>${escape(article.title)}</h1><p class="byline">${label.by} ${article.authors.join(', ')}</p><div class="essay-intro">${body({ blocks: [opening] })}</div><ul class="gallery-list">${body({ blocks: rest }, { slide })}</ul></article><section class="more-galleries related"><h2>More galleries</h2>${teasers(label)}</section></main>${footer(label)}`,
  );
}

/** AMP: its own elements for pictures, videos and advertising. */
export function amp(article, label, url) {
  const blocks = body(article, { picture: ampPicture }).split('\n');
  blocks.splice(3, 0, '<amp-ad width="300" height="250" type="doubleclick"><div placeholder>Advertisement</div></amp-ad>', '<amp-youtube data-videoid="dQw4w9WgXcQ" layout="responsive" width="480" height="270"></amp-youtube>');
  return `<!doctype html><html ⚡ lang="${article.language}"><head>${head(article, label, url)}</head><body><amp-sidebar id="sidebar"><ul><li><a href="/">${label.home}</a></li></ul></amp-sidebar><header class="amp-header"><a href="/">${label.site}</a></header><article class="amp-article"><header class="amp-article-header"><h1 class="amp-title">${escape(article.title)}</h1><div class="amp-meta amp-byline">${label.by} ${article.authors.join(', ')}</div></header><div class="amp-article-content">${standfirst(article)}${blocks.join('\n')}</div><footer class="amp-article-footer"><div class="amp-tax-category">${label.tags}: <a href="/c">${label.nav[0]}</a></div></footer></article><amp-social-share type="x"></amp-social-share>${footer(label)}</body></html>`;
}

/** Nothing but a program and a copy of the article for search engines. */
export function scriptOnly(article, label, url) {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.title, datePublished: article.published, author: { '@type': 'Person', name: article.authors[0] }, publisher: { name: label.site }, articleBody: expectedText(article) };
  return page(article, head(article, label, url, { jsonLd: false, extra: `<script type="application/ld+json">${JSON.stringify(data)}</script>` }), `<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/static/main.js"></script>`);
}

/** The state of a script framework, with the article's HTML in it. */
export function pageState(article, label, url) {
  const state = { props: { pageProps: { menu: label.nav, article: { id: 9, headline: article.title, body: `${standfirst(article)}${body(article).replaceAll('\n', '')}`, related: label.teasers } } }, page: '/[slug]', buildId: 'x' };
  return page(article, head(article, label, url), `<div id="__next"><div class="loader">Loading…</div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state).replaceAll('<', '\\u003c')}</script>`);
}
