import type { ArticleId } from '../../contract/model';
import type { RuleCondition, RuleContent, RuleTrial } from '../../contract/rules';
import { soughtWords } from '../../contract/words/find-words';
import type { Database } from '../database';
import { newestOf } from '../finding/newest';
import { planOf } from '../finding/plan';
import { getHeadlines } from '../headlines';
import type { Query } from '../query/query';
import { factsOf } from './facts';
import { judgeOf } from './judge';

/** Articles read at a time. */
const batch = 200;
const examplesShown = 5;
/** As many are looked at for a trial; a person waits for it. */
const lookedForTrial = 3000;

/** What a rule would catch of what is stored. @throws bad-input when an expression can't be read */
export function tryRule(database: Database, rule: RuleContent): RuleTrial {
  const { caught, looked, isWhole } = storedFor(database, rule, lookedForTrial);
  return { count: caught.length, examples: getHeadlines(database, caught.slice(0, examplesShown)), isWhole, looked };
}

/** Of the newest articles that may be for a rule, those that are, the newest first. */
export function storedFor(database: Database, rule: RuleContent, most: number): { caught: ArticleId[]; looked: number; isWhole: boolean } {
  const judge = judgeOf(rule);
  const candidates = newestOf(database, planOf(database, queryOf(rule), () => null), most + 1);
  const looked = candidates.slice(0, most);
  const caught: ArticleId[] = [];
  for (let from = 0; from < looked.length; from += batch) {
    const ids = looked.slice(from, from + batch);
    const right = new Set(factsOf(database, ids).filter(judge).map(({ id }) => id));
    caught.push(...ids.filter((id) => right.has(id)));
  }
  return { caught, looked: looked.length, isWhole: candidates.length <= most };
}

/** A search that finds at least what the rule is for, so that little is read in vain. */
function queryOf({ when, conditions }: RuleContent): Query {
  const queries = conditions.map(queryOfCondition);
  const known = queries.filter((query) => query !== null);
  if (when === 'all') return { kind: 'and', of: known };
  return known.length === queries.length ? { kind: 'or', of: known } : { kind: 'and', of: [] };
}

/** null: it narrows nothing that the archive can be asked for. */
function queryOfCondition({ field, operator, value }: RuleCondition): Query | null {
  if (field === 'language' && operator === 'is') return { kind: 'filter', filter: { field: 'lang', tag: value } };
  if (operator !== 'contains' || (field !== 'any' && field !== 'title' && field !== 'text' && field !== 'author')) return null;
  const isPrefix = value.endsWith('*');
  if (!soughtWords(value, isPrefix)) return null;
  return { kind: 'words', place: field === 'title' || field === 'author' ? field : 'anywhere', text: value, isPrefix };
}
