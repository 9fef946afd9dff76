import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../app';
import { startBroadsheet } from '../commands';
import { openNewsSite } from '../site/news-site';

test('try', async () => {
  test.setTimeout(600_000);
  const profile = '/tmp/proof-try';
  const site = await openNewsSite({});
  writeFileSync('/tmp/proof-site.json', JSON.stringify(site.articles.map((a) => ({ ...a, language: a.language.code })), null, 1));
  writeFileSync('/tmp/proof.opml', site.opml);
  console.log('import', await startBroadsheet(profile, ['import', '/tmp/proof.opml'], site.env).ended);
  const t = Date.now();
  const out = await startBroadsheet(profile, ['sync', '--json'], site.env).ended;
  console.log('sync', out.code, Date.now() - t, out.stderr.slice(-2000));
  writeFileSync('/tmp/proof-sync.json', out.stdout);
  await startBroadsheet(profile, ['export', '--format', 'json', '--out', '/tmp/proof-archive.json'], site.env).ended;
  console.log(site.requests.length, readFileSync('/tmp/proof-archive.json').length);
  await site.close();
});
