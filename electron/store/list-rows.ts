import { headlineFlags, type HeadlineList } from '../contract/model';

/** A row of a list that is being put together. */
export interface ListRow {
  readonly id: number;
  readonly time: number;
  readonly flags: number;
  readonly feedId: number;
  readonly storyId: number | null;
}

/** Its columns over `article_state AS state`, listed by that time. */
export function listColumns(time: 'state.listed_at' | 'state.saved_at'): string {
  return `state.article_id AS id, ${time} AS time, state.feed_id AS feedId, state.story_id AS storyId,
    (state.read_at IS NULL) * ${headlineFlags.unread}
    + (state.feed_id IN (SELECT id FROM feed WHERE kind = 'bundled')) * ${headlineFlags.bundled}
    + state.is_emphasised * ${headlineFlags.emphasised} AS flags`;
}

export function listOf(rows: readonly ListRow[], isByFeed: boolean): HeadlineList {
  const column = (of: (row: ListRow) => number): Float64Array => Float64Array.from(rows, of);
  return {
    ids: column(({ id }) => id),
    times: column(({ time }) => time),
    flags: Uint8Array.from(rows, ({ flags }) => flags),
    sources: new Uint8Array(rows.length),
    feeds: isByFeed ? column(({ feedId }) => feedId) : null,
  };
}
