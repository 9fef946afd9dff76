import type { en } from '../language/en';
import { wholeRail } from '../state/rail-groups';
import { viewKey } from '../state/rail-rows';
import { useStore, type State } from '../state/store';
import { hasFolded, toggleFolded, toggleFolding } from './folding';
import { findActions } from './finding';
import { exportFile, importFile, refresh } from './following';
import { enterStory, exportEpub, exportPdf, isInEdition, isOnFrontPage, leafEdition, makeEdition } from './front-page';
import { removeBundledEdition, restoreBundledEdition, setSaved, undo } from './keeping';
import { listActions } from './list-actions';
import { hasText, stepParagraph, toggleListening } from './listening';
import { takeOffline } from './offline';
import { openOriginal, openStoryWindow, printStory } from './outside';
import { paletteActions } from './palette';
import { changeTextSize, changeZoom } from './reading-settings';
import { currentHeadline, openView, setRead, showNewHeadlines, step, stepUnread } from './reading';
import { currentRegion, cycleRegion, focusRegion } from './regions';
import { rulingActions } from './ruling';
import { endSearch, startSearch } from './searching';
import { followCurrentStory } from './timelines';
import { pageDown, pageUp } from './walking';
import { dismissInvitation, isInvited } from './welcome';

/** Something a person can do: the menu, the keys, the sheet of keys and the toolbar all read this table. */
export interface Action {
  readonly id: string;
  /** Key of its words in `language/…`, under `action`. */
  readonly title: ActionTitle;
  readonly menu?: MenuName;
  readonly group: 'list' | 'story' | 'go' | 'view' | 'program';
  /** As tinykeys writes them: `Shift+A`, `g t`, `$mod+p`. What works is in bindings.ts: a person may have chosen others. */
  readonly keys: readonly string[];
  /** Works over a dialog too. */
  readonly inDialogs?: true;
  /** Whether it has something to do now; absent: always. */
  readonly when?: (state: State) => boolean;
  readonly run: () => void | Promise<void>;
}

export type MenuName = 'file' | 'story' | 'list' | 'go' | 'view' | 'help';
export type ActionTitle = keyof (typeof en)['action'];

const { getState } = useStore;
const hasHeadline = (): boolean => currentHeadline() !== undefined;
const hasList = (state: State): boolean => state.list.ids.length > 0;

