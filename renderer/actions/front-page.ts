import type { EditionId } from '../../electron/contract/model';
import { call } from '../api';
import { t } from '../language/language';
import { useStore, type State } from '../state/store';
import { attempt } from './attempt';
import { pageStory } from './paging';
import { openView, stepUnread, unreadAfter, visitHeadline } from './reading';
import { focusRegion } from './regions';

const { getState } = useStore;

/** Whether an edition is what is read, on its page or a story of it; a search takes its place. */
export function isInEdition({ query, searchText }: Pick<State, 'query' | 'searchText'>): boolean {
  return query.view.kind === 'front-page' && searchText === null;
}

/** Whether the front page itself is on the screen. */
export function isOnFrontPage(state: State): boolean {
  return isInEdition(state) && state.pane === 'list';
}

/** Whether a newer edition is there than has ever been looked at. */
export function hasUnseenEdition({ editions, settings }: State): boolean {
  const [newest] = editions;
  return newest !== undefined && newest.id !== settings?.seenEdition && newest.id > (settings?.seenEdition ?? 0);
}

export function openEdition(id: EditionId): Promise<void> {
  return openView({ kind: 'front-page', edition: id });
}

/** Leafs to the edition before (-1) or after (1) the one on the page. */
export async function leafEdition(direction: 1 | -1): Promise<void> {
  const { edition } = getState();
  const id = direction < 0 ? edition?.earlier : edition?.later;
  if (id !== undefined && id !== null) await openEdition(id);
}

/** Makes an edition of what has come since the last one, and opens it. */
export function makeEdition(): Promise<void> {
  return attempt(async () => {
    const id = await call('makeEdition', { when: 'news' });
    if (id === null) getState().showToast({ kind: 'done', text: t('edition.nothingNew'), canUndo: false });
    else await openEdition(id);
  });
}

/** Writes the edition on the page as an EPUB; the person chooses where. */
export function exportEpub(): Promise<void> {
  return attempt(async () => {
    const { edition } = getState();
    const path = edition && (await call('exportEpub', { id: edition.id }));
    if (path !== null) getState().showToast({ kind: 'done', text: t('toast.exported', { path }), canUndo: false });
  });
}

/** Writes the page as it prints; the person chooses where. */
export function exportPdf(): Promise<void> {
  return attempt(async () => {
    const { edition } = getState();
    const path = edition && (await call('exportPdf', { id: edition.id }));
    if (path !== null) getState().showToast({ kind: 'done', text: t('toast.exported', { path }), canUndo: false });
  });
}

/** What is new is known at once; an edition on the page stays until the person asks for another. */
export async function noteEditions(): Promise<void> {
  await getState().loadEditions();
  if (isOnFrontPage(getState()) && getState().edition === null) await openView({ kind: 'front-page' });
}

/** Opens a story from the page, and goes into it. */
export async function enterStory(id: number): Promise<void> {
  await visitHeadline(id);
  focusRegion('story');
}

/** Turns a page; at its end goes on to the next unread story, and after an edition's last back to its page. */
export async function pageOn(): Promise<void> {
  if (pageStory(1)) return;
  const state = getState();
  if (isOnFrontPage(state)) {
    const next = unreadAfter(state, 1);
    if (next !== undefined) await enterStory(next);
  } else if (!(await stepUnread(1)) && isInEdition(state)) {
    state.showPane('list');
    focusRegion('edition');
  }
}
