import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import type { FeedProblem } from '../contract/schedule';
import { openProxy, type Proxy } from '../testing/proxy';
import { openSite, prose, rss, type Answer, type Site } from '../testing/site';
import { openWire, testKeychain, type Wire } from '../testing/wire';
import { openCredentials } from './credentials';
import type { FeedResult } from './refresh';
import { openSubscriber } from './subscribe';

const xml = { 'content-type': 'application/rss+xml' };
const document = rss('Wire', [{ id: '1', title: 'One', html: prose('one') }]);
const anna = { kind: 'password', user: 'anna', password: 'Grüße: 1' } as const;
/** RFC 7617 §2.1: user, colon and password in UTF-8. */
const annasHeader = `Basic ${Buffer.from('anna:Grüße: 1').toString('base64')}`;

let wire: Wire;
let site: Site;
let proxy: Proxy;
let pages: Record<string, Answer> = {};
let expected = annasHeader;

test.beforeEach(async () => {
  pages = {};
  expected = annasHeader;
  site = await openSite((path, request) => {
    if (path.startsWith('/paid')) return request.headers.authorization === expected ? { headers: xml, body: document } : { status: 401, headers: { 'www-authenticate': 'Basic realm="Paid"' } };
    return pages[path];
  });
  proxy = await openProxy(site.origin);
  wire = openWire(async () => proxy.rule);
});

test.afterEach(async () => {
  await wire.close();
  await proxy.close();
  await site.close();
});

const problemOf = (result: FeedResult): FeedProblem | undefined => (result.kind === 'failed' ? result.problem : undefined);
/** What each host was sent to sign in, in order. */
const sent = (): (readonly [string | undefined, string | undefined])[] => site.requests.map(({ headers }) => [headers.host, headers.authorization]);

test('a feed that asks for a password is read once it is typed, and says so before', async () => {
  const id = wire.follow('http://paid.example/paid');
  expect(problemOf(await wire.poll(id))).toEqual({ kind: 'sign-in', host: 'paid.example', origin: 'http://paid.example' });
  expect(await wire.credentials.keep('http://paid.example/paid', anna)).toBe('keychain');
  expect((await wire.poll(id)).kind).toBe('changed');
  expect(sent()).toEqual([['paid.example', undefined], ['paid.example', annasHeader]]);
  expect(wire.feed(id).schedule.problem).toBeNull();
});

test('a token goes as a bearer', async () => {
  expected = 'Bearer t0ken';
  await wire.credentials.keep('http://paid.example/', { kind: 'token', token: ' t0ken ' });
  expect((await wire.poll(wire.follow('http://paid.example/paid'))).kind).toBe('changed');
});

test('a wrong password asks again, and the articles stay', async () => {
  await wire.credentials.keep('http://paid.example/', anna);
  const id = wire.follow('http://paid.example/paid');
  await wire.poll(id);
  expected = 'Basic something else';
  expect(problemOf(await wire.poll(id))?.kind).toBe('sign-in');
  expect(wire.articles()).toHaveLength(1);
});

test('it is sent to the origin it was typed for, and to no other: host, port or scheme', async () => {
  await wire.credentials.keep('http://paid.example/paid', anna);
  pages = {
    '/there-and-back': { status: 302, headers: { location: 'http://other.example/hop' } },
    '/hop': { status: 302, headers: { location: 'http://paid.example/feed' } },
    '/port': { status: 302, headers: { location: 'http://paid.example:8080/feed' } },
    '/sub': { status: 302, headers: { location: 'http://www.paid.example/feed' } },
    '/feed': { headers: xml, body: document },
  };
  for (const url of ['http://paid.example/there-and-back', 'http://paid.example/port', 'http://paid.example/sub', 'http://other.example/feed', 'http://paid.example.other.example/feed', 'http://paid.example:81/feed'])
    await wire.poll(wire.follow(url));
  expect(sent()).toEqual([
    ['paid.example', annasHeader],
    ['other.example', undefined],
    ['paid.example', annasHeader],
    ['paid.example', annasHeader],
    ['paid.example:8080', undefined],
    ['paid.example', annasHeader],
    ['www.paid.example', undefined],
    ['other.example', undefined],
    ['paid.example.other.example', undefined],
    ['paid.example:81', undefined],
  ]);
  // Typed for https, it never travels in clear; a plain address that leads there signs in there.
  await wire.credentials.forget('http://paid.example/');
  await wire.credentials.keep('https://paid.example/', anna);
  const before = site.requests.length;
  await wire.poll(wire.follow('http://paid.example/feed?plain'));
  expect(sent().slice(before)).toEqual([['paid.example', undefined]]);
  expect(await wire.credentials.authorizationFor('http://paid.example/feed')).toEqual({ origin: 'https://paid.example', value: annasHeader });
});

