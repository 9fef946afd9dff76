import { expect, test } from '@playwright/test';
import { headlineFlags, type HeadlineList } from '../../electron/contract/model';
import { articlesAbove, articlesBelow, shownRows } from './folded-list';

/** Ids in order; those given stand folded under the one before them. */
function listOf(ids: readonly number[], members: readonly number[]): HeadlineList {
  return {
    ids: Float64Array.from(ids),
    times: new Float64Array(ids.length),
    flags: Uint8Array.from(ids, (id) => (members.includes(id) ? headlineFlags.member : 0)),
    sources: new Uint8Array(ids.length),
    feeds: null,
  };
}

const list = listOf([1, 2, 3, 4, 5, 6], [3, 4]);
const folded: ReadonlySet<number> = new Set();

test('a folded story is one row: its own members are neither above nor below it', () => {
  expect([...shownRows(list, folded).ids]).toEqual([1, 2, 5, 6]);
  expect(articlesAbove(list, folded, 2)).toEqual([1]);
  expect(articlesBelow(list, folded, 2)).toEqual([5, 6]);
  // One that is open but folded away stands for its row.
  expect(articlesAbove(list, folded, 4)).toEqual([1]);
  expect(articlesBelow(list, folded, 4)).toEqual([5, 6]);
});

test('what is folded into the rows above and below goes with them', () => {
  expect(articlesAbove(list, folded, 5)).toEqual([1, 2, 3, 4]);
  expect(articlesBelow(list, folded, 1)).toEqual([2, 3, 4, 5, 6]);
});

test('unfolded, each article is a row of its own', () => {
  const open = new Set([2]);
  expect(articlesBelow(list, open, 2)).toEqual([3, 4, 5, 6]);
  expect(articlesAbove(list, open, 4)).toEqual([1, 2, 3]);
  expect(articlesBelow(list, open, 3)).toEqual([4, 5, 6]);
});

test('one that is not in the list has nothing above or below', () => {
  expect([...articlesAbove(list, folded, 9), ...articlesBelow(list, folded, 9)]).toEqual([]);
});
