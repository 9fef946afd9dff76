import type { ListLook } from '../../electron/contract/settings';
import { choicesFor, lookOf } from '../state/list-look';
import { useStore, type State } from '../state/store';
import type { Action } from './actions';
import { isInList, markBeside, markListRead, markOlder } from './marking';
import { changeLook, toggleUnreadFilter } from './reading';

const { getState } = useStore;

const offersFilter = (filter: ListLook['filter']) => ({ query }: State) => choicesFor(query.view).filters.includes(filter);
const offersSort = (sort: ListLook['sort']) => ({ query }: State) => choicesFor(query.view).sorts.includes(sort);
const hasFeeds = ({ query }: State): boolean => choicesFor(query.view).hasFeeds;

/** How the list is shown, and what can be done to all of it. */
export const listActions: readonly Action[] = [
  { id: 'list.toggleUnread', title: 'toggleUnread', menu: 'list', group: 'view', keys: [], when: offersFilter('unread'), run: toggleUnreadFilter },
  { id: 'list.showAll', title: 'showAll', menu: 'list', group: 'view', keys: [], when: offersFilter('all'), run: () => changeLook({ filter: 'all' }) },
  { id: 'list.showSaved', title: 'showSaved', menu: 'list', group: 'view', keys: [], when: offersFilter('saved'), run: () => changeLook({ filter: 'saved' }) },
  { id: 'list.showReady', title: 'showReady', menu: 'list', group: 'view', keys: [], when: offersFilter('ready'), run: () => changeLook({ filter: 'ready' }) },
  { id: 'list.sortNewest', title: 'sortNewest', menu: 'list', group: 'view', keys: [], when: offersSort('newest'), run: () => changeLook({ sort: 'newest' }) },
  { id: 'list.sortOldest', title: 'sortOldest', menu: 'list', group: 'view', keys: [], when: offersSort('oldest'), run: () => changeLook({ sort: 'oldest' }) },
  { id: 'list.sortRelevance', title: 'sortRelevance', menu: 'list', group: 'view', keys: [], when: offersSort('relevance'), run: () => changeLook({ sort: 'relevance' }) },
  { id: 'list.groupByDay', title: 'groupByDay', menu: 'list', group: 'view', keys: [], when: hasFeeds, run: () => changeLook({ group: 'day' }) },
  { id: 'list.groupByFeed', title: 'groupByFeed', menu: 'list', group: 'view', keys: [], when: hasFeeds, run: () => changeLook({ group: 'feed' }) },
  { id: 'list.toggleDuplicates', title: 'hideDuplicates', menu: 'list', group: 'view', keys: [], when: hasFeeds, run: toggleDuplicates },
  { id: 'list.markRead', title: 'markListRead', menu: 'list', group: 'list', keys: ['Shift+A'], run: markListRead },
  { id: 'list.markAbove', title: 'markAbove', menu: 'list', group: 'list', keys: [], when: isInList, run: () => markSelected('above') },
  { id: 'list.markBelow', title: 'markBelow', menu: 'list', group: 'list', keys: [], when: isInList, run: () => markSelected('below') },
  { id: 'list.markOlderDay', title: 'markOlderDay', menu: 'list', group: 'list', keys: [], run: () => markOlder(1) },
  { id: 'list.markOlderWeek', title: 'markOlderWeek', menu: 'list', group: 'list', keys: [], run: () => markOlder(7) },
  { id: 'list.markOlderMonth', title: 'markOlderMonth', menu: 'list', group: 'list', keys: [], run: () => markOlder(30) },
];

function markSelected(side: 'above' | 'below'): Promise<void> | void {
  const { selectedId } = getState();
  if (selectedId !== null) return markBeside(side, selectedId);
}

function toggleDuplicates(): Promise<void> | void {
  const { settings, query } = getState();
  if (settings) return changeLook({ duplicates: lookOf(settings, query.view).duplicates === 'hide' ? 'show' : 'hide' });
}
