import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../app';
import { broadsheet, startBroadsheet } from '../commands';
import { falselyReady, notReady, orphanedBytes } from '../killing';
import { canBeReady } from '../site/expected';
import { openNewsSite } from '../site/news-site';

/** Mebibytes: room for the archive and some of the pictures. */
const small = 6;

test('a disk that is full during a sync is said, leaves nothing broken, and the next sync goes on', async () => {
  test.skip(process.env['BROADSHEET_FULL_DISK'] === undefined, 'a long run: npm run faults -- disk');
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'only root can mount a small disk');
  test.setTimeout(180_000);
  const disk = mkdtempSync(join(tmpdir(), 'broadsheet-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${small}m`, 'tmpfs', disk]);
  const site = await openNewsSite({ seed: 1, feeds: 10, articles: 10, hosts: 10, heavyEvery: 3 });
  try {
    writeFileSync(join(disk, 'feeds.opml'), site.opml);
    expect((await broadsheet(disk, 'import', join(disk, 'feeds.opml'))).code).toBe(0);
    const full = await startBroadsheet(disk, ['sync'], site.env).ended;
    expect(full.signal, full.stderr).toBeNull();
    expect(full.code).toBeGreaterThan(0);
    expect(full.stderr).toContain('disk is full');

    execFileSync('mount', ['-o', 'remount,size=512m', disk]);
    expect(JSON.parse((await broadsheet(disk, 'check', '--json')).stdout)).toMatchObject({ ok: true, faults: [] });
    expect(falselyReady(disk, site.articles)).toEqual([]);
    await startBroadsheet(disk, ['sync', '--all'], site.env).ended;
    expect(falselyReady(disk, site.articles)).toEqual([]);
    expect(orphanedBytes(disk)).toBeLessThan(1_000_000);
    // A picture that found no room is tried again in a day: what has one may wait, no other.
    expect(notReady(disk, site.articles.filter(canBeReady)).filter((sentence) => !sentence.includes('disk-full'))).toEqual([]);
  } finally {
    await site.close();
    execFileSync('umount', ['-l', disk]);
    rmdirSync(disk);
  }
});
