import { partsOf } from './presses';

export const isMac = navigator.userAgent.includes('Macintosh');

const names: Readonly<Record<string, string>> = {
  $mod: isMac ? '⌘' : 'Ctrl',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Enter: isMac ? '↩' : 'Enter',
  Meta: isMac ? '⌘' : 'Super',
  Alt: isMac ? '⌥' : 'Alt',
  Equal: '=',
  Minus: '-',
  Digit0: '0',
};

/** The presses of a binding, each as the caps to show: `$mod+p` → [["Ctrl", "P"]], `g t` → [["G"], ["T"]]. */
export function keyCaps(keys: string): string[][] {
  return keys.split(' ').map((press) => {
    const { modifiers, key } = partsOf(press);
    const caps = [...modifiers, key];
    // A sign that needs Shift says so itself.
    const shown = /^[^A-Za-z0-9]$/.test(key) ? caps.filter((cap) => cap !== 'Shift') : caps;
    return shown.map((cap) => names[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap));
  });
}

/** https://www.electronjs.org/docs/latest/tutorial/keyboard-shortcuts#accelerators */
const acceleratorNames: Readonly<Record<string, string>> = {
  $mod: 'CommandOrControl',
  ArrowDown: 'Down',
  ArrowUp: 'Up',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Equal: '=',
  Minus: '-',
  Digit0: '0',
  '+': 'Plus',
};

/** A binding as Electron's menu writes it; undefined for a sequence, which a menu can't show. */
export function acceleratorOf(keys: string): string | undefined {
  if (keys.includes(' ')) return undefined;
  const { modifiers, key } = partsOf(keys);
  return [...modifiers, key].map((cap) => acceleratorNames[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap)).join('+');
}