export const actions: readonly Action[] = [
  { id: 'headline.next', title: 'next', menu: 'go', group: 'list', keys: ['j', 'ArrowDown'], when: hasList, run: () => step(1) },
  { id: 'headline.previous', title: 'previous', menu: 'go', group: 'list', keys: ['k', 'ArrowUp'], when: hasList, run: () => step(-1) },
  { id: 'headline.nextUnread', title: 'nextUnread', menu: 'go', group: 'list', keys: ['n'], when: hasList, run: async () => void (await stepUnread(1)) },
  { id: 'headline.previousUnread', title: 'previousUnread', menu: 'go', group: 'list', keys: ['p'], when: hasList, run: async () => void (await stepUnread(-1)) },
  { id: 'story.pageDown', title: 'pageDown', group: 'story', keys: ['Space'], run: pageDown },
  { id: 'story.pageUp', title: 'pageUp', group: 'story', keys: ['Shift+Space'], when: (state) => state.story !== null, run: pageUp },
  { id: 'story.open', title: 'openStory', group: 'story', keys: ['Enter', 'o', 'ArrowRight'], when: hasHeadline, run: intoStory },
  { id: 'story.back', title: 'back', group: 'story', keys: ['Escape', 'ArrowLeft'], run: backToList },
  { id: 'headline.save', title: 'save', menu: 'story', group: 'story', keys: ['s'], when: hasHeadline, run: toggleSaved },
  { id: 'headline.toggleRead', title: 'toggleRead', menu: 'story', group: 'story', keys: ['m'], when: hasHeadline, run: toggleRead },
  { id: 'list.top', title: 'top', group: 'list', keys: ['Home'], when: hasList, run: toTop },
  { id: 'story.follow', title: 'followStory', menu: 'story', group: 'story', keys: ['w'], when: hasHeadline, run: followCurrentStory },
  { id: 'story.openOriginal', title: 'openOriginal', menu: 'story', group: 'story', keys: ['v'], when: hasHeadline, run: openCurrentOriginal },
  { id: 'story.listen', title: 'listen', menu: 'story', group: 'story', keys: ['l'], when: hasText, run: toggleListening },
  { id: 'listen.next', title: 'nextParagraph', group: 'story', keys: ['Alt+ArrowDown'], when: (state) => state.listening !== null, run: () => stepParagraph(1) },
  { id: 'listen.previous', title: 'previousParagraph', group: 'story', keys: ['Alt+ArrowUp'], when: (state) => state.listening !== null, run: () => stepParagraph(-1) },
  { id: 'story.openWindow', title: 'openWindow', menu: 'story', group: 'list', keys: ['Shift+Enter'], when: hasHeadline, run: openCurrentWindow },
  ...rulingActions,
  { id: 'story.print', title: 'print', menu: 'file', group: 'story', keys: ['$mod+p'], when: (state) => state.story !== null || isOnFrontPage(state), run: printStory },
  ...findActions,
  { id: 'search.start', title: 'search', menu: 'go', group: 'go', keys: ['/'], run: () => startSearch() },
  { id: 'go.frontPage', title: 'goFrontPage', menu: 'go', group: 'go', keys: ['g e', '$mod+1'], run: () => openView({ kind: 'front-page' }) },
  { id: 'go.today', title: 'goToday', menu: 'go', group: 'go', keys: ['g t', '$mod+2'], run: () => openView({ kind: 'today' }) },
  { id: 'go.unread', title: 'goUnread', menu: 'go', group: 'go', keys: ['g u', '$mod+3'], run: () => openView({ kind: 'unread' }) },
  { id: 'go.all', title: 'goAll', menu: 'go', group: 'go', keys: ['g a', '$mod+4'], run: () => openView({ kind: 'all' }) },
  { id: 'go.saved', title: 'goSaved', menu: 'go', group: 'go', keys: ['g s', '$mod+5'], run: () => openView({ kind: 'saved' }) },
  { id: 'edition.earlier', title: 'earlierEdition', menu: 'go', group: 'go', keys: ['Alt+ArrowLeft'], when: (state) => isInEdition(state) && state.edition !== null && state.edition.earlier !== null, run: () => leafEdition(-1) },
  { id: 'edition.later', title: 'laterEdition', menu: 'go', group: 'go', keys: ['Alt+ArrowRight'], when: (state) => isInEdition(state) && state.edition !== null && state.edition.later !== null, run: () => leafEdition(1) },
  { id: 'rail.previous', title: 'previousFeed', menu: 'go', group: 'go', keys: ['['], run: () => stepRail(-1) },
  { id: 'rail.next', title: 'nextFeed', menu: 'go', group: 'go', keys: [']'], run: () => stepRail(1) },
  { id: 'region.next', title: 'nextRegion', group: 'view', keys: ['F6'], run: () => cycleRegion(1) },
  { id: 'region.previous', title: 'previousRegion', group: 'view', keys: ['Shift+F6'], run: () => cycleRegion(-1) },
  { id: 'rail.toggle', title: 'toggleRail', menu: 'view', group: 'view', keys: ['$mod+b'], run: toggleRail },
  { id: 'related.toggle', title: 'toggleRelated', menu: 'view', group: 'view', keys: ['i'], run: toggleRelated },
  ...listActions,
  { id: 'list.foldStories', title: 'foldStories', menu: 'list', group: 'view', keys: [], run: toggleFolding },
  { id: 'story.unfold', title: 'unfoldStory', menu: 'story', group: 'list', keys: ['x'], when: hasFolded, run: toggleFolded },
  { id: 'feeds.refresh', title: 'refresh', menu: 'file', group: 'program', keys: ['r', '$mod+r', 'F5'], run: () => refresh('all') },
  { id: 'feeds.add', title: 'addFeed', menu: 'file', group: 'program', keys: ['$mod+n'], run: () => getState().showDialog({ name: 'add-feed' }) },
  { id: 'feeds.browse', title: 'browseCatalogue', menu: 'file', group: 'program', keys: [], run: () => getState().showDialog({ name: 'catalogue' }) },
  { id: 'feeds.import', title: 'importFeeds', menu: 'file', group: 'program', keys: [], run: importFile },
  { id: 'feeds.export', title: 'exportFeeds', menu: 'file', group: 'program', keys: [], run: exportFile },
  { id: 'edition.make', title: 'makeEdition', menu: 'file', group: 'program', keys: [], run: makeEdition },
  { id: 'edition.epub', title: 'exportEpub', menu: 'file', group: 'program', keys: [], when: (state) => isInEdition(state) && state.edition !== null, run: exportEpub },
  { id: 'edition.pdf', title: 'exportPdf', menu: 'file', group: 'program', keys: [], when: (state) => isOnFrontPage(state) && state.edition !== null, run: exportPdf },
  { id: 'offline.take', title: 'takeOffline', menu: 'file', group: 'program', keys: [], run: () => takeOffline(null) },
  { id: 'offline.storage', title: 'storage', menu: 'file', group: 'program', keys: [], run: () => getState().showDialog({ name: 'settings', page: 'storage' }) },
  { id: 'text.larger', title: 'textLarger', menu: 'view', group: 'view', keys: ['$mod+=', '$mod++'], inDialogs: true, run: () => changeTextSize(1) },
  { id: 'text.smaller', title: 'textSmaller', menu: 'view', group: 'view', keys: ['$mod+-'], inDialogs: true, run: () => changeTextSize(-1) },
  { id: 'text.reset', title: 'textReset', menu: 'view', group: 'view', keys: ['$mod+0'], inDialogs: true, run: () => changeTextSize(0) },
  // By their place on the keyboard: with Shift, what they type differs from one to the next.
  { id: 'zoom.larger', title: 'zoomLarger', menu: 'view', group: 'view', keys: ['$mod+Shift+Equal'], inDialogs: true, run: () => changeZoom(1) },
  { id: 'zoom.smaller', title: 'zoomSmaller', menu: 'view', group: 'view', keys: ['$mod+Shift+Minus'], inDialogs: true, run: () => changeZoom(-1) },
  { id: 'zoom.reset', title: 'zoomReset', menu: 'view', group: 'view', keys: ['$mod+Shift+Digit0'], inDialogs: true, run: () => changeZoom(0) },
  ...paletteActions,
  { id: 'program.settings', title: 'settings', menu: 'file', group: 'program', keys: ['$mod+,'], run: () => getState().showDialog({ name: 'settings', page: 'general' }) },
  { id: 'program.undo', title: 'undo', menu: 'story', group: 'program', keys: ['z', '$mod+z'], run: undo },
  { id: 'edition.remove', title: 'removeEdition', menu: 'file', group: 'program', keys: [], when: (state) => state.hasBundledEdition, run: removeBundledEdition },
  { id: 'edition.restore', title: 'restoreEdition', menu: 'file', group: 'program', keys: [], when: (state) => !state.hasBundledEdition, run: restoreBundledEdition },
  { id: 'program.keys', title: 'keys', menu: 'help', group: 'program', keys: ['Shift+?'], run: () => getState().showDialog({ name: 'keys' }) },
  { id: 'program.about', title: 'about', menu: 'help', group: 'program', keys: [], run: () => getState().showDialog({ name: 'settings', page: 'about' }) },
];

