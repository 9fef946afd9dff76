import { t } from '../language/language';
import { railRows, viewKey } from '../state/rail-rows';
import { useStore } from '../state/store';
import { isInEdition, pageOn } from './front-page';
import { pageStory } from './paging';
import { openView, stepUnread } from './reading';

const { getState } = useStore;
let isTurning = false;

/** Turns a page of the story; at its end goes on to the next unread one, through the whole paper. */
export async function pageDown(): Promise<void> {
  // A key that is held must not run ahead of the story that is being opened.
  if (isTurning) return;
  if (isInEdition(getState())) return pageOn();
  if (pageStory(1)) return;
  isTurning = true;
  try {
    if ((await stepUnread(1)) || (await backToUnread()) || (await nextUnreadList())) return;
    getState().showToast({ kind: 'done', text: t('walk.end'), canUndo: false });
  } finally {
    isTurning = false;
  }
}

export function pageUp(): void {
  pageStory(-1);
}

/** What was passed over higher up in the list comes before the next list. */
async function backToUnread(): Promise<boolean> {
  const { selectedId, select } = getState();
  select(null);
  if (await stepUnread(1)) return true;
  select(selectedId);
  return false;
}

/** From a section or a feed to the next one of the rail that has something unread, round to where it began. */
async function nextUnreadList(): Promise<boolean> {
  const { query, sections, feeds, counts, pane } = getState();
  // Today, Unread, All and Saved hold every section already.
  if (query.view.kind !== 'section' && query.view.kind !== 'feed') return false;
  const rows = railRows(sections, feeds, counts, []).filter(({ kind }) => kind !== 'fixed');
  const at = rows.findIndex(({ key }) => key === viewKey(query.view));
  for (const row of [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))]) {
    if (row.count === 0) continue;
    await openView(row.view);
    getState().showPane(pane);
    // Counts are announced a little after a mark: the list itself knows.
    if (await backToUnread()) return true;
  }
  if (viewKey(getState().query.view) !== viewKey(query.view)) await openView(query.view);
  return false;
}
