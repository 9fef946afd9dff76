import type { ArticleId } from '../../contract/model';
import { anyOf, condition } from '../condition';
import type { Database } from '../database';
import { conditionOfPlan, type Plan } from './plan';

/** The newest that a plan finds, and those that the index has yet to take in, the newest first. */
export function newestOf(database: Database, plan: Plan, limit: number): ArticleId[] {
  const found = conditionOfPlan(plan);
  const where = plan.wanted === null ? found : anyOf([found, condition('state.article_id IN (SELECT article_id FROM search_pending)')]);
  return database
    .all<{ id: number }>(
      `SELECT state.article_id AS id FROM article_state AS state WHERE ${where.sql} ORDER BY state.listed_at DESC, state.article_id DESC LIMIT ?`,
      ...where.values,
      limit,
    )
    .map(({ id }) => id);
}