/** Whether it has something to do now. A window of one story does what is done with a story, and what works over anything (sizes). */
export function isAvailable({ group, inDialogs, when }: Action, state: State): boolean {
  return (!state.isStoryAlone || group === 'story' || inDialogs === true) && (when?.(state) ?? true);
}

export function actionOf(id: string): Action | undefined {
  return actions.find((action) => action.id === id);
}

/** Does it, if it has something to do now. */
export function runAction(id: string): void {
  const action = actionOf(id);
  if (action && isAvailable(action, getState())) void action.run();
}

async function toggleSaved(): Promise<void> {
  const headline = currentHeadline();
  if (headline) await setSaved(headline.id, !headline.saved);
}

async function toggleRead(): Promise<void> {
  const headline = currentHeadline();
  if (headline) await setRead([headline.id], !headline.read);
}

async function openCurrentWindow(): Promise<void> {
  const headline = currentHeadline();
  if (headline) await openStoryWindow(headline.id);
}

async function openCurrentOriginal(): Promise<void> {
  const headline = currentHeadline();
  if (headline) await openOriginal(headline);
}

async function intoStory(): Promise<void> {
  const state = getState();
  if (isOnFrontPage(state)) return state.selectedId === null ? undefined : enterStory(state.selectedId);
  state.showPane('story');
  focusRegion('story');
}

function backToList(): void {
  const { isDrawerOpen, setDrawer, showPane, isFindOpen, closeFind, searchText } = getState();
  if (isDrawerOpen) return setDrawer(false);
  if (isFindOpen) return closeFind();
  if (searchText !== null && currentRegion() === 'list') return void endSearch();
  if (currentRegion() === 'list' && isInvited(getState())) return dismissInvitation();
  showPane('list');
  focusRegion(isInEdition(getState()) ? 'edition' : 'list');
}

/** New headlines join the list here, and the top comes into sight. */
async function toTop(): Promise<void> {
  if (getState().newHeadlines > 0) return showNewHeadlines();
  const first = getState().list.ids[0];
  if (first !== undefined) getState().select(first);
}

function stepRail(direction: 1 | -1): Promise<void> | void {
  const { settings, query } = getState();
  const rows = wholeRail(getState(), query.view, settings?.foldedSections ?? []);
  const at = rows.findIndex((row) => row.key === viewKey(query.view));
  const next = rows[at + direction];
  if (next) return openView(next.view);
}

function toggleRail(): void {
  const { settings, changeSettings, isDrawerOpen, setDrawer } = getState();
  if (matchMedia('(max-width: 899px)').matches) setDrawer(!isDrawerOpen);
  else changeSettings({ railShown: !settings?.railShown });
}

function toggleRelated(): void {
  const { settings, changeSettings } = getState();
  changeSettings({ relatedShown: !settings?.relatedShown });
}
