import type { SearchHit } from '../../electron/contract/search';
import type { Settings } from '../../electron/contract/settings';
import type { Entry } from './entries';
import { matchEntries, strong, type Match } from './matching';

export type Choice =
  | { readonly kind: 'entry'; readonly key: string; readonly match: Match }
  | { readonly kind: 'story'; readonly key: string; readonly hit: SearchHit }
  | { readonly kind: 'everywhere' | 'keep'; readonly key: string; readonly text: string };

export interface Group {
  readonly name: 'recent' | 'stories' | 'goTo' | 'commands';
  readonly choices: readonly Choice[];
}

/** What is typed, read: a prefix lists one kind only. */
export interface Typed {
  readonly prefix: Entry['prefix'];
  readonly text: string;
}

/** Results of a group (SPEC §5); a kind that was asked for by its prefix is listed whole. */
const most = 8;

export function typedOf(value: string): Typed {
  const [, prefix = '', text = ''] = /^\s*([>@#]?)\s*(.*?)\s*$/s.exec(value) ?? [];
  return { prefix: prefix === '>' || prefix === '@' || prefix === '#' ? prefix : null, text };
}

/** Whether a name fits so well that it is what was meant, whatever stories there are. */
export function namesMeant(entries: readonly Entry[], { prefix, text }: Typed): boolean {
  return prefix !== null || text === '' || (matchEntries(entries, text, {})[0]?.score ?? 0) >= strong;
}

/** The groups in the order in which they stand: names that fit well, stories, other names. */
export function groupsOf(entries: readonly Entry[], typed: Typed, stories: readonly SearchHit[], uses: Settings['paletteUses']): Group[] {
  const { prefix, text } = typed;
  const matches = matchEntries(prefix === null ? entries : entries.filter((entry) => entry.prefix === prefix), text, uses);
  const limit = prefix === null ? most : Infinity;
  const recent = text === '' ? matches.filter(({ entry }) => uses[entry.key]).toSorted((a, b) => (uses[b.entry.key]?.last ?? 0) - (uses[a.entry.key]?.last ?? 0)).slice(0, most) : [];
  const named = (name: 'goTo' | 'commands'): Match[] => matches.filter((match) => match.entry.group === name && !recent.includes(match)).slice(0, limit);
  const [goTo, commands] = [named('goTo'), named('commands')];
  const isStrong = (group: readonly Match[]): boolean => (group[0]?.score ?? 0) >= strong;
  const names: Group[] = [
    { name: 'goTo' as const, matches: goTo },
    { name: 'commands' as const, matches: commands },
  ]
    .toSorted((a, b) => (text === '' ? 0 : (b.matches[0]?.score ?? 0) - (a.matches[0]?.score ?? 0)))
    .map((group) => ({ name: group.name, choices: [...group.matches.map(choiceOf), ...(group.name === 'commands' && prefix === null && text !== '' ? searching(text) : [])] }));
  const isFirst = (group: Group): boolean => isStrong(group.name === 'goTo' ? goTo : commands);
  return [
    { name: 'recent' as const, choices: recent.map(choiceOf) },
    ...names.filter(isFirst),
    { name: 'stories' as const, choices: stories.map((hit) => ({ kind: 'story' as const, key: `story:${hit.headline.id}`, hit })) },
    ...names.filter((group) => !isFirst(group)),
  ].filter(({ choices }) => choices.length > 0);
}

function choiceOf(match: Match): Choice {
  return { kind: 'entry', key: match.entry.key, match };
}

function searching(text: string): Choice[] {
  return [
    { kind: 'everywhere', key: 'everywhere', text },
    { kind: 'keep', key: 'keep', text },
  ];
}
