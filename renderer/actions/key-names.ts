const isMac = navigator.userAgent.includes('Macintosh');

const names: Readonly<Record<string, string>> = {
  $mod: isMac ? '⌘' : 'Ctrl',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** The presses of a binding, each as the caps to show: `$mod+p` → [["Ctrl", "P"]], `g t` → [["G"], ["T"]]. */
export function keyCaps(keys: string): string[][] {
  return keys.split(' ').map((press) => {
    const caps = press.split('+');
    const key = caps.at(-1) ?? '';
    // A sign that needs Shift says so itself.
    const shown = /^[^A-Za-z0-9]$/.test(key) ? caps.filter((cap) => cap !== 'Shift') : caps;
    return shown.map((cap) => names[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap));
  });
}

/** A binding as Electron's menu writes it; undefined for a sequence, which a menu can't show. */
export function acceleratorOf(keys: string): string | undefined {
  if (keys.includes(' ')) return undefined;
  return keys
    .split('+')
    .map((cap) => ({ $mod: 'CommandOrControl', ArrowDown: 'Down', ArrowUp: 'Up', ArrowLeft: 'Left', ArrowRight: 'Right' })[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap))
    .join('+');
}
