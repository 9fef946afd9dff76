import { expect, test } from '@playwright/test';
import { chooseContent } from './choose';
import { feedContent, isExcerpt, type FeedContent } from './excerpt';
import { extractArticle } from './extract';
import { judgePage } from './judge';
import { sanitise } from './sanitise';

const url = 'https://example.com/2026/03/long-story-about-ferries';
const journey = { requestedUrl: url, finalUrl: url };
const sentence = 'The ferry left the harbour at six and the people on the quay went home to make coffee, as they had done every morning since the war. ';
const prose = (count: number): string => Array.from({ length: count }, (_, index) => `<p>${index + 1}. ${sentence.repeat(2)}</p>`).join('');
const page = (body: string, head = '<title>The last ferry</title>'): string => `<html><head>${head}</head><body><main>${body}</main></body></html>`;
const judge = (html: string, finalUrl = url): string => judgePage(extractArticle(html, url), { requestedUrl: url, finalUrl }).reason;

for (const [what, html, expected] of [
  ['an article', page(`<article><h1>The last ferry</h1>${prose(8)}</article>`), 'article'],
  ['a stub with an offer', page(`<article><h1>The last ferry</h1>${prose(1)}<div class="wall"><p>To continue reading, subscribe now or log in.</p></div></article>`), 'paywall'],
  ['ein Anriss mit Angebot', page(`<article><h1>Die letzte Fähre</h1>${prose(1)}<p>Weiterlesen mit Bote+. Sie haben bereits ein Abo? Anmelden</p></article>`), 'paywall'],
  ['un début réservé', page(`<article>${prose(1)}<p>Il vous reste 82 % de cet article à lire. La suite est réservée aux abonnés.</p></article>`), 'paywall'],
  ['有料記事', page(`<article><p>雪の多い谷あいにある小さな駅に、毎晩七時になると灯りがともる。</p><p>この記事は有料会員限定です。残り1,204文字</p></article>`), 'paywall'],
  ['said to be not free, and short', page(`<article>${prose(1)}</article>`, '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}</script>'), 'paywall'],
  ['a consent wall', page('<h1>We value your privacy</h1><p>We and our 842 partners use cookies to store and access information on your device.</p><button>Accept all</button><button>Manage settings</button>'), 'consent'],
  ['eine Zustimmungswand', page('<h2>Wir benötigen Ihre Zustimmung</h2><p>Wir und unsere Partner verarbeiten Informationen auf Ihrem Gerät. Alle akzeptieren oder werbefrei lesen.</p><button>Alle akzeptieren</button>'), 'consent'],
  ['a sign-in page', page('<h1>Log in</h1><form><input type="email"><input type="password"><a>Forgot your password?</a></form>', '<title>Log in | Courier</title>'), 'login'],
  ['a robot check', page('<h1>Checking your browser</h1><p>Verify you are human by completing the action below.</p>', '<title>Just a moment...</title>'), 'robot-check'],
  ['an error page with status 200', page('<h1>Page not found</h1><p>Sorry, the page you are looking for is no longer here. Try the search.</p>', '<title>404 - Courier</title>'), 'error-page'],
  ['eine Fehlerseite', page('<h1>Seite nicht gefunden</h1><p>Der Artikel wurde entfernt.</p>', '<title>Bote</title>'), 'error-page'],
  ['ページが見つかりません', page('<h1>お探しのページは見つかりませんでした</h1>', '<title>谷あい新聞</title>'), 'error-page'],
  ['a list of links', page(`<h1>All stories</h1><ul>${Array.from({ length: 40 }, (_, index) => `<li><a href="https://other${index}.example/s">Council delays vote on new tram line number ${index}</a></li>`).join('')}</ul>`), 'link-list'],
  ['a page of scripts', page('<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>'), 'script-only'],
  ['an empty page', page('<div></div>'), 'no-text'],
] as const) {
  test(`page: ${what}`, () => expect(judge(html)).toBe(expected));
}

test('where a link leads tells as well', () => {
  const article = page(`<article>${prose(8)}</article>`);
  expect(judge(article, 'https://apps.apple.com/app/id1')).toBe('elsewhere');
  expect(judge(article, 'https://example.com/')).toBe('elsewhere');
  expect(judge(article, 'https://www.example.com/2026/03/long-story-about-ferries?x=1')).toBe('article');
  expect(judge(page('<p>Weiter mit Werbung lesen</p>'), 'https://consent.example.com/collect')).toBe('consent');
});

test('articles about walls are articles', () => {
  const about = `<article><h1>Are you a robot? Why sites ask</h1><p>We value your privacy, say the banners, and please enable JavaScript, and subscribe to continue reading. ${sentence}</p>${prose(7)}<h2>Page not found</h2>${prose(2)}</article>`;
  expect(judge(page(about, '<title>Are you a robot? Why sites ask</title>'))).toBe('article');
  expect(judge(page(`<article><h1>404 not found: the room that vanished</h1>${prose(7)}</article>`, '<title>404 not found: the room that vanished</title>'))).toBe('article');
  expect(judge(page(`<nav><a href="/login">Already a subscriber? Log in</a></nav><article>${prose(8)}</article><form><input type="password"></form>`))).toBe('article');
});

