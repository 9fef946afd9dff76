import { headlineFlags, type ArticleId, type EditionId, type Headline, type ListQuery, type Revision, type View } from '../../electron/contract/model';
import type { ListLook } from '../../electron/contract/settings';
import { call } from '../api';
import { looksWith, queryOf } from '../state/list-look';
import { useStore, type State } from '../state/store';
import { attempt } from './attempt';
import { leaveSearch, runSearch, sortSearch } from './searching';

const { getState } = useStore;

/** Opens a headline's story and marks it read. */
export async function openHeadline(id: ArticleId): Promise<void> {
  const state = getState();
  state.select(id);
  await attempt(async () => {
    await state.openStory(id);
    const { story, related } = getState();
    if (!story || story.headline.id !== id) return;
    state.addHeadlines([story.headline, ...(related?.related ?? []), ...(related?.moreInSection ?? [])]);
    if (!state.isStoryAlone && state.settings?.openArticle !== id) state.changeSettings({ openArticle: id });
    await countAsRead(id, !story.headline.read);
    if (story.headline.readiness !== 'ready' && story.headline.url !== null) await call('wantArticles', { ids: [id], retry: false });
  });
}

/** Milliseconds after which a story that stays open counts as read, where the person chose a delay. */
const readAfter = 3000;
let readTimer: ReturnType<typeof setTimeout> | undefined;

/** An opened story counts as read: now, after a while, or when the person says so. */
async function countAsRead(id: ArticleId, isUnread: boolean): Promise<void> {
  clearTimeout(readTimer);
  const { markRead = 'opened' } = getState().settings ?? {};
  if (markRead === 'opened') await readStory(id, isUnread);
  if (markRead !== 'delay') return;
  readTimer = setTimeout(() => {
    if (getState().story?.headline.id === id) void readStory(id, isUnread);
  }, readAfter);
}

/** Marks an opened article read, and with it the articles that are folded under it. */
async function readStory(id: ArticleId, isUnread: boolean): Promise<void> {
  const { stories, unfolded, settings, headlines } = getState();
  const folded = settings?.readsWholeStory && !unfolded.has(id) ? (stories.get(id)?.members ?? []) : [];
  const unread = [...(isUnread ? [id] : []), ...folded.filter((member) => headlines.get(member)?.read !== true)];
  if (unread.length > 0) await setRead(unread, true);
}

export function readRevisions(id: ArticleId, show: (revisions: readonly Revision[]) => void): Promise<void> {
  return attempt(async () => show(await call('getRevisions', { id })));
}

/** Opens a headline that was pointed at: in a narrow window its story takes the list's place. */
export function visitHeadline(id: ArticleId): Promise<void> {
  getState().showPane('story');
  return openHeadline(id);
}

/** Shows a list, or the front page. The story stays as it is. */
export async function openView(view: View): Promise<void> {
  const state = getState();
  leaveSearch();
  state.setDrawer(false);
  if (view.kind === 'front-page') return openFrontPage(view.edition ?? null);
  state.showPane('list');
  state.changeSettings({ view });
  await showList(queryOf(state.settings, view));
  if (view.kind === 'timeline') await attempt(() => call('seeTimeline', { id: view.id }));
}

/** Shows the list on the screen otherwise, now and when its view is opened again. */
export async function changeLook(change: Partial<ListLook>): Promise<void> {
  const { settings, query, changeSettings } = getState();
  if (query.view.kind === 'search') return change.sort && sortSearch(change.sort === 'relevance' ? 'relevance' : 'date');
  if (!settings) return;
  changeSettings({ listLooks: looksWith(settings, query.view, change) });
  await showList(queryOf(getState().settings, query.view));
}

