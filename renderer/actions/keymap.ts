import { matchKeyBindingPress, parseKeybinding, type KeyBindingPress } from 'tinykeys';
import { useStore } from '../state/store';
import { actions, isAvailable, type Action } from './actions';
import { bindingsOf } from './bindings';
import type { Bindings } from './effective-keys';

/** Milliseconds within which the second key of `g t` must follow. */
const sequenceTimeout = 1000;

interface Binding {
  readonly action: Action;
  readonly presses: readonly KeyBindingPress[];
}

let parsed: { of: Bindings; bindings: readonly Binding[] } | undefined;

/** The bindings as they are now, each read once. */
function currentBindings(): readonly Binding[] {
  const { settings } = useStore.getState();
  if (!settings) return [];
  const of = bindingsOf(settings);
  if (parsed?.of !== of) parsed = { of, bindings: actions.flatMap((action) => (of.get(action.id) ?? []).map((keys) => ({ action, presses: parseKeybinding(keys) }))) };
  return parsed.bindings;
}

/**
 * Listens for the keys of the action table. Single keys are left alone while a person types, composes
 * with an input method, or has a dialog or menu open; arrows, space and Enter where a control wants them.
 * @returns how to stop
 */
export function listenForKeys(): () => void {
  let first: Binding['presses'][number] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || ['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return;
    const began = first;
    first = undefined;
    clearTimeout(timer);
    if (isForTheControl(event)) return;
    // A dialog may still be on its way.
    const isOverDialog = useStore.getState().dialog !== null || document.querySelector('dialog[open], [popover]:popover-open') !== null;
    const bindings = currentBindings().filter(({ action }) => !isOverDialog || action.inDialogs);
    const isNow = ({ presses: [one, two] }: Binding): boolean => {
      if (!one || began === undefined) return one !== undefined && two === undefined && matchKeyBindingPress(event, one);
      return two !== undefined && samePress(one, began) && matchKeyBindingPress(event, two);
    };
    const binding = bindings.find((candidate) => isNow(candidate) && isAvailable(candidate.action, useStore.getState()));
    if (binding) {
      event.preventDefault();
      void binding.action.run();
      return;
    }
    first = bindings.find(({ presses: [one, two] }) => one && two && matchKeyBindingPress(event, one))?.presses[0];
    if (first) timer = setTimeout(() => (first = undefined), sequenceTimeout);
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}

function samePress(a: KeyBindingPress, b: KeyBindingPress): boolean {
  return a === b || (String(a[1]) === String(b[1]) && a[0].join() === b[0].join());
}

function isForTheControl(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  // F3 and its like type nothing.
  if (event.ctrlKey || event.metaKey || /^F\d+$/.test(event.key)) return false;
  if (target?.closest('input, textarea, select, [contenteditable]')) return true;
  const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key);
  if (moves && target?.closest('[role=tree], [role=separator], [role=toolbar]')) return true;
  return [' ', 'Enter'].includes(event.key) && target?.closest('button, a[href], [role=treeitem]:not([aria-selected=true])') !== null;
}
