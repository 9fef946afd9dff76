import type { ListQuery, ListSort, View } from '../../electron/contract/model';
import type { ListLook, Settings } from '../../electron/contract/settings';
import { viewKey } from './rail-rows';

/** How a list stands before a person has it otherwise: what a search finds, the best first. */
export function defaultLook(view: View): ListLook {
  return { filter: 'all', sort: view.kind === 'search' ? 'relevance' : 'newest', group: 'day', duplicates: 'show' };
}

/** How a view is shown. */
export function lookOf({ listLooks }: Pick<Settings, 'listLooks'>, view: View): ListLook {
  return { ...defaultLook(view), ...listLooks[viewKey(view)] };
}

/** A view as it is listed. */
export function queryOf(settings: Pick<Settings, 'listLooks'> | null, view: View): ListQuery {
  return { view, ...(settings ? lookOf(settings, view) : defaultLook(view)) };
}

/** The looks with one view's changed; what is as it was at first is not kept. */
export function looksWith({ listLooks }: Pick<Settings, 'listLooks'>, view: View, change: Partial<ListLook>): Settings['listLooks'] {
  const look = { ...lookOf({ listLooks }, view), ...change };
  const { [viewKey(view)]: _before, ...others } = listLooks;
  return isDefault(look, view) ? others : { ...others, [viewKey(view)]: look };
}

export function isDefault(look: ListLook, view: View): boolean {
  const usual = defaultLook(view);
  return look.filter === usual.filter && look.sort === usual.sort && look.group === usual.group && look.duplicates === usual.duplicates;
}

/** What can be chosen for a view: what would change nothing is left out. */
export function choicesFor({ kind }: View): { readonly filters: readonly ListLook['filter'][]; readonly sorts: readonly ListSort[]; readonly hasFeeds: boolean } {
  // An edition has its own order, and of a timeline what is read is its beginning.
  if (kind === 'front-page') return { filters: [], sorts: [], hasFeeds: false };
  if (kind === 'timeline') return { filters: [], sorts: ['newest', 'oldest'], hasFeeds: true };
  // A search is narrowed by its own words.
  if (kind === 'search') return { filters: [], sorts: ['relevance', 'newest'], hasFeeds: false };
  return { filters: (['all', 'unread', 'saved', 'ready'] as const).filter((filter) => filter !== kind), sorts: ['newest', 'oldest'], hasFeeds: kind !== 'feed' };
}
