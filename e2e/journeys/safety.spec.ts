import { DatabaseSync } from '@photostructure/sqlite';
import { join } from 'node:path';
import { expect, row, test } from '../app';
import { startCountingServer } from '../counting-server';
import { hostileHtml } from '../hostile';

test('a hostile story set past the sanitiser runs nothing and makes no request', async ({ start }) => {
  const server = await startCountingServer();
  const { app, window } = await start();
  const url = window.url();
  const set = async (html: string): Promise<void> => {
    const script = `document.querySelector('article > div').innerHTML = ${JSON.stringify(html.replaceAll('ORIGIN', server.origin))}; 0`;
    // Through main: Playwright would wait for the navigations that some of these try and don't get.
    await app.evaluate(({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code, true), script);
  };
  for (const html of hostileHtml) {
    await set(html);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const pwned = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('String(window.pwned)'));
  expect(pwned).toBe('undefined');
  expect(server.requests).toEqual([]);
  expect(window.url()).toBe(url);
  server.close();
});

test('a hostile story in the archive is shown as plain text, and makes no request', async ({ profile, start }) => {
  const server = await startCountingServer();
  const first = await start();
  await first.app.close();
  const archive = new DatabaseSync(join(profile, 'archive.db'));
  const html = `<p>Still readable.</p>${hostileHtml.join('\n').replaceAll('ORIGIN', server.origin)}`;
  archive.prepare('UPDATE article_body SET html = ?').run(html);
  archive.close();

  const { window } = await start();
  await row(window, /Microsoft/).click();
  await expect(window.getByRole('article')).toContainText('Still readable.');
  await window.waitForTimeout(500);
  expect(await window.evaluate(() => (globalThis as { pwned?: number }).pwned)).toBeUndefined();
  expect(await window.getByRole('article').locator('script, iframe, form, style, svg image, [onerror]').count()).toBe(0);
  expect(server.requests).toEqual([]);
  server.close();
});

test('the page keeps to its policy: no network, no windows, no permissions, no node', async ({ start }) => {
  const server = await startCountingServer();
  const { app, window } = await start();
  const tried = await window.evaluate(async (origin) => {
    const outcome = async (run: () => Promise<unknown>): Promise<string> => run().then(String, () => 'refused');
    return {
      fetch: await outcome(() => fetch(`${origin}/fetch`)),
      beacon: navigator.sendBeacon(`${origin}/beacon`),
      window: open(`${origin}/window`),
      notification: await outcome(async () => ((await Notification.requestPermission()) === 'granted' ? 'granted' : Promise.reject(new Error('denied')))),
      geolocation: await outcome(() => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      require: typeof (globalThis as { require?: unknown }).require,
      eval: await outcome(async () => new Function('return 1')()),
      bridge: Object.keys((globalThis as unknown as { broadsheet: object }).broadsheet),
    };
  }, server.origin);
  expect(tried).toEqual({ fetch: 'refused', beacon: expect.any(Boolean), window: null, notification: 'refused', geolocation: 'refused', require: 'undefined', eval: 'refused', bridge: ['call', 'on'] });

  await window.evaluate((origin) => location.assign(origin), server.origin).catch(() => undefined);
  await window.waitForTimeout(300);
  expect(window.url()).toMatch(/^broadsheet:\/\/app\//);
  expect(server.requests).toEqual([]);
  expect(app.windows()).toHaveLength(1);
  server.close();
});

test('main refuses what makes no sense, in words', async ({ start }) => {
  const { window } = await start();
  const refused = await window.evaluate(async () => {
    const { broadsheet } = globalThis as unknown as { broadsheet: { call(name: unknown, input: unknown): Promise<{ ok: boolean; problem?: { code: string; sentence: string } }> } };
    const tries: [unknown, unknown][] = [
      ['noSuchCall', undefined],
      ['constructor', undefined],
      ['__proto__', undefined],
      [42, undefined],
      ['setSaved', { ids: ['1; DROP TABLE article'], saved: true }],
      ['setSaved', { ids: [-1], saved: true }],
      ['listHeadlines', { query: { view: { kind: 'section' }, filter: 'all' }, folded: true }],
      ['changeSettings', { theme: 'neon' }],
      ['openExternal', { url: 'file:///etc/passwd' }],
      ['openExternal', { url: 'javascript:alert(1)' }],
    ];
    return Promise.all(tries.map(([name, input]) => broadsheet.call(name, input)));
  });
  for (const outcome of refused) {
    expect(outcome.ok).toBe(false);
    expect(['bad-input', 'not-allowed']).toContain(outcome.problem?.code);
    expect(outcome.problem?.sentence).toMatch(/\.$/);
  }
});
