import { expect, test } from '@playwright/test';
import type { Settings } from '../../electron/contract/settings';
import { choicesFor, lookOf, looksWith } from './list-look';

const none: Pick<Settings, 'listLooks'> = { listLooks: {} };
const feed = { kind: 'feed', id: 3 } as const;

test('a view keeps its own look, and what is as at first is not kept', () => {
  const listLooks = looksWith(none, feed, { sort: 'oldest' });
  expect(lookOf({ listLooks }, feed)).toEqual({ filter: 'all', sort: 'oldest', group: 'day', duplicates: 'show' });
  expect(lookOf({ listLooks }, { kind: 'feed', id: 4 }).sort).toBe('newest');
  expect(looksWith({ listLooks }, feed, { sort: 'newest' })).toEqual({});
});

test('only what changes something can be chosen', () => {
  expect(choicesFor({ kind: 'unread' }).filters).toEqual(['all', 'saved', 'ready']);
  expect(choicesFor({ kind: 'saved' }).filters).toEqual(['all', 'unread', 'ready']);
  expect(choicesFor(feed).hasFeeds).toBe(false);
  expect(choicesFor({ kind: 'search', text: 'tide' })).toEqual({ filters: [], sorts: ['relevance', 'newest'], hasFeeds: false });
  expect(choicesFor({ kind: 'all' }).sorts).not.toContain('relevance');
});
