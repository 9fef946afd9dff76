import type { ArticleId } from '../../contract/model';
import type { Database } from '../database';
import { carryOut } from './actions';
import { factsOf } from './facts';
import { judgeOf, type Judge } from './judge';
import { loadPatterns } from './patterns';
import { activeRules, type StoredRule } from './rule-rows';

/** A rule, ready to judge. */
export interface ReadyRule {
  readonly rule: StoredRule;
  readonly judge: Judge;
}

/** What rules did with articles that have come. */
export interface Caught {
  /** To tell a person of. */
  readonly notices: readonly ArticleId[];
  readonly isAnyTagged: boolean;
}

/** The rules that hold now, in their order. Call before the transaction in which articles are put to them. */
export async function readyRules(database: Database): Promise<ReadyRule[]> {
  const rules = activeRules(database, Date.now());
  await loadPatterns(rules.flatMap(({ conditions }) => conditions));
  return rules.map((rule) => ({ rule, judge: judgeOf(rule) }));
}

/** Puts articles to rules. Call in the transaction that stores them. */
export function putToRules(database: Database, rules: readonly ReadyRule[], ids: readonly ArticleId[], now: number): Caught {
  const articles = rules.length === 0 || ids.length === 0 ? [] : factsOf(database, ids);
  const notices = new Set<ArticleId>();
  let isAnyTagged = false;
  for (const { rule, judge } of rules) {
    const caught = articles.filter(judge).map(({ id }) => id);
    carryOut(database, rule, caught, now);
    if (caught.length > 0 && rule.actions.some(({ kind }) => kind === 'tag')) isAnyTagged = true;
    if (rule.actions.some(({ kind }) => kind === 'notify')) for (const id of caught) notices.add(id);
  }
  return { notices: [...notices], isAnyTagged };
}
