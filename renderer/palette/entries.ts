import type { View } from '../../electron/contract/model';
import { actions, type Action } from '../actions/actions';
import { openView } from '../actions/reading';
import { t } from '../language/language';
import { fixedViews, railRows, viewKey } from '../state/rail-rows';
import type { State } from '../state/store';
import type { IconName } from '../ui/Icon';

/** What stands before a name: a picture of what kind of thing it is. */
export type Mark = { readonly kind: 'icon'; readonly icon: IconName } | { readonly kind: 'tile'; readonly isBundled: boolean } | { readonly kind: 'swatch'; readonly path: string };

/** Something that the palette finds by its name. */
export interface Entry {
  /** Under which its use is remembered. */
  readonly key: string;
  readonly group: 'goTo' | 'commands';
  /** Which prefix lists its kind: `>` commands, `@` feeds, `#` tags. */
  readonly prefix: '>' | '@' | '#' | null;
  /** Says its kind before the name: `Feed: `. */
  readonly label: string;
  readonly name: string;
  /** Stands at the end: `2 unread`. */
  readonly detail: string;
  readonly mark: Mark;
  /** Of an action: whose shortcut is shown. */
  readonly actionId?: string;
  readonly run: () => void | Promise<void>;
}

const viewIcons: Readonly<Record<(typeof fixedViews)[number], IconName>> = { 'front-page': 'edition', today: 'sun', unread: 'inbox', all: 'stack', saved: 'bookmark' };

/** Everything that has a name, in the order of the rail and of the menus. What has nothing to do now is left out. */
export function entriesOf(state: State): Entry[] {
  const open = { ...state, dialog: null };
  const possible = actions.filter(({ id, when }) => id !== 'palette.open' && (when?.(open) ?? true));
  return [...possible.filter(isPlace).map((action) => ofAction(action, state)), ...placesOf(state), ...possible.filter((action) => !isPlace(action)).map((action) => ofAction(action, state))];
}

function isPlace({ id }: Action): boolean {
  return id.startsWith('go.');
}

function ofAction(action: Action, { counts }: State): Entry {
  const view = fixedViews.find((kind) => action.id === (kind === 'front-page' ? 'go.frontPage' : `go.${kind}`));
  const count = view === 'today' ? counts.today : view === 'unread' ? counts.unread : 0;
  return {
    key: action.id,
    group: isPlace(action) ? 'goTo' : 'commands',
    prefix: '>',
    label: '',
    name: t(`action.${action.title}`),
    detail: view === 'saved' && counts.saved > 0 ? t('list.saved', { count: counts.saved }) : count > 0 ? t('list.unread', { count }) : '',
    mark: { kind: 'icon', icon: view ? viewIcons[view] : iconOf(action) },
    actionId: action.id,
    run: action.run,
  };
}

/** Sections, tags, kept searches and feeds. */
function placesOf({ sections, feeds, tags, searches, counts }: State): Entry[] {
  const rows = railRows(sections, feeds, counts, []);
  const place = (view: View, kind: 'section' | 'feed' | 'tag' | 'search', name: string, unread: number, mark: Mark): Entry => ({
    key: viewKey(view),
    group: 'goTo',
    prefix: kind === 'feed' ? '@' : kind === 'tag' ? '#' : null,
    label: t(`palette.kind.${kind}`),
    name,
    detail: unread > 0 ? t('list.unread', { count: unread }) : '',
    mark,
    run: () => openView(view),
  });
  return [
    ...rows.flatMap(({ view, section, count }) => (section ? [place(view, 'section', section.path, count, { kind: 'swatch', path: section.path })] : [])),
    ...searches.map(({ id, name }) => place({ kind: 'saved-search', id }, 'search', name, counts.searches.find((each) => each.id === id)?.unread ?? 0, { kind: 'icon', icon: 'search' })),
    ...tags.map(({ id, name }) => place({ kind: 'tag', id }, 'tag', name, counts.tags.find((each) => each.id === id)?.unread ?? 0, { kind: 'icon', icon: 'tag' })),
    ...rows.flatMap(({ view, feed, count }) => (feed ? [place(view, 'feed', feed.title, count, { kind: 'tile', isBundled: feed.kind === 'bundled' })] : [])),
  ];
}

const icons: Readonly<Record<string, IconName>> = {
  'headline.next': 'down',
  'headline.nextUnread': 'down',
  'headline.previous': 'up',
  'headline.previousUnread': 'up',
  'story.pageDown': 'down',
  'story.pageUp': 'up',
  'story.back': 'back',
  'story.openOriginal': 'openOutside',
  'headline.save': 'bookmark',
  'headline.toggleRead': 'check',
  'list.markRead': 'checks',
  'list.toggleUnread': 'filter',
  'find.open': 'search',
  'find.next': 'down',
  'find.previous': 'up',
  'rail.toggle': 'sidebar',
  'feeds.refresh': 'refresh',
  'feeds.add': 'plus',
  'text.larger': 'aa',
  'text.smaller': 'aa',
  'text.reset': 'aa',
  'program.settings': 'gear',
  'program.undo': 'undo',
  'program.keys': 'keys',
  'program.about': 'info',
};

const groupIcons: Readonly<Record<Action['group'], IconName>> = { list: 'stack', story: 'inbox', go: 'chevronRight', view: 'sidebar', program: 'gear' };

function iconOf({ id, group }: Action): IconName {
  return icons[id] ?? groupIcons[group];
}
