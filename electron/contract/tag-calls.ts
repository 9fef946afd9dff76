import * as v from 'valibot';
import type { ArticleId, Tag, TagCount, TagId } from './model';

export interface TagReads {
  /** Every tag with its counts, the most used first: for completion. */
  getTags(): readonly (Tag & TagCount)[];
}

export interface TagWrites {
  /** Puts a tag on articles; one that is not known yet is made. Names differ by more than case and accents. Can be undone. @throws bad-input */
  tagArticles(input: { ids: readonly ArticleId[]; name: string }): TagId;
  /** Takes it off; a tag that no article carries any more goes. Can be undone. */
  untagArticles(input: { ids: readonly ArticleId[]; name: string }): void;
  /** Renames a tag; where there is one of that name already the two become one. Can be undone. @throws bad-input, not-found */
  renameTag(input: { id: TagId; name: string }): void;
  /** Articles that carry `from` carry `into`; `from` goes. Can be undone. @throws not-found */
  mergeTags(input: { from: TagId; into: TagId }): void;
  /** Takes it off all articles. Can be undone. */
  removeTag(input: { id: TagId }): void;
}

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const ids = v.pipe(v.array(id), v.maxLength(10_000));
const name = v.pipe(v.string(), v.maxLength(200));

export const tagSchemas = {
  getTags: v.undefined(),
  tagArticles: v.object({ ids, name }),
  untagArticles: v.object({ ids, name }),
  renameTag: v.object({ id, name }),
  mergeTags: v.object({ from: id, into: id }),
  removeTag: v.object({ id }),
};
