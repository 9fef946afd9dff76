import * as v from 'valibot';
import type { ArticleId, RuleId } from './model';
import { archiveRuleSchema, ruleSchema, type ArchiveRule, type MuteReason, type Rule, type RuleInFile, type RuleCatch, type RuleContent, type RuleTrial } from './rules';

export interface RuleReads {
  /** In their order; those that have ended are among them. */
  getRules(): readonly Rule[];
  /** What a rule would catch of what is stored, before it is saved. @throws bad-input when an expression can't be read */
  tryRule(input: { rule: RuleContent }): RuleTrial;
  /** What a rule has caught, the newest first. */
  getRuleCatches(input: { id: RuleId; limit: number }): readonly RuleCatch[];
  /** Which rules hide these articles; what nothing hides is left out. */
  getMuteReasons(input: { ids: readonly ArticleId[] }): readonly MuteReason[];
  /** In the shape of the archive. */
  exportRules(): readonly ArchiveRule[];
}

export interface RuleWrites {
  /**
   * Makes a rule (`id: null`, at the end), or changes one. Articles that come are put to it as they are stored;
   * `stored`: so are those that are here, which can be undone. @throws bad-input, not-found
   */
  saveRule(input: { id: RuleId | null; rule: RuleContent; stored: 'leave' | 'apply' }): { id: RuleId; caught: number };
  /** @throws not-found */
  setRuleOn(input: { id: RuleId; isOn: boolean }): void;
  /** What it muted and nothing else mutes is shown again. Can be undone. */
  removeRule(input: { id: RuleId }): void;
  orderRules(input: { ids: readonly RuleId[] }): void;
  /** Hides articles with these words in a row, those that are here too; `until`: only till then. Can be undone. @throws bad-input */
  muteWords(input: { words: string; until: number | null }): { id: RuleId; caught: number };
  /** Shows articles again that rules hide; the rules stay. Can be undone. */
  unmuteArticles(input: { ids: readonly ArticleId[] }): void;
  /** Adds rules of a file; one that is here already, but for its name, is passed over. @throws bad-input */
  importRules(input: { rules: readonly RuleInFile[] }): { added: number; known: number };
}

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const ids = v.pipe(v.array(id), v.maxLength(10_000));

export const ruleSchemas = {
  getRules: v.undefined(),
  tryRule: v.object({ rule: ruleSchema }),
  getRuleCatches: v.object({ id, limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)) }),
  getMuteReasons: v.object({ ids }),
  exportRules: v.undefined(),
  saveRule: v.object({ id: v.nullable(id), rule: ruleSchema, stored: v.picklist(['leave', 'apply']) }),
  setRuleOn: v.object({ id, isOn: v.boolean() }),
  removeRule: v.object({ id }),
  orderRules: v.object({ ids }),
  muteWords: v.object({ words: v.pipe(v.string(), v.maxLength(1000)), until: v.nullable(v.number()) }),
  unmuteArticles: v.object({ ids }),
  importRules: v.object({ rules: v.pipe(v.array(archiveRuleSchema), v.maxLength(10_000)) }),
};
