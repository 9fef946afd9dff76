import { DatabaseSync } from '@photostructure/sqlite';
import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openProxy } from '../../electron/testing/proxy';
import { openSite } from '../../electron/testing/site';
import { expect, row, test, type Broadsheet } from '../app';
import { broadsheet, startBroadsheet } from '../commands';
import { hostileSnippets } from '../site/hostile';

const titleOf = (index: number): string => `Attack number ${index}.`;
const noon = Date.now() - 3_600_000;

test('a hundred hostile stories, stored and shown, run nothing and ask for nothing', async ({ profile, start }) => {
  test.setTimeout(240_000);
  expect(hostileSnippets.length).toBeGreaterThanOrEqual(100);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Attacks',
    items: hostileSnippets.map(({ html }, index) => ({ id: String(index), title: titleOf(index), date_published: new Date(noon - index * 60_000).toISOString(), content_html: html })),
  };
  const site = await openSite((path) => (path === '/feed.json' ? { headers: { 'content-type': 'application/feed+json' }, body: JSON.stringify(feed) } : undefined));
  const proxy = await openProxy(site.origin);
  const address = proxy.rule.replace('PROXY ', 'http://');
  const env = { http_proxy: address, https_proxy: address };
  const opml = join(profile, 'feeds.opml');
  writeFileSync(opml, '<opml version="2.0"><body><outline type="rss" text="Attacks" xmlUrl="http://www.attacks.example/feed.json"/></body></opml>');
  await broadsheet(profile, 'import', opml);
  await startBroadsheet(profile, ['sync'], env).ended;
  await site.close();
  proxy.asked.length = 0;

  await test.step('as they are stored', async () => {
    const program = await start({ env });
    await showAll(program, (text, index) => {
      if (hostileSnippets[index]?.showsText) expect(text, hostileSnippets[index]?.name).toContain('SAFE TEXT');
    });
    await program.app.close();
  });
  expect(await blockedRequests(profile)).toBe(0);

  await test.step('as they came, set past what cleans them before they are stored', async () => {
    const archive = new DatabaseSync(join(profile, 'archive.db'));
    const set = archive.prepare(`INSERT INTO article_body (article_id, html, text, words) SELECT id, ?1, '', 1 FROM article WHERE title = ?2
      ON CONFLICT (article_id) DO UPDATE SET html = excluded.html`);
    hostileSnippets.forEach(({ html }, index) => set.run(`<p>Still readable.</p>${html}`, titleOf(index)));
    archive.close();
    const program = await start({ env });
    await showAll(program, (text, index) => expect(text, hostileSnippets[index]?.name).toContain('Still readable.'));
  });
  expect(await blockedRequests(profile)).toBe(0);
  expect(proxy.asked).toEqual([]);
  await proxy.close();
});

/** Opens every story of the feed in turn, and looks at what it did. */
async function showAll({ app, window }: Broadsheet, look: (text: string, index: number) => void): Promise<void> {
  const url = window.url();
  await window.getByRole('treeitem', { name: /^Attacks(?:,|$)/ }).click();
  // A list opens where it was left.
  await window.getByRole('listbox').evaluate((list) => list.scrollTo(0, 0));
  await row(window, titleOf(0)).click();
  for (const [index, { name }] of hostileSnippets.entries()) {
    if (index > 0) await window.keyboard.press('j');
    await expect(window.getByRole('article').getByRole('heading', { level: 1 }), name).toHaveText(titleOf(index));
    if (index === 0) await arm(window);
    // Handlers that come with loading and layout have had their turn.
    look(await textAfterLayout(window), index);
    expect(await window.evaluate(() => (globalThis as { canaries?: number }).canaries), name).toBe(0);
    expect(window.url(), name).toBe(url);
  }
  await window.waitForTimeout(500);
  expect(await window.evaluate(() => (globalThis as { canaries?: number }).canaries)).toBe(0);
  expect(app.windows()).toHaveLength(1);
}

function arm(window: Page): Promise<void> {
  return window.evaluate(() => {
    const page = globalThis as { canaries?: number; canary?: () => void };
    page.canaries = 0;
    page.canary = () => (page.canaries = (page.canaries ?? 0) + 1);
  });
}

function textAfterLayout(window: Page): Promise<string> {
  return window.getByRole('article').evaluate(async (article: HTMLElement) => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const fold of article.querySelectorAll('details')) fold.open = true;
    return article.innerText;
  });
}

async function blockedRequests(profile: string): Promise<unknown> {
  return (JSON.parse((await broadsheet(profile, 'check', '--json')).stdout) as { blocked: unknown }).blocked;
}
