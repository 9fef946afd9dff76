import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { expect, test } from '../app';
import { broadsheet, startBroadsheet } from '../commands';
import { copyProfile, followingProfile, killSync, withArchive } from '../killing';
import { withFoldedSpace } from '../site/expected';
import { feedDocument } from '../site/feed-documents';
import { openNewsSite, type NewsSite } from '../site/news-site';
import { openRandom } from '../site/random';

const kills = Number(process.env['BROADSHEET_KILLS'] ?? 5);
const seed = Number(process.env['BROADSHEET_SEED'] ?? 1);
/** Articles that each feed holds at first. */
const heldAtFirst = 4;

test(`a sync killed at ${kills} moments leaves no half article, and validators of what is stored only`, async ({ profile }) => {
  test.setTimeout(60_000 + kills * 20_000);
  const site = await openNewsSite({ seed, feeds: 10, articles: 12, hosts: 10, heavyEvery: 0 });
  const empty = await followingProfile(site);
  const filled = await followingProfile(site);
  site.held = heldAtFirst;
  expect((await startBroadsheet(filled, ['sync'], site.env).ended).code).toBe(0);
  site.held = Number.POSITIVE_INFINITY;

  let killed = 0;
  for (let kill = 0; kill < kills; kill++) {
    const random = openRandom(seed, kill);
    const moment = { request: random.below(site.feeds.length * 2), delay: random.below(150) };
    await test.step(`kill ${kill} at request ${moment.request} and ${moment.delay} ms`, async () => {
      copyProfile(kill % 2 === 0 ? empty : filled, profile);
      killed += (await killSync(profile, site, moment)) ? 1 : 0;
      expect(faultsIn(profile, site)).toEqual([]);
      expect(JSON.parse((await broadsheet(profile, 'check', '--json')).stdout)).toMatchObject({ ok: true, faults: [] });
      const next = await startBroadsheet(profile, ['sync', '--all'], site.env).ended;
      expect(next, next.stderr).toMatchObject({ code: 0, signal: null });
      expect(faultsIn(profile, site)).toEqual([]);
      expect(countArticles(profile)).toBe(site.articles.length);
    });
  }
  expect(killed).toBeGreaterThan(kills / 2);
  await site.close();
  for (const folder of [empty, filled]) rmSync(folder, { recursive: true, force: true });
});

interface FeedRow {
  readonly id: number;
  readonly etag: string | null;
  readonly hash: string | null;
  readonly validatorsUrl: string | null;
}

interface ArticleRow {
  readonly guid: string;
  readonly text: string | null;
  readonly hasState: number;
  readonly hasOffline: number;
}

/** What is half in an archive, a sentence each. */
function faultsIn(profile: string, site: NewsSite): string[] {
  return withArchive(profile, (archive) => {
    const feedRow = archive.prepare('SELECT feed.id AS id, etag, body_hash AS hash, validators_url AS validatorsUrl FROM feed LEFT JOIN feed_schedule ON feed_id = feed.id WHERE url = ?');
    const articleRows = archive.prepare(`SELECT guid, text, EXISTS (SELECT 1 FROM article_state WHERE article_id = article.id) AS hasState,
      EXISTS (SELECT 1 FROM article_offline WHERE article_id = article.id) AS hasOffline FROM article LEFT JOIN article_body ON article_body.article_id = article.id WHERE feed_id = ?`);
    return site.feeds.flatMap((feed) => {
      const { id, etag, hash, validatorsUrl } = feedRow.get(feed.url) as unknown as FeedRow;
      const stored = new Map((articleRows.all(id) as unknown as ArticleRow[]).map((row) => [row.guid, row]));
      const held = etag === null ? [] : feed.articles.slice(-Number(etag.slice(1, -1)));
      const bodyHash = etag === null ? null : createHash('sha256').update(feedDocument(feed, held).body).digest('hex');
      return [
        ...(hash === bodyHash ? [] : [`${feed.title}: the validators ${etag} are not those of the stored body`]),
        ...(validatorsUrl === null || validatorsUrl === feed.url ? [] : [`${feed.title}: the validators are of ${validatorsUrl}`]),
        ...(stored.size === held.length ? [] : [`${feed.title}: ${stored.size} articles stand beside validators of ${held.length}`]),
        ...held.flatMap(({ guid, given, prose, excerpt }) => {
          const row = stored.get(guid);
          const words = withFoldedSpace(row?.text ?? '');
          const expected = given === 'whole' ? prose.paragraphs : [];
          if (!row) return [`${guid} is missing`];
          if (row.hasState === 0 || row.hasOffline === 0) return [`${guid} lacks a part of its row`];
          if (given === 'excerpt' && words === '' && excerpt !== '') return [`${guid} lost its excerpt`];
          return expected.every((paragraph) => words.includes(withFoldedSpace(paragraph))) ? [] : [`${guid} is half`];
        }),
      ];
    });
  });
}

function countArticles(profile: string): number {
  return withArchive(profile, (archive) => (archive.prepare(`SELECT count(*) AS n FROM article WHERE guid LIKE 'urn:lantern:%'`).get() as unknown as { n: number }).n);
}
