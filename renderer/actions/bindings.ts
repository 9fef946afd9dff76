import { useStore } from '../state/store';
import { actions } from './actions';
import { bindingsFor, type ActionKeys, type Bindings, type KeySettings } from './effective-keys';
import { keyCaps } from './key-names';

let known: { settings: KeySettings; direction: string; bindings: Bindings } | undefined;

/** The bindings under these settings, worked out again only when those that matter change. */
export function bindingsOf(settings: KeySettings): Bindings {
  const direction = document.documentElement.dir;
  const isSame = known && known.direction === direction && known.settings.keys === settings.keys && known.settings.keyPreset === settings.keyPreset && known.settings.singleKeys === settings.singleKeys;
  if (!known || !isSame) known = { settings, direction, bindings: bindingsFor(direction === 'rtl' ? actions.map(mirrored) : actions, settings) };
  return known.bindings;
}

/** Where the window runs from right to left, the story stands on the left. */
function mirrored({ id, keys }: ActionKeys): ActionKeys {
  const turned: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
  return { id, keys: keys.map((key) => turned[key] ?? key) };
}

const noSettings: KeySettings = { keyPreset: 'broadsheet', keys: {}, singleKeys: true };

/** The first key of an action, as caps: `Ctrl P`; undefined: it has none. */
export function shortcutOf(id: string, settings: KeySettings | null = useStore.getState().settings): string | undefined {
  const [first] = bindingsOf(settings ?? noSettings).get(id) ?? [];
  return first === undefined ? undefined : keyCaps(first).flat().join(' ');
}

/** The same, followed as it changes. */
export function useShortcut(id: string): string | undefined {
  return useStore((state) => shortcutOf(id, state.settings));
}

export function useBindings(): Bindings {
  return useStore((state) => bindingsOf(state.settings ?? noSettings));
}
