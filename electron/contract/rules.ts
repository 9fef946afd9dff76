import * as v from 'valibot';
import { BroadsheetError } from './errors';
import type { ArticleId, Headline, RuleId } from './model';

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000));

/**
 * What must be true of an article. `any` is title or text. `contains` means whole words in a row, whatever their
 * case and accents (`climate policy`; `klima*` for words that begin so); `is` means nothing else stands there. A feed
 * is named by its title or address, a section by its name or path, with those within. `matches` is a regular
 * expression in RE2's syntax (https://github.com/google/re2/wiki/Syntax), whatever the case. `length` counts words.
 */
export const ruleConditionSchema = v.variant('field', [
  v.object({
    field: v.picklist(['any', 'title', 'text', 'author', 'feed', 'section', 'category']),
    operator: v.picklist(['contains', 'lacks', 'is', 'is-not', 'matches', 'matches-not']),
    value: words,
  }),
  v.object({ field: v.literal('language'), operator: v.picklist(['is', 'is-not']), value: words }),
  v.object({ field: v.literal('length'), operator: v.picklist(['more-than', 'less-than']), value: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
]);

/** What is done with it. `mute` hides it from every list and count but Muted; `move` names a section by its path. */
export const ruleActionSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['mute', 'mark-read', 'save', 'emphasise', 'notify']) }),
  v.object({ kind: v.literal('tag'), name: words }),
  v.object({ kind: v.literal('move'), section: words }),
]);

const shape = {
  name: words,
  isOn: v.boolean(),
  when: v.picklist(['all', 'any']),
  conditions: v.pipe(v.array(ruleConditionSchema), v.minLength(1), v.maxLength(50)),
  actions: v.pipe(v.array(ruleActionSchema), v.minLength(1), v.maxLength(20)),
};

/** A rule without its place in the archive. `until`: it ends then; null: never. */
export const ruleSchema = v.object({ ...shape, until: v.nullable(v.number()) });

/** A rule in a file: times are ISO 8601. What may be left out is on, for all conditions, and never ends. */
export const archiveRuleSchema = v.object({
  name: v.optional(words),
  isOn: v.optional(v.boolean(), true),
  when: v.optional(v.picklist(['all', 'any']), 'all'),
  conditions: shape.conditions,
  actions: shape.actions,
  until: v.optional(v.nullable(v.pipe(v.string(), v.check((time) => !Number.isNaN(Date.parse(time)), 'must be a time'))), null),
});

export type RuleCondition = Readonly<v.InferOutput<typeof ruleConditionSchema>>;
export type RuleAction = Readonly<v.InferOutput<typeof ruleActionSchema>>;
export type RuleContent = Readonly<v.InferOutput<typeof ruleSchema>>;
export type RuleInFile = Readonly<v.InferOutput<typeof archiveRuleSchema>>;
export type ArchiveRule = RuleInFile & { readonly name: string };

export interface Rule extends RuleContent {
  readonly id: RuleId;
  readonly createdAt: number;
  /** What it has caught, of what is still stored. */
  readonly caught: number;
  readonly lastCaughtAt: number | null;
}

/** What a rule would have caught. */
export interface RuleTrial {
  readonly count: number;
  /** The newest of them. */
  readonly examples: readonly Headline[];
  /** False: only the newest articles were looked at, `looked` of them. */
  readonly isWhole: boolean;
  readonly looked: number;
}

/** A rule that hides an article. */
export interface MuteReason {
  readonly articleId: ArticleId;
  readonly ruleId: RuleId;
  readonly ruleName: string;
}

export interface RuleCatch {
  readonly articleId: ArticleId;
  readonly caughtAt: number;
}

/** The rules of a file: a list of them, or an object with `rules`, as the archive is one. @throws bad-input */
export function rulesIn(text: string): RuleInFile[] {
  const refuse = (why: string): BroadsheetError => new BroadsheetError('bad-input', `This file holds no rules that Broadsheet understands, so nothing was changed: ${why}.`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
  const list = v.safeParse(v.union([v.array(v.unknown()), v.pipe(v.object({ rules: v.array(v.unknown()) }), v.transform(({ rules }) => rules))]), document);
  if (!list.success) throw refuse('there is no list of rules in it');
  return list.output.map((rule, index) => {
    const checked = v.safeParse(archiveRuleSchema, rule);
    if (!checked.success) throw refuse(`rule ${index + 1} is not one (${v.getDotPath(checked.issues[0]) ?? 'it'}: ${checked.issues[0].message})`);
    return checked.output;
  });
}
