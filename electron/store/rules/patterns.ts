import type * as Engine from 're2js';
import { BroadsheetError } from '../../contract/errors';
import type { RuleCondition } from '../../contract/rules';

/** Of each text; what a pattern is for stands further up. */
const charactersSearched = 50_000;

let engine: typeof Engine | undefined;
const compiled = new Map<string, (text: string) => boolean>();

/** Loads the engine when one of these conditions needs it; call before {@link patternOf}. */
export async function loadPatterns(conditions: readonly RuleCondition[]): Promise<void> {
  if (conditions.some(({ operator }) => operator === 'matches' || operator === 'matches-not')) engine ??= await import('re2js');
}

/**
 * Whether a text holds what a regular expression describes, whatever its case. RE2's time grows with the text alone,
 * so that no expression can hold up the writer.
 * @throws bad-input when it can't be read
 */
export function patternOf(source: string): (text: string) => boolean {
  const known = compiled.get(source);
  if (known) return known;
  if (!engine) throw new Error('loadPatterns comes first');
  const { RE2JS } = engine;
  try {
    const pattern = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
    const test = (text: string): boolean => pattern.test(text.slice(0, charactersSearched));
    compiled.set(source, test);
    return test;
  } catch (error) {
    throw new BroadsheetError('bad-input', `The expression ${source} can't be read, so nothing was changed. Look for a bracket that isn't closed; look-around and back references are not understood.`, error);
  }
}
