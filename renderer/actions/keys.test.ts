import { expect, test } from '@playwright/test';
import { bindingsFor, type ActionKeys, type KeySettings } from './effective-keys';
import { clash, isSingleKey, normalised, partsOf, pressOf } from './presses';

const table: readonly ActionKeys[] = [
  { id: 'headline.next', keys: ['j', 'ArrowDown'] },
  { id: 'headline.previous', keys: ['k', 'ArrowUp'] },
  { id: 'list.markRead', keys: ['Shift+A'] },
  { id: 'program.undo', keys: ['z', '$mod+z'] },
  { id: 'rail.next', keys: [']'] },
  { id: 'go.today', keys: ['g t', '$mod+1'] },
  { id: 'story.pageDown', keys: ['Space'] },
];
const settings = (change: Partial<KeySettings> = {}): KeySettings => ({ keyPreset: 'broadsheet', keys: {}, singleKeys: true, ...change });
const keysOf = (id: string, change: Partial<KeySettings> = {}): readonly string[] | undefined => bindingsFor(table, settings(change)).get(id);

test('a press falls into its modifiers and its key, a plus among them', () => {
  expect(partsOf('$mod+Shift+Equal')).toEqual({ modifiers: ['$mod', 'Shift'], key: 'Equal' });
  expect(partsOf('$mod++')).toEqual({ modifiers: ['$mod'], key: '+' });
  expect(partsOf('Shift++')).toEqual({ modifiers: ['Shift'], key: '+' });
  expect(partsOf('+')).toEqual({ modifiers: [], key: '+' });
  expect(normalised('Shift+$mod+A')).toBe('$mod+Shift+a');
});

test('keys clash when they are the same or one begins the other', () => {
  for (const [a, b, expected] of [
    ['j', 'J', true],
    ['Shift+A', 'Shift+a', true],
    ['j', 'Shift+j', false],
    ['g', 'g t', true],
    ['g t', 'g u', false],
    ['g t', 'g t', true],
    ['$mod+Shift+l', 'Shift+$mod+L', true],
    ['ArrowDown', 'ArrowUp', false],
    ['a', 'ab', false],
  ] as const)
    expect(clash(a, b), `${a} and ${b}`).toBe(expected);
});

test('letters, digits and signs alone are single keys; named keys and modified ones are not', () => {
  expect(['j', 'Shift+A', 'g t', '[', '?', '1', '+'].filter((keys) => !isSingleKey(keys))).toEqual([]);
  expect(['Space', 'Enter', 'ArrowDown', 'F5', '$mod+k', 'Alt+j', 'Escape'].filter(isSingleKey)).toEqual([]);
});

test('a key event becomes the binding that matches it', () => {
  const event = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
  expect(pressOf(event('J', { shiftKey: true }), false)).toBe('Shift+j');
  expect(pressOf(event(' '), false)).toBe('Space');
  expect(pressOf(event('k', { ctrlKey: true }), false)).toBe('$mod+k');
  expect(pressOf(event('k', { metaKey: true }), true)).toBe('$mod+k');
  expect(pressOf(event('k', { ctrlKey: true }), true)).toBe('Control+k');
  for (const key of ['Shift', 'Control', 'Dead', 'Process', 'AltGraph']) expect(pressOf(event(key), false)).toBeNull();
});

test('without choices the action table holds', () => {
  for (const { id, keys } of table) expect(keysOf(id)).toEqual(keys);
});

test('NetNewsWire’s keys take theirs from actions that it does not name', () => {
  const preset = { keyPreset: 'netnewswire' } as const;
  expect(keysOf('headline.next', preset)).toEqual(['ArrowDown']);
  expect(keysOf('list.markRead', preset)).toEqual(['k']);
  expect(keysOf('rail.next', preset)).toEqual(['z']);
  expect(keysOf('program.undo', preset)).toEqual(['$mod+z']);
  // It has nothing to say of paging.
  expect(keysOf('story.pageDown', preset)).toEqual(['Space']);
});

test('what the person chose stands over preset and table; nothing is bound twice', () => {
  const keys = { 'headline.next': ['k', 'x y'] };
  expect(keysOf('headline.next', { keys })).toEqual(['k', 'x y']);
  expect(keysOf('headline.previous', { keys })).toEqual(['ArrowUp']);
  expect(keysOf('list.markRead', { keys, keyPreset: 'netnewswire' })).toEqual([]);
  expect(keysOf('headline.next', { keys: { 'headline.next': [] } })).toEqual([]);
  for (const keyPreset of ['broadsheet', 'netnewswire'] as const) {
    const all = [...bindingsFor(table, settings({ keyPreset, keys })).values()].flat();
    const twice = all.filter((key, index) => all.some((other, at) => at !== index && clash(key, other)));
    expect(twice).toEqual([]);
  }
});

test('without single keys what is left has a modifier or a name', () => {
  const bindings = bindingsFor(table, settings({ singleKeys: false }));
  expect(bindings.get('headline.next')).toEqual(['ArrowDown']);
  expect(bindings.get('go.today')).toEqual(['$mod+1']);
  expect(bindings.get('list.markRead')).toEqual([]);
});
