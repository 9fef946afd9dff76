import type { Feed } from '../../electron/contract/model';
import { markViewRead, removeBundledEdition } from '../actions/keeping';
import { refresh, removeSection, setFeedPaused } from '../actions/following';
import { unfollowStory } from '../actions/timelines';
import { t } from '../language/language';
import type { RailRow } from '../state/rail-rows';
import { useStore } from '../state/store';
import type { MenuItem } from '../ui/Menu';
import { smartMenu } from './smart-menu';

/** What can be done with a row of the rail. */
export function railMenu(row: RailRow, feeds: readonly Feed[]): MenuItem[][] {
  const item = (id: string, label: string, run: () => void): MenuItem => ({ id, label, onChoose: run });
  const read = item('read', t('action.markFeedRead'), () => void markViewRead(row.view));
  const { showDialog } = useStore.getState();
  if (row.feed?.kind === 'bundled') return [[read], [item('remove', t('action.removeEdition'), () => void removeBundledEdition())]];
  if (row.feed) {
    const { id, isPaused } = row.feed;
    return [
      [item('refresh', t('action.refresh'), () => void refresh([id])), read],
      [
        item('rename', t('action.rename'), () => showDialog({ name: 'rename-feed', feedId: id })),
        item('move', t('action.move'), () => showDialog({ name: 'move-feed', feedId: id })),
        item('settings', t('action.feedSettings'), () => showDialog({ name: 'settings', page: 'feeds', feedId: id })),
        item('pause', isPaused ? t('action.resume') : t('action.pause'), () => void setFeedPaused(id, !isPaused)),
      ],
      [item('unfollow', t('action.unfollow'), () => showDialog({ name: 'unfollow', feedId: id }))],
    ];
  }
  if (row.view.kind === 'timeline') {
    const { id } = row.view;
    return [[read], [item('unfollow', t('action.unfollowStory'), () => void unfollowStory(id))]];
  }
  if (row.section) {
    const { id } = row.section;
    const own = feeds.filter(({ sectionId }) => sectionId === id).map((feed) => feed.id);
    return [
      [...(own.length > 0 ? [item('refresh', t('action.refresh'), () => void refresh(own))] : []), read],
      [item('rename', t('action.rename'), () => showDialog({ name: 'rename-section', sectionId: id })), item('remove', t('action.removeSection'), () => void removeSection(id))],
    ];
  }
  return smartMenu(row) ?? (row.view.kind === 'saved' ? [] : [[read]]);
}
