import type { Settings } from '../../electron/contract/settings';

type Preset = Readonly<Record<string, readonly string[]>>;

/** The keys that NetNewsWire's users have in their hands, for the actions that both have. */
const netNewsWire: Preset = {
  'headline.next': ['ArrowDown'],
  'headline.previous': ['ArrowUp'],
  'headline.nextUnread': ['n', '+', 'Shift++', '$mod+/'],
  'headline.previousUnread': ['-'],
  'story.open': ['ArrowRight'],
  'story.openOriginal': ['b', 'Enter', '$mod+ArrowRight'],
  'headline.toggleRead': ['r', 'u', '$mod+Shift+u'],
  'list.markRead': ['k'],
  'headline.save': ['s', '$mod+Shift+l'],
  'rail.next': ['z'],
  'rail.previous': ['a'],
  'go.frontPage': ['g e'],
  'go.today': ['$mod+1'],
  'go.unread': ['$mod+2'],
  'go.saved': ['$mod+3'],
  'go.all': ['$mod+4'],
  'list.toggleUnread': ['$mod+Shift+h'],
  'feeds.refresh': ['$mod+r', 'F5'],
  'feeds.export': ['$mod+Alt+e'],
  'program.undo': ['$mod+z'],
};

/** Sets of keys by name; an action that a set does not name keeps the key of the action table. */
export const presets: Readonly<Record<Settings['keyPreset'], Preset>> = { broadsheet: {}, netnewswire: netNewsWire };
