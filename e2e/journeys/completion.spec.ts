import { rmSync } from 'node:fs';
import { expect, test } from '../app';
import { broadsheet, startBroadsheet } from '../commands';
import { copyProfile, falselyReady, followingProfile, killSync, notReady, orphanedBytes } from '../killing';
import { canBeReady } from '../site/expected';
import { openNewsSite } from '../site/news-site';
import { openRandom } from '../site/random';

const kills = Number(process.env['BROADSHEET_KILLS'] ?? 5);
const seed = Number(process.env['BROADSHEET_SEED'] ?? 1);
const megabyte = 1_000_000;

test(`completion killed at ${kills} moments leaves no large orphan, and marks nothing ready that is not`, async ({ profile, start }) => {
  test.setTimeout(60_000 + kills * 20_000);
  // One picture in three is heavier than a megabyte.
  const site = await openNewsSite({ seed, feeds: 10, articles: 10, hosts: 10, heavyEvery: 3 });
  const base = await followingProfile(site);
  copyProfile(base, profile);
  expect((await startBroadsheet(profile, ['sync'], site.env).ended).code).toBe(0);
  const whole = site.requests.length;
  expect(falselyReady(profile, site.articles)).toEqual([]);

  let killed = 0;
  for (let kill = 0; kill < kills; kill++) {
    const random = openRandom(seed, kill);
    const moment = { request: site.feeds.length + random.below(whole - site.feeds.length), delay: random.below(40) };
    await test.step(`kill ${kill} at request ${moment.request} and ${moment.delay} ms`, async () => {
      copyProfile(base, profile);
      killed += (await killSync(profile, site, moment)) ? 1 : 0;
      expect(falselyReady(profile, site.articles)).toEqual([]);
      // The next start: of the window without a network, or of a command that goes on.
      if (kill % 2 === 0) {
        const { app } = await start({ env: { http_proxy: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' } });
        await expect.poll(() => orphanedBytes(profile)).toBeLessThan(megabyte);
        await app.close();
      } else {
        await startBroadsheet(profile, ['sync', '--all'], site.env).ended;
        expect(notReady(profile, site.articles.filter(canBeReady))).toEqual([]);
      }
      expect(orphanedBytes(profile)).toBeLessThan(megabyte);
      expect(falselyReady(profile, site.articles)).toEqual([]);
      expect(JSON.parse((await broadsheet(profile, 'check', '--json')).stdout)).toMatchObject({ ok: true, faults: [] });
    });
  }
  expect(killed).toBeGreaterThan(kills / 2);
  await site.close();
  rmSync(base, { recursive: true, force: true });
});
