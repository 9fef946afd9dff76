import type { PageReason } from '../../electron/contract/part-reasons';
import { cutOff, drip, endless, html, put, redirect, type Route } from './answers';
import type { Routes } from './answers';
import type { Prose } from './prose';

/** What stands where an article's page should. */
export interface Wall {
  readonly reason: PageReason;
  readonly route: Route;
}

export interface WallPlace {
  readonly routes: Routes;
  readonly host: string;
  readonly url: string;
  readonly prose: Prose;
}

const shell = (title: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const wall = (reason: PageReason, route: Route): Wall => ({ reason, route });
const shown = (reason: PageReason, title: string, body: string, status = 200): Wall => wall(reason, () => ({ status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: shell(title, body) }));

const consent = '<div role="dialog"><h1>Before you continue</h1><p>We and our 212 partners store and/or access information on a device. You can accept or reject the use of cookies.</p><button>Accept all</button><button>Reject all</button><a href="/cookies">Cookie settings</a></div>';
const notFound = '<h1>Page not found</h1><p>The article you were looking for has been removed or never was here. Try the front page.</p><a href="/">Front page</a>';

/** Every way in which a page fails to be its article. */
export const walls: Readonly<Record<string, (place: WallPlace) => Wall>> = {
  consent: () => shown('consent', 'Your privacy', consent),
  consentElsewhere: ({ routes, host, url }) => {
    const gate = `http://consent.${host}/collect?back=${encodeURIComponent(url)}`;
    put(routes, gate, () => html(shell('Your privacy choices', consent)));
    return wall('consent', () => redirect(gate));
  },
  login: () => shown('login', 'Sign in to continue', '<h1>Sign in</h1><form><label>E-mail <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button></form><a href="/forgot">Forgot your password?</a>'),
  unauthorised: () => shown('login', 'Unauthorised', '<p>Members only.</p>', 401),
  forbidden: () => shown('login', 'Forbidden', '<p>You may not.</p>', 403),
  paywall: ({ prose }) => shown('paywall', prose.title, `<article><h1>${prose.title}</h1><p>${(prose.paragraphs[0] ?? '').slice(0, 240)}…</p><div class="gate"><h2>Subscribe to continue reading</h2><p>This article is for subscribers only. Already a subscriber? Sign in.</p></div></article>`),
  payment: () => shown('paywall', 'Payment required', '<p>Buy a day pass.</p>', 402),
  robot: () => shown('robot-check', 'Just a moment...', '<h1>Checking your browser</h1><p>Verify you are human by completing the action below. This takes a few seconds.</p>'),
  errorPage: () => shown('error-page', 'Page not found', notFound),
  failedPage: () => shown('error-page', 'Something went wrong', '<h1>Something went wrong</h1><p>Our servers are having a bad day. Please try again later.</p>'),
  gone: () => shown('error-page', 'Gone', notFound, 410),
  missing: () => shown('error-page', 'Not found', notFound, 404),
  scriptOnly: () => shown('script-only', 'Reader', '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script>start()</script>'),
  linkList: () => shown('link-list', 'Latest', `<ul>${Array.from({ length: 60 }, (_, index) => `<li><a href="/story/${index}">A headline about the harbour and its many ships, number ${index}</a></li>`).join('')}</ul>`),
  appStore: ({ routes }) => {
    put(routes, 'http://apps.apple.com/app/lantern', () => html(shell('Lantern on the App Store', '<h1>Lantern</h1><p>Get the app. Free, in-app purchases.</p>')));
    return wall('elsewhere', () => redirect('http://apps.apple.com/app/lantern'));
  },
  frontPage: ({ routes, host }) => {
    put(routes, `http://${host}/`, () => html(shell('Front page', '<h1>Today</h1><p>Everything that happened, in brief.</p>')));
    return wall('elsewhere', () => redirect(`http://${host}/`, 301));
  },
  document: () => wall('not-a-page', () => ({ headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7 …' })),
  empty: () => shown('no-text', 'Nothing', '<p></p>'),
  large: ({ prose }) => wall('too-large', () => html(shell(prose.title, `<article>${prose.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article><!--${'x'.repeat(30 * 1024 * 1024)}-->`))),
  endless: ({ prose }) => wall('too-large', () => endless(`<p>${prose.paragraphs[0] ?? 'More.'}</p>`, { 'content-type': 'text/html; charset=utf-8' })),
  broken: () => shown('unreachable', 'Error', '<p>Internal server error</p>', 500),
  cutOff: ({ prose }) => wall('unreachable', () => cutOff(shell(prose.title, prose.paragraphs.map((text) => `<p>${text}</p>`).join('')), { 'content-type': 'text/html; charset=utf-8' })),
  loop: ({ url }) => wall('unreachable', () => redirect(url)),
  private: () => wall('unreachable', () => redirect('http://127.0.0.1:9/admin')),
  unknownCompression: () => wall('unreachable', () => html('not zstd', { 'content-encoding': 'zstd' })),
};

/** Ends only at the client's deadline: for runs that have the time. */
export const slowWall = (): Wall => wall('unreachable', () => drip({ 'content-type': 'text/html; charset=utf-8' }));