/** Shows an edition, null: the newest, which is made now if there is none. Its stories become the list that keys walk. */
function openFrontPage(id: EditionId | null): Promise<void> {
  return attempt(async () => {
    const { addHeadlines, showEdition, select, showPane, changeSettings, loadEditions, settings } = getState();
    let edition = await call('getEdition', { id });
    if (!edition) {
      const made = await call('makeEdition', { when: 'news' });
      if (made !== null) edition = await call('getEdition', { id: made });
    }
    const ids = edition?.slots.flatMap(({ story }) => story.articleIds[0] ?? []) ?? [];
    const headlines = await call('getHeadlines', { ids });
    const [newest] = await loadEditions();
    addHeadlines(headlines);
    showEdition(edition, headlines.map((headline) => headline.id));
    select(null);
    showPane('list');
    changeSettings({ view: { kind: 'front-page' }, ...(edition && edition.id === newest?.id && settings?.seenEdition !== edition.id ? { seenEdition: edition.id } : {}) });
    await getState().openList({ view: { kind: 'front-page', edition: edition?.id }, filter: 'all' });
    getState().setNewHeadlines(0);
  });
}

export function toggleUnreadFilter(): Promise<void> {
  return changeLook({ filter: getState().query.filter === 'unread' ? 'all' : 'unread' });
}

/** The list, as it is now. */
export function reopenList(): Promise<void> {
  return showList(getState().query);
}

function showList(query: ListQuery): Promise<void> {
  if (query.view.kind === 'search') return runSearch();
  return attempt(async () => {
    await getState().openList(query);
    getState().setNewHeadlines(0);
  });
}

/** Puts what has arrived into the list and goes to its top. */
export async function showNewHeadlines(): Promise<void> {
  getState().keepListPosition(null);
  await reopenList();
}

/** Counts what has arrived for the list since it was opened; nothing in it moves. */
export async function countNewHeadlines(): Promise<void> {
  const { query, listedAsOf, setNewHeadlines } = getState();
  await attempt(async () => setNewHeadlines(await call('countNew', { query, since: listedAsOf })));
}

/** Goes `steps` headlines on in the list (negative: back) and opens it. */
export async function step(steps: number): Promise<void> {
  const { list, selectedId } = getState();
  const at = selectedId === null ? -1 : list.ids.indexOf(selectedId);
  const id = list.ids[at < 0 ? 0 : Math.min(list.ids.length - 1, Math.max(0, at + steps))];
  if (id !== undefined && id !== selectedId) await goTo(id);
}

/** Opens a headline's story; on the front page it only moves there. */
async function goTo(id: ArticleId): Promise<void> {
  const { query, pane, select } = getState();
  if (query.view.kind === 'front-page' && pane === 'list') select(id);
  else await openHeadline(id);
}

/** Goes to the nearest unread headline after (1) or before (-1) the selected one; false: there is none. */
export async function stepUnread(direction: 1 | -1): Promise<boolean> {
  const id = unreadAfter(getState(), direction);
  if (id === undefined) return false;
  await goTo(id);
  return true;
}

/** The nearest unread headline of the list after (1) or before (-1) the selected one. */
export function unreadAfter({ list, selectedId }: Pick<State, 'list' | 'selectedId'>, direction: 1 | -1): ArticleId | undefined {
  const from = selectedId === null ? -1 : list.ids.indexOf(selectedId);
  const start = from < 0 && direction < 0 ? list.ids.length : from;
  for (let index = start + direction; index >= 0 && index < list.ids.length; index += direction) {
    const id = list.ids[index];
    if (id !== undefined && (list.flags[index] ?? 0) & headlineFlags.unread) return id;
  }
  return undefined;
}

/** The headline that keys act on: the open story's, else the selected row's. */
export function currentHeadline(): Headline | undefined {
  const { headlines, selectedId, story } = getState();
  const id = selectedId ?? story?.headline.id;
  return id === undefined || id === null ? undefined : (headlines.get(id) ?? (story?.headline.id === id ? story.headline : undefined));
}

export async function setRead(ids: readonly ArticleId[], read: boolean): Promise<void> {
  const state = getState();
  state.noteRead(ids, read);
  await attempt(
    () => state.setRead(ids, read),
    () => state.noteRead(ids, !read),
  );
}
