import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCommands, peakMemory, runTimed } from './commands.mjs';
import { openFeedSite } from './feed-site.mjs';
import { printBound, printRatio } from './figures.mjs';

const size = { feeds: Number(process.env.BENCH_FEEDS ?? 1000), entries: 50 };

/** Takes in 1,000 feeds of 50 entries, asks them again unchanged, and exports them; against the least that can cost. */
export async function benchFeeds({ executable, switches }) {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  const site = await openFeedSite(size);
  try {
    const file = (name) => join(folder, name);
    const profile = file('profile');
    const command = openCommands({ executable, switches, profile });
    writeFileSync(file('feeds.opml'), site.opml);
    writeFileSync(file('urls.json'), JSON.stringify(site.urls));

    await command('check'); // makes the archive
    const start = (await command('check')).cpu;
    const imported = await command('import', file('feeds.opml'));
    cpSync(join(profile, 'archive.db'), file('floor.db'));
    const synced = await command('sync', '--json');
    const { articles } = JSON.parse(synced.stdout);
    if (articles.new !== site.entries || site.requests.get(404)) throw new Error(`${articles.new} of ${site.entries} articles were stored, ${site.requests.get(404) ?? 0} pages were asked for`);
    const again = await command('sync', '--all', '--json');
    if (JSON.parse(again.stdout).feeds.unchanged !== size.feeds) throw new Error('the second sync found changes');

    const exported = await peakMemory({ executable, switches, profile }, 'export', '--format', 'json', '--out', file('archive.json'));

    const { stdout } = await runTimed(process.execPath, [fileURLToPath(new URL('./feed-floor.mjs', import.meta.url)), file('urls.json'), file('floor.db')]);
    const floor = JSON.parse(stdout);
    const part = (name) => `${name} ${floor[name].toFixed(2)}`;
    process.stdout.write(`${site.entries} entries, ${(site.bytes / 1e6).toFixed(0)} MB of feeds; start ${start.toFixed(2)} s; least: ${['fetch', 'tokenize', 'insert', 'conditional'].map(part).join(', ')} s; archive ${(statSync(join(profile, 'archive.db')).size / 1e6).toFixed(0)} MB\n`);
    return [
      printRatio('import and sync, CPU beyond the start', imported.cpu + synced.cpu - 2 * start, floor.fetch + floor.tokenize + floor.insert, 's', 1.8),
      printRatio('sync of unchanged feeds, CPU beyond the start', again.cpu - start, floor.conditional, 's', 3),
      printBound('export of all of them, peak memory (PSS)', exported, 'MiB', 300),
    ].every(Boolean);
  } finally {
    await site.close();
    if (process.env.BENCH_KEEP) process.stdout.write(`kept ${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  }
}
