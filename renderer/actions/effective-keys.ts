import type { Settings } from '../../electron/contract/settings';
import { presets } from './presets';
import { clash, isSingleKey } from './presses';

/** The keys of each action as they work now. Keys, menu, sheet and tooltips all read this. */
export type Bindings = ReadonlyMap<string, readonly string[]>;

export type KeySettings = Pick<Settings, 'keyPreset' | 'keys' | 'singleKeys'>;

/** Of the action table. */
export interface ActionKeys {
  readonly id: string;
  readonly keys: readonly string[];
}

/**
 * What the person chose stands over the preset, the preset over the action table: a key that the higher one
 * uses is taken from the lower one's action.
 */
export function bindingsFor(table: readonly ActionKeys[], { keyPreset, keys, singleKeys }: KeySettings): Bindings {
  const preset = presets[keyPreset];
  const chosen = table.flatMap(({ id }) => keys[id] ?? []);
  const named = table.flatMap(({ id }) => (keys[id] ? [] : (preset[id] ?? [])));
  const isFree = (key: string, taken: readonly string[]): boolean => !taken.some((other) => clash(key, other));
  return new Map(
    table.map(({ id, keys: own }) => {
      const given = keys[id] ?? (preset[id] ? preset[id].filter((key) => isFree(key, chosen)) : own.filter((key) => isFree(key, [...chosen, ...named])));
      return [id, singleKeys ? given : given.filter((key) => !isSingleKey(key))];
    }),
  );
}
