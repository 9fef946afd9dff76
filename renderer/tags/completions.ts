import type { Tag, TagCount } from '../../electron/contract/model';

/** What Enter would add. */
export type Completion = { readonly kind: 'known'; readonly name: string; readonly articles: number } | { readonly kind: 'new'; readonly name: string };

const shown = 8;

/**
 * Tags to choose from for what is written, those that begin so before those that hold it, else the most used first;
 * last a new one, where no tag has that name but for case and accents. What the article carries is left out.
 */
export function completions(known: readonly (Tag & TagCount)[], carried: readonly string[], text: string): Completion[] {
  const sought = folded(text);
  const taken = new Set(carried.map(folded));
  const open = known.filter(({ name }) => !taken.has(folded(name)) && folded(name).includes(sought));
  const sorted = [...open.filter(({ name }) => folded(name).startsWith(sought)), ...open.filter(({ name }) => !folded(name).startsWith(sought))];
  const isNew = sought !== '' && !taken.has(sought) && !known.some(({ name }) => folded(name) === sought);
  return [...sorted.slice(0, shown).map(({ name, articles }): Completion => ({ kind: 'known', name, articles })), ...(isNew ? [{ kind: 'new' as const, name: text.replace(/\s+/g, ' ').trim() }] : [])];
}

/** As the archive tells tags apart: not by case, accents and blanks. */
function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