test('a feed of another origin that leads to this one does not sign in with it', async () => {
  await wire.credentials.keep('http://paid.example/paid', anna);
  pages = { '/lure': { status: 302, headers: { location: 'http://paid.example/paid' } } };
  expect(problemOf(await wire.poll(wire.follow('http://other.example/lure')))?.kind).toBe('sign-in');
});

test('the archive holds it sealed, with its origin; a row moved to another origin opens to nothing', async () => {
  await wire.credentials.keep('http://paid.example/paid', anna);
  const rows = wire.database.all<{ origin: string; sealed: Uint8Array }>('SELECT origin, sealed FROM credential');
  expect(rows.map(({ origin }) => origin)).toEqual(['http://paid.example']);
  expect(Buffer.from(rows[0]?.sealed ?? []).includes(annasHeader)).toBe(false);

  const later = (): ReturnType<typeof openCredentials> => openCredentials({ ...threads(), keychain: testKeychain });
  expect(await later().authorizationFor('http://paid.example/x')).toEqual({ origin: 'http://paid.example', value: annasHeader });
  wire.database.run(`UPDATE credential SET origin = 'http://other.example'`);
  expect(await later().authorizationFor('http://other.example/x')).toBeNull();
  // Sealed on another computer.
  wire.database.run(`UPDATE credential SET origin = 'http://paid.example', sealed = ?`, createHash('sha256').digest());
  expect(await later().authorizationFor('http://paid.example/x')).toBeNull();
});

test('where the system keeps no secrets, it holds for the session and nothing is written', async () => {
  const unsafe = { ...testKeychain, isSafe: () => false, seal: () => expect(false).toBe(true) as never };
  const credentials = openCredentials({ ...threads(), keychain: unsafe });
  await wire.credentials.keep('http://paid.example/', { kind: 'token', token: 'older' });
  expect(await credentials.keep('http://paid.example/', anna)).toBe('session');
  expect(await credentials.stateOf('http://paid.example/paid')).toBe('session');
  expect(await credentials.authorizationFor('http://paid.example/paid')).toMatchObject({ value: annasHeader });
  expect(wire.database.all('SELECT * FROM credential')).toEqual([]);
  expect(await openCredentials({ ...threads(), keychain: unsafe }).stateOf('http://paid.example/paid')).toBe('none');
});

test('signing out forgets it here and on disk', async () => {
  await wire.credentials.keep('http://paid.example/', anna);
  await wire.credentials.forget('http://paid.example/anything');
  expect(await wire.credentials.authorizationFor('http://paid.example/paid')).toBeNull();
  expect(wire.database.all('SELECT * FROM credential')).toEqual([]);
});

test('nothing that leaves the archive holds it', async () => {
  await wire.credentials.keep('http://paid.example/paid', anna);
  await wire.poll(wire.follow('http://paid.example/paid'));
  const exported = JSON.stringify([wire.reader.exportFeeds(), wire.articles(), wire.reader.getRail(), wire.reader.getFeedStates(), wire.reader.getScheduledFeeds(), wire.ledger]);
  for (const secret of ['Grüße', annasHeader, annasHeader.slice(6)]) expect(exported).not.toContain(secret);
});

test('looking a feed up says who asks for a password, and finds it once it is typed', async () => {
  const subscriber = openSubscriber({ ...threads(), http: wire.http, press: wire.tools.press, announced: wire.tools.announced, authorizationFor: wire.credentials.authorizationFor });
  const refused = await subscriber.find('http://paid.example/paid').catch((error: { problem: unknown }) => error.problem);
  expect(refused).toMatchObject({ code: 'sign-in', origin: 'http://paid.example' });
  await wire.credentials.keep('http://paid.example', anna);
  expect(await subscriber.find('http://paid.example/paid')).toMatchObject([{ title: 'Wire' }]);
});

test('a removed feed’s sign-in goes when it can no longer be taken back', async () => {
  await wire.credentials.keep('http://paid.example/', anna);
  const id = wire.follow('http://paid.example/paid');
  await wire.poll(id);
  const kept = (): number => wire.database.all('SELECT * FROM credential').length;
  while (wire.writer.purgeRemovedFeeds({ limit: 100 }));
  expect(kept()).toBe(1);
  wire.writer.removeFeed({ id });
  wire.database.run('UPDATE credential SET kept_at = 0');
  while (wire.writer.purgeRemovedFeeds({ limit: 100 }));
  expect(kept()).toBe(1);
  wire.database.run('UPDATE feed SET removed_at = 1');
  while (wire.writer.purgeRemovedFeeds({ limit: 100 }));
  expect(kept()).toBe(0);
});

function threads(): Pick<Parameters<typeof openCredentials>[0], 'reader' | 'writer'> {
  return { reader: wire.threads.reader, writer: wire.threads.writer };
}
