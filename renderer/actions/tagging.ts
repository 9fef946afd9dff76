import type { ArticleId, SavedSearchId, Tag, TagCount, TagId } from '../../electron/contract/model';
import type { SavedSearch } from '../../electron/contract/search';
import { call, CallError } from '../api';
import { problemWords, t } from '../language/language';
import { useStore } from '../state/store';
import { attempt } from './attempt';
import { openView, reopenList } from './reading';

const { getState } = useStore;

/** Every tag there is, the most used first. */
export function readTags(show: (tags: readonly (Tag & TagCount)[]) => void): Promise<void> {
  return attempt(async () => show(await call('getTags')));
}

/** Puts a tag on an article; a sentence where the name won't do. */
export async function addTag(id: ArticleId, name: string): Promise<string | null> {
  try {
    await call('tagArticles', { ids: [id], name });
    await getState().refreshHeadlines([id]);
    return null;
  } catch (error) {
    if (error instanceof CallError) return problemWords(error.problem);
    throw error;
  }
}

export function removeTagFrom(id: ArticleId, name: string): Promise<void> {
  return attempt(async () => {
    await call('untagArticles', { ids: [id], name });
    await getState().refreshHeadlines([id]);
  });
}

export function renameTag(id: TagId, name: string): Promise<void> {
  return attempt(async () => {
    await call('renameTag', { id, name });
    getState().showToast({ kind: 'done', text: t('tags.renamed', { name }), canUndo: true });
    await leaveLost(id);
  });
}

export function mergeTags(from: Tag, into: Tag): Promise<void> {
  return attempt(async () => {
    await call('mergeTags', { from: from.id, into: into.id });
    getState().showToast({ kind: 'done', text: t('tags.merged', { name: from.name, into: into.name }), canUndo: true });
    const { view } = getState().query;
    if (view.kind === 'tag' && view.id === from.id) await openView({ kind: 'tag', id: into.id });
  });
}

export function removeTag({ id, name }: Tag): Promise<void> {
  return attempt(async () => {
    await call('removeTag', { id });
    getState().showToast({ kind: 'done', text: t('tags.removedFromAll', { name }), canUndo: true });
    await leaveLost(id);
  });
}

/** The list of a tag that no article carries any more gives way to All. */
async function leaveLost(id: TagId): Promise<void> {
  const { view } = getState().query;
  await getState().loadRail();
  if (view.kind === 'tag' && view.id === id && !getState().tags.some((tag) => tag.id === id)) await openView({ kind: 'all' });
}

/** Changes a kept search; a sentence where it can't be. */
export async function changeSearch(id: SavedSearchId, name: string, text: string): Promise<string | null> {
  try {
    await call('changeSavedSearch', { id, name, text });
    const { view } = getState().query;
    if (view.kind === 'saved-search' && view.id === id) await reopenList();
    return null;
  } catch (error) {
    if (error instanceof CallError) return problemWords(error.problem);
    throw error;
  }
}

export function removeSearch({ id, name }: SavedSearch): Promise<void> {
  return attempt(async () => {
    await call('removeSavedSearch', { id });
    getState().showToast({ kind: 'done', text: t('savedSearch.removed', { name }), canUndo: true });
    const { view } = getState().query;
    if (view.kind === 'saved-search' && view.id === id) await openView({ kind: 'all' });
  });
}

/** Moves a kept search one place up (-1) or down (1) in the rail. */
export function moveSearch(id: SavedSearchId, by: 1 | -1): Promise<void> {
  return attempt(async () => {
    const ids = getState().searches.map((search) => search.id);
    const at = ids.indexOf(id);
    const to = at + by;
    if (at < 0 || to < 0 || to >= ids.length) return;
    await call('orderSavedSearches', { ids: ids.toSpliced(at, 1).toSpliced(to, 0, id) });
    await getState().loadRail();
  });
}

/** Shows all that carries a tag. One that was put on a moment ago may not have come to the rail yet. */
export async function openTag(name: string): Promise<void> {
  const find = () => getState().tags.find((tag) => tag.name === name);
  if (!find()) await attempt(() => getState().loadRail());
  const tag = find();
  if (tag) await openView({ kind: 'tag', id: tag.id });
}
