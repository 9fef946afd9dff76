import type { ArticleId, View } from '../../electron/contract/model';
import type { SearchPart } from '../../electron/contract/search';
import { call } from '../api';
import { t } from '../language/language';
import { useStore } from '../state/store';
import type { SearchSort } from '../state/search';
import { attempt } from './attempt';

const { getState } = useStore;

/** Pixels of the lowest row of a list. */
const lowestRow = 64;
/** As one types, so many are listed; the rest when one comes to their end. */
const mostAsTyped = 500;

/** Opens the search field over the list, with what it held; the list stays until something is typed. */
export function startSearch(text = ''): void {
  const { searchText, query, setSearch, setDrawer, showPane } = getState();
  setDrawer(false);
  showPane('list');
  if (searchText === null) {
    setSearch({ searchText: text, searchedFrom: query });
    if (text !== '') void runSearch();
    return;
  }
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  field?.focus();
  field?.select();
}

/** What is typed is looked for at every key. */
export function typeSearch(searchText: string): Promise<void> {
  getState().setSearch({ searchText });
  return runSearch();
}

export function sortSearch(searchSort: SearchSort): Promise<void> {
  getState().setSearch({ searchSort });
  return runSearch();
}

/** Looks again, after what is stored or how it is shown has changed. */
export function runSearch(): Promise<void> {
  return look(mostAsTyped);
}

/** Lists what was found beyond what was listed as one typed. */
export async function listWholeSearch(): Promise<void> {
  const { found, list } = getState();
  if (found && list.ids.length >= mostAsTyped && list.ids.length < found.total) await look(null);
}

async function look(limit: number | null): Promise<void> {
  const { searchText: text, searchSort: sort } = getState();
  if (text === null) return;
  if (text.trim() === '') return showNothingYet();
  await attempt(async () => {
    const results = await call('searchHeadlines', { text, sort, limit, hits: Math.ceil(innerHeight / lowestRow), folded: true });
    const state = getState();
    // A later key's answer is on its way, or the search was closed.
    if (!results || state.searchText !== text || state.searchSort !== sort) return;
    const { list, hits, ...found } = results;
    state.addHeadlines(hits.map(({ headline }) => headline));
    state.setFound({ ...found, text }, hits);
    if (limit === null) state.growList(list);
    else state.showList({ view: { kind: 'search', text }, filter: 'all', sort: sort === 'date' ? 'newest' : 'relevance' }, list);
    state.setNewHeadlines(0);
  });
}

async function showNothingYet(): Promise<void> {
  const { searchedFrom, setFound, openList } = getState();
  setFound(null, []);
  if (searchedFrom) await attempt(() => openList(searchedFrom));
}

/** Closes the search; the list that it stood over comes back. */
export async function endSearch(): Promise<void> {
  const { searchText, searchedFrom, openList } = getState();
  if (searchText === null) return;
  leaveSearch();
  if (searchedFrom) await attempt(() => openList(searchedFrom));
}

/** Closes the search, for another list. */
export function leaveSearch(): void {
  getState().setSearch({ searchText: null, searchedFrom: null });
  getState().setFound(null, []);
}

/** Fetches the rows of the list that come into sight, those of a search with their marks. */
export async function loadRows(view: View, ids: readonly ArticleId[]): Promise<void> {
  const { found, hits, addHits, addHeadlines, loadHeadlines } = getState();
  if (view.kind !== 'search' || !found) return loadHeadlines(ids);
  const missing = ids.filter((id) => !hits.has(id));
  if (missing.length === 0) return;
  await attempt(async () => {
    const got = await call('getSearchHits', { text: found.text, ids: missing });
    if (getState().found?.text !== found.text) return;
    addHeadlines(got.map(({ headline }) => headline));
    addHits(got);
  });
}

/** Notes that this search was meant, for the list of recent ones. */
export async function noteSearch(): Promise<void> {
  const text = getState().searchText?.trim();
  if (text) await attempt(() => call('keepRecentSearch', { text }));
}

export function readRecentSearches(show: (searches: readonly string[]) => void): Promise<void> {
  return attempt(async () => show(await call('getRecentSearches')));
}

/** Null: all of them. */
export function forgetRecentSearch(text: string | null, show: (searches: readonly string[]) => void): Promise<void> {
  return attempt(async () => {
    await call('forgetRecentSearch', { text });
    show(await call('getRecentSearches'));
  });
}

/** Keeps the search in the rail, as a section that fills itself. */
export function keepSearch(): Promise<void> {
  return attempt(async () => {
    const text = getState().searchText?.trim() ?? '';
    await call('saveSearch', { name: text, text });
    getState().showToast({ kind: 'done', text: t('toast.searchKept', { name: text }), canUndo: false });
  });
}

/**
 * Puts an operator in the place of those of its kind, at the search's end; null: takes them out.
 * @param isOfKind which parts of what was searched for it takes the place of
 */
export function replacePart(isOfKind: (part: SearchPart) => boolean, operator: string | null): Promise<void> {
  const { found, searchText } = getState();
  const text = found?.text ?? searchText ?? '';
  let rest = '';
  let at = 0;
  for (const part of found?.parts ?? []) {
    if (!isOfKind(part)) continue;
    rest += text.slice(at, part.start);
    at = part.end;
  }
  rest += text.slice(at);
  return typeSearch([rest.replace(/\s+/g, ' ').trim(), operator ?? ''].filter(Boolean).join(' '));
}
