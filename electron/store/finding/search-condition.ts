import { anyOf, never, type Condition } from '../condition';
import type { Database } from '../database';
import { readQuery } from '../query/query';
import { withFeedNames } from './feed-names';
import { conditionOfPlan, planOf } from './plan';
import { beginningsIn } from './vocabulary';

/** What a search finds, as a condition over `article_state AS state`; `most`: among so many articles with its words that came last. */
export function conditionOfSearch(database: Database, text: string, most?: number): Condition {
  const { query } = readQuery(text);
  if (!query) return never;
  const beginnings = beginningsIn(database);
  const named = withFeedNames(database, query);
  return anyOf([query, ...(named ? [named] : [])].map((each) => conditionOfPlan(planOf(database, each, beginnings), most)));
}
