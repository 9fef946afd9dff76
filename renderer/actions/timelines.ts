import type { TimelineId } from '../../electron/contract/timelines';
import { call } from '../api';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { attempt } from './attempt';
import { currentHeadline, openView } from './reading';

const { getState } = useStore;

/** Follows the story on hand; one that is followed shows its timeline. */
export async function followCurrentStory(): Promise<void> {
  const headline = currentHeadline();
  if (headline) await followStory(headline.id);
}

export function followStory(id: number): Promise<void> {
  return attempt(async () => {
    const { timeline, isNew } = await call('followStory', { id });
    if (isNew) getState().showToast({ kind: 'done', text: t('timeline.followed'), canUndo: false });
    else await openView({ kind: 'timeline', id: timeline });
  });
}

export function unfollowStory(id: TimelineId): Promise<void> {
  return attempt(async () => {
    const { query } = getState();
    await call('unfollowStory', { id });
    if (query.view.kind === 'timeline' && query.view.id === id) await openView({ kind: 'today' });
  });
}
