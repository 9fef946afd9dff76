import { DatabaseSync } from '@photostructure/sqlite';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCommands, runTimed } from './commands.mjs';
import { printRatio } from './figures.mjs';
import { openPageSite } from './page-site.mjs';

const size = { feeds: 40, entries: 25 };

/** Completes 1,000 articles from their pages, each with a picture; beside the same sync where pages are never fetched. */
export async function benchComplete({ executable, switches }) {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  const site = await openPageSite(size);
  try {
    const file = (name) => join(folder, name);
    writeFileSync(file('feeds.opml'), site.opml);
    writeFileSync(file('addresses.json'), JSON.stringify({ pages: site.pages, pictures: site.pictures }));
    const [without, whole] = ['without', 'with'].map((name) => ({ profile: file(name), command: openCommands({ executable, switches, profile: file(name) }) }));
    await without.command('import', file('feeds.opml'));
    cpSync(without.profile, whole.profile, { recursive: true });
    const archive = new DatabaseSync(join(without.profile, 'archive.db'));
    archive.exec(`UPDATE feed SET full_text = 'never'`);
    archive.close();

    const alone = await without.command('sync');
    if (site.requests.get('pages')) throw new Error('pages were fetched that were not to be');
    const completed = await whole.command('sync', '--json');
    const { articles, pictures } = JSON.parse(completed.stdout);
    if (articles.ready < site.articles || pictures.stored !== site.articles) throw new Error(`${articles.ready} of ${site.articles} articles are ready, with ${pictures.stored} pictures`);

    const { stdout } = await runTimed(process.execPath, [fileURLToPath(new URL('./page-floor.mjs', import.meta.url)), file('addresses.json')]);
    const floor = JSON.parse(stdout);
    process.stdout.write(`${site.articles} pages of ${(floor.pageBytes / site.articles / 1000).toFixed(0)} kB with a picture each; least: fetch ${floor.fetch.toFixed(2)}, extract ${floor.extract.toFixed(2)} s\n`);
    return printRatio('completing articles, CPU', completed.cpu - alone.cpu, floor.fetch + floor.extract, 's', 1.3);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
