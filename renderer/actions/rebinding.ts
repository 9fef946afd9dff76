import { useStore } from '../state/store';
import { actions, type Action } from './actions';
import { bindingsFor, type Bindings } from './effective-keys';
import { clash, normalised } from './presses';

const { getState } = useStore;

/** Keys that belong to the system, to typing or to every dialog. */
const reserved = ['$mod+c', '$mod+v', '$mod+x', '$mod+a', '$mod+q', '$mod+w', 'Tab', 'Shift+Tab', 'Alt+F4', 'F10', 'Shift+F10', 'F11', 'F12', 'ContextMenu'];

export type KeyVerdict = { readonly kind: 'free' | 'reserved' } | { readonly kind: 'taken'; readonly by: Action };

/** Whether an action may have that key. */
export function judgeKey(action: Action, key: string): KeyVerdict {
  if (reserved.some((other) => normalised(key).split(' ').includes(normalised(other)))) return { kind: 'reserved' };
  const bindings = allBindings();
  const by = actions.find((other) => other.id !== action.id && bindings.get(other.id)?.some((each) => clash(each, key)));
  return by ? { kind: 'taken', by } : { kind: 'free' };
}

/** Gives an action a key, in the place of `instead` or beside those it has; whoever had it loses it. */
export function bindKey(action: Action, key: string, instead: string | null): void {
  const bindings = allBindings();
  const keys: Record<string, string[]> = { ...chosenKeys() };
  for (const [id, own] of bindings) if (id !== action.id && own.some((each) => clash(each, key))) keys[id] = own.filter((each) => !clash(each, key));
  const own = (bindings.get(action.id) ?? []).filter((each) => each !== key);
  keys[action.id] = instead === null || !own.includes(instead) ? [...own, key] : own.map((each) => (each === instead ? key : each));
  getState().changeSettings({ keys });
}

export function removeKey(action: Action, key: string): void {
  const own = allBindings().get(action.id) ?? [];
  getState().changeSettings({ keys: { ...chosenKeys(), [action.id]: own.filter((each) => each !== key) } });
}

/** Back to the preset's keys: of one action, or of all. */
export function resetKeys(action: Action | null): void {
  const { [action?.id ?? '']: _own, ...others } = chosenKeys();
  getState().changeSettings({ keys: action ? others : {} });
}

/** What is bound, as if letters alone were shortcuts: a key must still be free when they are again. */
function allBindings(): Bindings {
  const { keyPreset = 'broadsheet' } = getState().settings ?? {};
  return bindingsFor(actions, { keyPreset, keys: chosenKeys(), singleKeys: true });
}

function chosenKeys(): Readonly<Record<string, string[]>> {
  return getState().settings?.keys ?? {};
}
