import type { ArticleId, ListPart } from '../../electron/contract/model';
import { call } from '../api';
import { t } from '../language/language';
import { useStore, type State } from '../state/store';
import { attempt } from './attempt';

const { getState } = useStore;
const day = 24 * 3_600_000;

/** Marks what the list on the screen holds as read. */
export function markListRead(): Promise<void> {
  return attempt(async () => tell(await mark(undefined, [...getState().list.ids])));
}

/** Marks the headlines above or below one as read, in the list as it stands on the screen. */
export function markBeside(side: 'above' | 'below', id: ArticleId): Promise<void> {
  const { articlesAbove, articlesBelow } = getState();
  return attempt(async () => tell(await markNamed(side === 'above' ? articlesAbove(id) : articlesBelow(id))));
}

/** Marks what is older than so many days as read. */
export function markOlder(days: number): Promise<void> {
  const than = Date.now() - days * day;
  const { list, query } = getState();
  // In Saved the list's times tell when each was saved.
  const older = query.view.kind === 'saved' ? [] : [...list.ids].filter((_id, index) => (list.times[index] ?? 0) < than);
  return attempt(async () => tell(await mark({ kind: 'older', than }, older)));
}

/** Marks headlines that a person scrolled past, with what is folded into them; one step to take back. */
export function markScrolledPast(ids: readonly ArticleId[]): Promise<void> {
  const { headlines, stories, unfolded, settings } = getState();
  const whole = ids.flatMap((id) => [id, ...(settings?.readsWholeStory && !unfolded.has(id) ? (stories.get(id)?.members ?? []) : [])]);
  const unread = whole.filter((id) => headlines.get(id)?.read !== true);
  return attempt(async () => void (unread.length > 0 && (await markNamed(unread))));
}

/** Whether the headline that keys act on stands in the list. */
export function isInList({ list, selectedId }: State): boolean {
  return selectedId !== null && list.ids.includes(selectedId);
}

function markNamed(ids: readonly ArticleId[]): Promise<number> {
  return mark({ kind: 'named', ids: Float64Array.from(ids) }, ids);
}

/** `shown`: what of the list is read after it. */
async function mark(part: ListPart | undefined, shown: readonly ArticleId[]): Promise<number> {
  const { query, listedAsOf, noteRead } = getState();
  const { count } = await call('markListRead', { query, asOf: listedAsOf, part });
  noteRead(shown, true);
  return count;
}

function tell(count: number): void {
  const text = count > 0 ? t('toast.markedRead', { count }) : t('toast.nothingToMark');
  getState().showToast({ kind: 'done', text, canUndo: count > 0 });
}
