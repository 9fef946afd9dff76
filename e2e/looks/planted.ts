import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProxy } from '../../electron/testing/proxy';
import { rss, prose } from '../../electron/testing/site';
import { startBroadsheet } from '../commands';
import { openPapers, papers } from '../site/papers';
import { steady, steadyNow } from './steady';

export interface Planted {
  /** An archive with eight papers in it, completed, and a morning edition. */
  readonly profile: string;
  /** Reaches the papers under their public name. */
  readonly env: Readonly<Record<string, string>>;
  /** Papers that answer with a page in place of their feed, by their place. */
  readonly broken: Set<number>;
  /** Nothing answers any more. */
  cut(): Promise<void>;
  close(): Promise<void>;
}

const origin = 'http://papers.example';

/** A site that is not followed yet, and its one feed. */
const tide = {
  address: 'tide.example',
  home: '<html><head><title>The Tide</title><link rel="alternate" type="application/rss+xml" href="/tide.xml"></head></html>',
  items: [
    ['Dredgers return to the estuary', 'dredging'],
    ['A lighthouse keeper’s last winter', 'lighthouse'],
  ] as const,
};

export const newAddress = tide.address;

/** Fills an archive as a person's would be on that morning. */
export async function plant(): Promise<Planted> {
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-planted-'));
  const broken = new Set<number>();
  const site = await openPapers(0, {
    now: steadyNow,
    origin,
    more: (path) => {
      if (path === '/') return { headers: { 'content-type': 'text/html' }, body: tide.home };
      if (path === '/tide.xml') {
        const items = tide.items.map(([title, topic], index) => ({ id: title, title, html: prose(topic), date: new Date(steadyNow - (index * 5 + 1) * 3_600_000) }));
        return { headers: { 'content-type': 'application/rss+xml' }, body: rss('The Tide', items) };
      }
      return broken.has(Number(/^\/feed\/(\d)/.exec(path)?.[1] ?? -1)) ? { headers: { 'content-type': 'text/html' }, body: '<html><title>Under maintenance</title></html>' } : undefined;
    },
  });
  const proxy = await openProxy(site.origin);
  const address = proxy.rule.replace('PROXY ', 'http://');
  const env = { ...steady, http_proxy: address, https_proxy: address };
  const run = async (...args: readonly string[]): Promise<void> => {
    const { code, stderr } = await startBroadsheet(profile, args, env).ended;
    if (code !== 0) throw new Error(`broadsheet ${args[0]} ended with ${code}: ${stderr}`);
  };
  // One after the other: what comes at once comes in another order each time.
  for (const [index, { section }] of papers.entries()) await run('subscribe', `${origin}/feed/${index}.xml`, '--section', section);
  await run('sync');
  await run('edition');
  const cut = async (): Promise<void> => {
    await proxy.close();
    await site.close();
  };
  return {
    profile,
    env,
    broken,
    cut,
    async close() {
      await cut().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