const content = (html: string, kind: FeedContent['kind'] = 'content', summary = ''): FeedContent => feedContent(sanitise(html, { baseUrl: url }), kind, summary);

for (const [what, feed, expected] of [
  ['nothing', content(''), { isExcerpt: true, reason: 'empty' }],
  ['an ellipsis at the end', content(`<p>${sentence}The people […]</p>`), { isExcerpt: true, reason: 'breaks-off' }],
  ['three points', content(`<p>${sentence}The people...</p>`), { isExcerpt: true, reason: 'breaks-off' }],
  ['a link to read on', content(`<p>${sentence}</p><p><a href="/x">Continue reading <span>The last ferry</span></a></p>`), { isExcerpt: true, reason: 'says-read-on' }],
  ['weiterlesen', content(`<p>${sentence}</p><a href="/x">Weiterlesen →</a>`), { isExcerpt: true, reason: 'says-read-on' }],
  ['続きを読む', content('<p>雪の多い谷あいの駅に灯りがともる。</p><a href="/x">続きを読む</a>'), { isExcerpt: true, reason: 'says-read-on' }],
  ['اقرأ المزيد', content('<p>في صباح السبت دخل الأطفال إلى المكتبة.</p><a href="/x">اقرأ المزيد</a>'), { isExcerpt: true, reason: 'says-read-on' }],
  ['WordPress below a short text', content(`<p>${sentence}</p><p>The post <a href="/x">The last ferry</a> appeared first on <a href="/">Courier</a>.</p>`), { isExcerpt: true, reason: 'short' }],
  ['WordPress below a whole text', content(`${prose(8)}<p>The post <a href="/x">The last ferry</a> appeared first on <a href="/">Courier</a>.</p>`), { isExcerpt: false, reason: 'long' }],
  ['the summary again', content(`<p>${sentence}</p>`, 'content', sentence), { isExcerpt: true, reason: 'is-the-summary' }],
  ['a summary of a line', content(`<p>${sentence}</p>`, 'summary'), { isExcerpt: true, reason: 'very-short' }],
  ['a long text', content(prose(14)), { isExcerpt: false, reason: 'long' }],
  ['a comic', content('<img src="/comic.png"><p>A cat sits on a map.</p>'), { isExcerpt: false, reason: 'has-structure' }],
  ['a short post with a list', content(`<p>${sentence}</p><ul><li>one</li><li>two</li><li>three</li></ul><p>${sentence}</p>`), { isExcerpt: false, reason: 'has-structure' }],
] as const) {
  test(`excerpt: ${what}`, () => {
    const judgement = isExcerpt(feed);
    expect(judgement).toMatchObject(expected);
    expect(judgement.confidence).toBeGreaterThanOrEqual(0.5);
    expect(judgement.confidence).toBeLessThanOrEqual(1);
  });
}

const whole = page(`<article><h1>The last ferry</h1><figure><img src="/a.jpg" width="1200" height="800"></figure>${prose(8)}</article>`);
const stub = page(`<article>${prose(1)}<p>Subscribe to continue reading.</p></article>`);

for (const [what, feed, html, expected] of [
  ['an excerpt and the article', content(`<p>${sentence}…</p>`), whole, { choice: 'page', reason: 'page-is-longer', isWhole: true }],
  ['nothing and the article', content(''), whole, { choice: 'page', reason: 'feed-is-empty', isWhole: true }],
  ['the whole text without pictures and the article with them', content(prose(8)), whole, { choice: 'page', reason: 'page-has-pictures', isWhole: true }],
  ['the whole text with pictures and the article', content(`<img src="/b.jpg">${prose(8)}`), whole, { choice: 'feed', reason: 'feed-is-longer', isWhole: true }],
  ['an excerpt and a wall', content(`<p>${sentence}…</p>`), stub, { choice: 'feed', reason: 'paywall', isWhole: false }],
  ['the whole text and a wall', content(prose(12)), stub, { choice: 'feed', reason: 'paywall', isWhole: true }],
  ['nothing and a wall', content(''), stub, { choice: 'page', reason: 'paywall', isWhole: false }],
  ['an excerpt and an error', content(`<p>${sentence}…</p>`), page('<h1>Page not found</h1>', '<title>404</title>'), { choice: 'feed', reason: 'error-page', isWhole: false }],
] as const) {
  test(`choice: ${what}`, () => {
    const made = chooseContent(feed, extractArticle(html, url), journey);
    expect(made).toMatchObject(expected);
    expect(made.sentence).toMatch(/^[A-Z].+\.$/);
  });
}
