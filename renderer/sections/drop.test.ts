import { expect, test } from '@playwright/test';
import type { Counts, Feed, Section } from '../../electron/contract/model';
import { railRows, type RailRow } from '../state/rail-rows';
import { dropOf, stepOf } from './drop';

const counts: Counts = { unread: 0, today: 0, sections: [], feeds: [], saved: 0, muted: 0, searches: [], tags: [], timelines: [], stored: 0, ready: 0, bytes: 0 };
const section = (id: number, path: string): Section => ({ id, path, pictures: 'auto', pictureLimit: null });
const feed = (id: number, sectionId: number | null): Feed => ({ id, kind: 'web', url: `https://example.org/${id}`, siteUrl: null, title: `Feed ${id}`, icon: null, sectionId, problem: null, isPaused: false });

const rows = railRows([section(1, 'World'), section(2, 'World/Asia'), section(3, 'Business')], [feed(11, 1), feed(12, 1), feed(13, 3), feed(14, null)], counts, []);
const row = (key: string): RailRow => rows.find((each) => each.key === key) ?? Object.assign({} as RailRow, rows[0]);

test('a feed is dropped into a section, before a feed or after it', () => {
  expect(dropOf(rows, row('feed:13'), row('section:2'), 'upper')).toEqual({ placing: { kind: 'feed', id: 13, section: 2, before: null }, mark: 'into' });
  expect(dropOf(rows, row('feed:13'), row('feed:12'), 'upper')).toEqual({ placing: { kind: 'feed', id: 13, section: 1, before: 12 }, mark: 'before' });
  expect(dropOf(rows, row('feed:13'), row('feed:11'), 'lower')).toEqual({ placing: { kind: 'feed', id: 13, section: 1, before: 12 }, mark: 'after' });
  expect(dropOf(rows, row('feed:11'), row('feed:14'), 'lower')).toEqual({ placing: { kind: 'feed', id: 11, section: null, before: null }, mark: 'after' });
  expect(dropOf(rows, row('feed:11'), row('feed:11'), 'lower')).toBeNull();
});

test('a section is dropped beside those of its own level only', () => {
  expect(dropOf(rows, row('section:3'), row('section:1'), 'upper')).toEqual({ placing: { kind: 'section', id: 3, before: 1 }, mark: 'before' });
  expect(dropOf(rows, row('section:1'), row('section:3'), 'lower')).toEqual({ placing: { kind: 'section', id: 1, before: null }, mark: 'after' });
  expect(dropOf(rows, row('section:3'), row('section:2'), 'upper')).toBeNull();
  expect(dropOf(rows, row('section:3'), row('feed:11'), 'upper')).toBeNull();
});

test('a step goes past a neighbour, and a feed on into the next section', () => {
  expect(stepOf(rows, row('feed:12'), -1)).toEqual({ kind: 'feed', id: 12, section: 1, before: 11 });
  expect(stepOf(rows, row('feed:11'), 1)).toEqual({ kind: 'feed', id: 11, section: 1, before: null });
  expect(stepOf(rows, row('feed:12'), 1)).toEqual({ kind: 'feed', id: 12, section: 2, before: null });
  expect(stepOf(rows, row('feed:13'), 1)).toEqual({ kind: 'feed', id: 13, section: null, before: 14 });
  expect(stepOf(rows, row('feed:14'), 1)).toBeNull();
  expect(stepOf(rows, row('section:1'), 1)).toEqual({ kind: 'section', id: 1, before: null });
  expect(stepOf(rows, row('section:2'), -1)).toBeNull();
});
