import type { ExtractedPage } from './extract';
import { webUrl } from './links';
import { verdict, type Verdict } from './verdict';
import { consentPhrases, errorHeads, loginPhrases, paywallPhrases, robotPhrases, scriptPhrases } from './wall-phrases';

export interface Journey {
  /** The address the feed gave. */
  readonly requestedUrl: string;
  /** Where the answer came from, after redirects. */
  readonly finalUrl: string;
}

/** An article with this much prose is one, whatever words it has about consent or subscriptions. */
const surelyProse = 400;
/** Above this many words only the end of the text can say that there is more behind a wall. */
const likelyProse = 180;
const shortNotice = 120;

/**
 * Whether a page holds its story, or what stands there instead: a wall, an error, a list, another page.
 * Words that walls use are weighed against the amount of prose, because articles are written about such things.
 */
export function judgePage(page: ExtractedPage, { requestedUrl, finalUrl }: Journey): Verdict {
  const { words, signals } = page;
  if (isElsewhere(requestedUrl, finalUrl) || (signals.refreshTo !== null && words < shortNotice && isStore(signals.refreshTo))) return verdict('elsewhere');
  if (isConsentAddress(finalUrl) && words < surelyProse) return verdict('consent');
  if (words < surelyProse) {
    const wall = wallOf(page);
    if (wall) return wall;
  }
  if (isBehindPaywall(page)) return verdict('paywall');
  if (isLinkList(page)) return verdict('link-list');
  if (words < fewestWords) return verdict(signals.shownWords < shortNotice && scriptPhrases.test(signals.shownText) ? 'script-only' : 'no-text');
  return verdict('article');
}

const fewestWords = 25;

/** A notice instead of the story: little prose, and the words of a wall in it or in the page's heads. */
function wallOf(page: ExtractedPage): Verdict | null {
  const { words, contentText, signals } = page;
  const heads = signals.heads.join('\n');
  if (words < likelyProse && signals.heads.some((head) => errorHeads.test(head) && !isHeadline(head, page))) return verdict('error-page');
  if (robotPhrases.test(heads) && words < likelyProse) return verdict('robot-check');
  // With next to nothing in it, the whole page is the notice; else only what was taken for the story.
  const notice = words < shortNotice && signals.shownWords < 400 ? `${heads}\n${signals.shownText}` : contentText;
  if (words >= likelyProse) return null;
  if (robotPhrases.test(notice) && words < shortNotice) return verdict('robot-check');
  if (scriptPhrases.test(notice) && words < fewestWords * 2) return verdict('script-only');
  const consent = matches(consentPhrases, notice);
  if (consent >= 2 && consent * 40 > words) return verdict('consent');
  // Many a page has a sign-in form in its head: the form must be what the page is for.
  if (words < shortNotice && (loginPhrases.test(heads) || (signals.hasPasswordField && words < fewestWords * 2 && signals.shownWords < 250))) return verdict('login');
  return null;
}

/** A head that is the story's own title, on a page that has a story: "Something Went Wrong at the Mint". */
function isHeadline(head: string, { title, words }: ExtractedPage): boolean {
  return words >= shortNotice && head.length > 40 && title.includes(head.slice(0, 40));
}

/** A stub with an offer: the page says it is not free, or its end or surroundings ask to subscribe to read on. */
function isBehindPaywall({ words, contentText, isFree, signals }: ExtractedPage): boolean {
  const end = contentText.slice(-400);
  const asksAtEnd = paywallPhrases.test(end);
  const breaksOff = /(?:…|\.\.\.|\[…\])["”»]?$/.test(contentText.trimEnd());
  if (isFree === false) return words < likelyProse || ((asksAtEnd || breaksOff) && words < surelyProse);
  if (words >= surelyProse) return asksAtEnd && breaksOff;
  if (isFree === true) return asksAtEnd && words < likelyProse;
  return (asksAtEnd && words < surelyProse) || (words < likelyProse && breaksOff && paywallPhrases.test(signals.shownText)) || (words < shortNotice && paywallPhrases.test(signals.shownText));
}

function isLinkList({ words, signals, contentHtml }: ExtractedPage): boolean {
  if (words >= surelyProse && signals.linkShare < 0.8) return false;
  if (words < fewestWords) return signals.linkShare > 0.7 && signals.links > 20;
  const links = [...contentHtml.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, inside = '']) => lengthOf(inside));
  return links.length > 8 && links.reduce((sum, length) => sum + length, 0) > lengthOf(contentHtml) * mostLinked;
}

const mostLinked = 0.75;

function lengthOf(html: string): number {
  return html.replace(/<[^>]*>/g, '').length;
}

function matches(pattern: RegExp, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(new RegExp(pattern.source, `g${pattern.flags}`))) count++;
  return count;
}

const stores = /^(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com|appgallery\.huawei\.com|apps\.microsoft\.com|[\w-]+\.app\.link|[\w-]+\.onelink\.me)$/i;

function isStore(address: string): boolean {
  return URL.canParse(address) ? stores.test(new URL(address).hostname) : /^(?:itms|market|intent|itms-apps):/i.test(address);
}

/** An app store, or a front page where a deep address was asked for. */
function isElsewhere(requestedUrl: string, finalUrl: string): boolean {
  const requested = webUrl(requestedUrl, requestedUrl);
  const final = webUrl(finalUrl, requestedUrl);
  if (!final || final.href === requested?.href) return false;
  if (stores.test(final.hostname) && requested?.hostname !== final.hostname) return true;
  return requested !== null && !isFront(requested) && requested.pathname.length > 8 && isFront(final);
}

function isFront(url: URL): boolean {
  return /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(url.pathname) && url.search === '';
}

function isConsentAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return /^(?:consent|guce|cmp|privacy|cookie-?consent|datenschutz|zustimmung|myprivacy)\./i.test(hostname) || /\/(?:consent|cookie-?wall|zustimmung|gdpr-consent|privacy-gate|purabo)(?:\/|$|\.)/i.test(pathname);
}
