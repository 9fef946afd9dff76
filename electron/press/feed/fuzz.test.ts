import { expect, test } from '@playwright/test';
import { BroadsheetError } from '../../contract/errors';
import type { ParsedFeed } from '../../contract/feed';
import { atomCases } from './cases/atom';
import { breakageCases } from './cases/breakage';
import { encodingCases } from './cases/encodings';
import { jsonCases } from './cases/json';
import { mediaCases } from './cases/media';
import { otherCases } from './cases/others';
import { rssCases } from './cases/rss';
import { titleCases } from './cases/titles';
import { discover } from './discover';
import { readOpml } from './opml';
import { parseFeed } from './parse';

/** More for a long run: FEED_FUZZ_RUNS=20000, from another FEED_FUZZ_SEED. */
const runs = Number(process.env['FEED_FUZZ_RUNS'] ?? 500);
const firstSeed = Number(process.env['FEED_FUZZ_SEED'] ?? 1);

/** A feed that takes longer than this hangs, in milliseconds of CPU (other work on the machine doesn't count): a hundred times what such a feed needs. */
const hang = 1_000;
/** What may stay in memory after all runs, in bytes. */
const growth = 200 * 1024 * 1024;

const seeds = [...rssCases, ...atomCases, ...otherCases, ...jsonCases, ...titleCases, ...mediaCases, ...encodingCases, ...breakageCases].map(({ document }) =>
  typeof document === 'string' ? new TextEncoder().encode(document) : document,
);

/** Pieces that feeds break at. */
const pieces = [
  '<', '>', '</', '/>', '&', ';', '"', "'", '<![CDATA[', ']]>', '<!--', '-->', '<?xml', '?>', '<!DOCTYPE x [', ']>', '<!ENTITY a "b">', '&a;', '&#0;', '&#xD800;', '\u0000', '\u202e', '\ufeff', '\ufffe',
  '<item>', '</item>', '<entry>', '</entry>', '<channel>', '</channel>', '<rss>', '<feed xmlns="http://www.w3.org/2005/Atom">', '<title>', '<description>', '<content type="xhtml">', '<link>', '<guid>', '<media:group>', '<html>', '<opml><outline xmlUrl="',
  ' xmlns="x"', ' xmlns:dc="', ' xml:base="', ' type="', 'encoding="utf-16"', 'encoding="koi8-r"', '{', '}', '[', ']', ',', '\\', '":"', '"items":[', 'http://', 'javascript:', '9999-99-99T99:99:99Z',
];

/** Small, fast and the same everywhere (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of the tables' documents, cut, spliced, doubled, flipped and stuffed. */
function mutant(seed: number): Uint8Array {
  const below = random(seed);
  const any = (): Uint8Array => seeds[below(seeds.length)] ?? new Uint8Array();
  let bytes = Buffer.from(any());
  for (let step = 1 + below(8); step > 0; step--) {
    const at = below(bytes.length + 1);
    const to = Math.min(bytes.length, at + below(64));
    const before = bytes.subarray(0, at);
    const after = bytes.subarray(to);
    const piece = Buffer.from(pieces[below(pieces.length)] ?? '');
    switch (below(8)) {
      case 0:
        bytes = Buffer.concat([before, after]);
        break;
      case 1:
        bytes = Buffer.concat([before, piece, bytes.subarray(at)]);
        break;
      case 2:
        bytes = Buffer.concat([before, Buffer.concat(Array.from({ length: 1 + below(2_000) }, () => piece)), bytes.subarray(at)]);
        break;
      case 3:
        bytes = Buffer.concat([before, any().subarray(below(200))]);
        break;
      case 4:
        bytes = Buffer.concat([before, bytes.subarray(at, to), bytes.subarray(at, to), after]);
        break;
      case 5:
        bytes = Buffer.from(before);
        break;
      case 6:
        bytes = Buffer.from(bytes.map((byte) => (below(50) === 0 ? byte ^ (1 << below(8)) : byte)));
        break;
      default:
        bytes = Buffer.concat([before, Buffer.from(Array.from({ length: below(32) }, () => below(256))), bytes.subarray(at)]);
    }
  }
  return bytes;
}

/** What every feed must hold to, however it was made; null: it does. */
function faultIn(feed: ParsedFeed): string | null {
  for (const entry of feed.entries) {
    const pages = [entry.url, entry.commentsUrl, entry.source?.url ?? null, ...entry.pictures.map(({ url }) => url)];
    const wrong = [...pages.filter((url) => url !== null && !/^https?:/i.test(url)), ...entry.enclosures.map(({ url }) => url).filter((url) => !/^(?:https?|mailto):/i.test(url))];
    if (wrong.length > 0) return `an address ${wrong[0]}`;
    if (entry.title !== null && !/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]{1,4096}$/u.test(entry.title)) return `a title ${entry.title}`;
    if ([entry.publishedAt, entry.updatedAt].some((moment) => moment !== null && !Number.isSafeInteger(moment))) return 'a date';
  }
  return null;
}

test(`${runs} broken feeds: no crash, no hang, nothing that grows`, () => {
  test.setTimeout(30 * 60_000);
  const contentTypes = [null, 'text/xml', 'text/html; charset=utf-8', 'application/json; charset=windows-1251', 'text/xml; charset=utf-16'];
  const before = memory();
  const faults: string[] = [];
  let feeds = 0;
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const bytes = mutant(seed);
    const origin = { url: 'https://site.example/feed', contentType: contentTypes[seed % contentTypes.length] ?? null };
    const start = process.cpuUsage();
    const feed = attempt(seed, () => parseFeed(bytes, origin));
    attempt(seed, () => readOpml(bytes));
    attempt(seed, () => discover(bytes, origin));
    const { user, system } = process.cpuUsage(start);
    if (user + system > hang * 1000) faults.push(`seed ${seed} took ${Math.round((user + system) / 1000)} ms`);
    if (!feed) continue;
    feeds++;
    const fault = faultIn(feed);
    if (fault !== null) faults.push(`seed ${seed} gave ${fault}`);
  }
  expect(faults).toEqual([]);
  expect(feeds).toBeGreaterThan(runs / 2);
  expect(memory() - before).toBeLessThan(growth);
});

/** Null: it said, in our words, that it can't be read. */
function attempt<T>(seed: number, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof BroadsheetError) return null;
    throw new Error(`seed ${seed} broke it`, { cause: error });
  }
}

function memory(): number {
  return process.memoryUsage().rss;
}
