/** Bindings as tinykeys writes them: presses joined by blanks, each of modifiers and a key joined by "+". */

const modifiers: readonly string[] = ['$mod', 'Control', 'Meta', 'Alt', 'Shift'];

/** The parts of one press: `$mod++` → `$mod` and `+`. */
export function partsOf(press: string): { readonly modifiers: readonly string[]; readonly key: string } {
  const parts = press.split(/\b\+/);
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) ?? '' };
}

/** The same binding is always the same text: modifiers in one order, letters small. */
export function normalised(keys: string): string {
  return keys
    .trim()
    .split(' ')
    .map((press) => {
      const { modifiers: held, key } = partsOf(press);
      return [...modifiers.filter((each) => held.includes(each)), key.length === 1 ? key.toLowerCase() : key].join('+');
    })
    .join(' ');
}

/** Whether it is letters, digits or signs alone, which may be typed or spoken by accident (WCAG 2.2, 2.1.4). */
export function isSingleKey(keys: string): boolean {
  return keys.split(' ').every((press) => {
    const { modifiers: held, key } = partsOf(press);
    return key.length === 1 && held.every((each) => each === 'Shift');
  });
}

/** Whether two bindings can't both work: they are the same, or one is how the other begins. */
export function clash(a: string, b: string): boolean {
  const [one, other] = [`${normalised(a)} `, `${normalised(b)} `];
  return one.startsWith(other) || other.startsWith(one);
}

/** A key event as one press; null: a modifier alone, or a key that names nothing. */
export function pressOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>, isMac: boolean): string | null {
  if (['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'Dead', 'Unidentified', 'Process', 'CapsLock'].includes(event.key)) return null;
  const held = [
    ...((isMac ? event.metaKey : event.ctrlKey) ? ['$mod'] : []),
    ...(isMac && event.ctrlKey ? ['Control'] : []),
    ...(!isMac && event.metaKey ? ['Meta'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
  ];
  return normalised([...held, event.key === ' ' ? 'Space' : event.key].join('+'));
}
