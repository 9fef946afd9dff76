import type { ArticleId, FeedId, RuleId, TagId } from '../contract/model';
import type { SavedSearch } from '../contract/search';
import type { Database } from './database';
import type { StoredRule } from './rules/rule-rows';

/** What is needed to take a step back. */
export type UndoStep =
  | { readonly kind: 'mark-read' | 'mark-unread'; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'unsave'; readonly articles: readonly { readonly id: ArticleId; readonly savedAt: number | null }[] }
  | { readonly kind: 'unmute'; readonly articles: readonly { readonly id: ArticleId; readonly mutedAt: number }[] }
  | { readonly kind: 'remove-feed'; readonly id: FeedId; readonly title: string }
  | { readonly kind: 'tag' | 'untag' | 'remove-tag'; readonly name: string; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'rename-tag'; readonly id: TagId; readonly name: string; readonly nameKey: string }
  /** `added`: those that did not carry `into` before. */
  | { readonly kind: 'merge-tags'; readonly name: string; readonly ids: readonly ArticleId[]; readonly into: TagId; readonly added: readonly ArticleId[] }
  | { readonly kind: 'remove-search'; readonly search: SavedSearch & { readonly position: number } }
  /** `muted`: those that are shown again, for it alone had hidden them. */
  | { readonly kind: 'remove-rule'; readonly rule: StoredRule; readonly caught: readonly ArticleId[]; readonly muted: readonly ArticleId[] }
  /** `isNew`: the rule was made in that step, and goes with it. */
  | { readonly kind: 'apply-rule'; readonly ruleId: RuleId; readonly isNew: boolean; readonly name: string; readonly before: readonly ArticleBefore[]; readonly tagged: readonly Tagged[] };

/** Articles that did not carry a tag before. */
interface Tagged {
  readonly name: string;
  readonly ids: readonly ArticleId[];
}

/** What a rule changes of an article, as it was. */
export interface ArticleBefore {
  readonly id: ArticleId;
  readonly readAt: number | null;
  readonly savedAt: number | null;
  readonly mutedAt: number | null;
  readonly isEmphasised: number;
  readonly sectionId: number | null;
}

const stepsKept = 100;

/** Call in the transaction that makes the step. */
export function keepUndoStep(database: Database, step: UndoStep): void {
  const { id } = database.run('INSERT INTO undo_step (made_at, kind, payload) VALUES (?, ?, ?)', Date.now(), step.kind, JSON.stringify(step));
  database.run('DELETE FROM undo_step WHERE id <= ?', id - stepsKept);
}
