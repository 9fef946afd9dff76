import { useEffect, useState } from 'react';
import type { RuleContent, RuleTrial } from '../../electron/contract/rules';
import { tryRule } from '../actions/rules';

/** Milliseconds without a change before a rule is tried: at the speed of typing, not of each key. */
const pause = 250;

export type Trial =
  | { readonly state: 'none' }
  /** What was found before stays in sight. */
  | { readonly state: 'trying'; readonly result: RuleTrial | null }
  | { readonly state: 'found'; readonly result: RuleTrial }
  /** `at`: which condition is at fault, where it is one. */
  | { readonly state: 'refused'; readonly sentence: string; readonly at: number };

type Outcome = Extract<Trial, { readonly state: 'found' | 'refused' }>;

/** What a rule would catch of what is stored, followed as it changes; null: there is no rule to try yet. */
export function useTrial(rule: RuleContent | null): Trial {
  const [last, setLast] = useState<{ readonly key: string; readonly outcome: Outcome } | null>(null);
  // A rule with the same conditions is the same to a trial.
  const key = rule && JSON.stringify([rule.when, rule.conditions]);
  useEffect(() => {
    if (!rule || key === null) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const outcome = await trialOf(rule);
      if (isCurrent) setLast({ key, outcome });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key]); // oxlint-disable-line react/exhaustive-deps
  if (key === null) return { state: 'none' };
  if (last?.key === key) return last.outcome;
  return { state: 'trying', result: last?.outcome.state === 'found' ? last.outcome.result : null };
}

async function trialOf(rule: RuleContent): Promise<Outcome> {
  const result = await tryRule(rule);
  if (!('sentence' in result)) return { state: 'found', result };
  // Each expression by itself tells which one can't be read.
  for (const [at, condition] of rule.conditions.entries()) {
    if (condition.operator !== 'matches' && condition.operator !== 'matches-not') continue;
    if ('sentence' in (await tryRule({ ...rule, conditions: [condition] }))) return { state: 'refused', sentence: result.sentence, at };
  }
  return { state: 'refused', sentence: result.sentence, at: -1 };
}
