import { allOf, anyOf, condition, notOf, type Condition } from '../condition';
import type { Database } from '../database';
import { isWordsOnly, matchOf, type Beginnings, type WordsOnly } from '../query/match';
import type { Query } from '../query/query';
import { conditionOfFilter, isShown, type Shown } from './filter-conditions';

/** A search as the archive is asked it. */
export interface Plan {
  /** What the full-text index looks for; null: nothing, only conditions hold. */
  readonly wanted: string | null;
  /** What it must not find beside that. */
  readonly unwanted: string | null;
  readonly shown: Shown;
  /** What else must hold, of `article_state AS state`. */
  readonly where: Condition;
}

/** Plans a search over what a person can come upon. */
export function planOf(database: Database, query: Query, beginnings: Beginnings): Plan {
  return { ...planParts(database, query.kind === 'and' ? query.of : [query], beginnings), shown: asksForMuted(query) ? 'all' : 'unmuted' };
}

/** The FTS5 expression of a plan; `place` narrows where the words may stand. */
export function expressionOf({ wanted, unwanted }: Pick<Plan, 'wanted' | 'unwanted'>, place: 'anywhere' | 'title' = 'anywhere'): string {
  const looked = place === 'title' ? `{title} : (${wanted})` : `(${wanted})`;
  return unwanted === null ? looked : `${looked} NOT (${unwanted})`;
}

/** The whole plan as one condition; `most`: among so many articles that came last and hold the words. */
export function conditionOfPlan(plan: Plan, most?: number): Condition {
  const others = conditionsOf(plan);
  return plan.wanted === null ? others : allOf([found(expressionOf(plan), most), others]);
}

/** What must hold of an article beside its words. */
export function conditionsOf({ shown, where }: Plan): Condition {
  return allOf([isShown(shown, 'state.article_id'), where]);
}

/** What the index can answer alone becomes one expression; the rest are conditions. */
function planParts(database: Database, parts: readonly Query[], beginnings: Beginnings): Omit<Plan, 'shown'> {
  const wanted: WordsOnly[] = [];
  const unwanted: WordsOnly[] = [];
  const others: Query[] = [];
  for (const part of parts) {
    if (isWordsOnly(part)) wanted.push(part);
    else if (part.kind === 'not' && isWordsOnly(part.of)) unwanted.push(part.of);
    else others.push(part);
  }
  const conditions = others.map((part) => conditionOfQuery(database, part, beginnings));
  const [wantedMatch, unwantedMatch] = [matchOfAll('and', wanted, beginnings), matchOfAll('or', unwanted, beginnings)];
  if (wantedMatch !== null) return { wanted: wantedMatch, unwanted: unwantedMatch, where: allOf(conditions) };
  // The index knows "without" only beside something that it looks for.
  return { wanted: null, unwanted: null, where: allOf(unwantedMatch === null ? conditions : [...conditions, notOf(found(unwantedMatch))]) };
}

function matchOfAll(kind: 'and' | 'or', parts: readonly WordsOnly[], beginnings: Beginnings): string | null {
  return parts.length === 0 ? null : matchOf({ kind, of: parts }, beginnings);
}

function conditionOfQuery(database: Database, query: Query, beginnings: Beginnings): Condition {
  if (isWordsOnly(query)) return found(matchOf(query, beginnings));
  switch (query.kind) {
    case 'filter':
      return conditionOfFilter(database, query.filter);
    case 'not':
      return notOf(conditionOfQuery(database, query.of, beginnings));
    case 'and':
      return allOf(query.of.map((part) => conditionOfQuery(database, part, beginnings)));
    case 'or':
      return anyOf(query.of.map((part) => conditionOfQuery(database, part, beginnings)));
  }
}

function found(expression: string, most?: number): Condition {
  const bound = most === undefined ? '' : ` ORDER BY rowid DESC LIMIT ${Math.floor(most)}`;
  return condition(`state.article_id IN (SELECT rowid FROM search WHERE search MATCH ?${bound})`, expression);
}

function asksForMuted(query: Query): boolean {
  if (query.kind === 'filter') return query.filter.field === 'is' && query.filter.state === 'muted';
  return (query.kind === 'and' || query.kind === 'or') && query.of.some(asksForMuted);
}
