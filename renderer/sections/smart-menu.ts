import { markViewRead } from '../actions/keeping';
import { openRules } from '../actions/rules';
import { moveSearch, removeSearch, removeTag } from '../actions/tagging';
import { t } from '../language/language';
import type { RailRow } from '../state/rail-rows';
import { useStore } from '../state/store';
import type { MenuItem } from '../ui/Menu';

/** What can be done with a tag, a kept search or Muted in the rail; null: it is none of them. */
export function smartMenu({ kind, view, tag, search }: RailRow): MenuItem[][] | null {
  const { showDialog, tags, searches } = useStore.getState();
  const item = (id: string, label: string, run: () => void, isEnabled = true): MenuItem => ({ id, label, isEnabled, onChoose: run });
  const read = item('read', t('action.markFeedRead'), () => void markViewRead(view));
  if (tag) {
    return [
      [read],
      [
        item('rename', t('action.rename'), () => showDialog({ name: 'rename-tag', tagId: tag.id })),
        item('merge', t('action.mergeTag'), () => showDialog({ name: 'merge-tag', tagId: tag.id }), tags.length > 1),
      ],
      [item('remove', t('action.removeTag'), () => void removeTag(tag))],
    ];
  }
  if (search) {
    const at = searches.findIndex(({ id }) => id === search.id);
    return [
      [read],
      [
        item('change', t('action.editSearch'), () => showDialog({ name: 'saved-search', searchId: search.id })),
        item('up', t('action.moveUp'), () => void moveSearch(search.id, -1), at > 0),
        item('down', t('action.moveDown'), () => void moveSearch(search.id, 1), at < searches.length - 1),
      ],
      [item('remove', t('action.removeSearch'), () => void removeSearch(search))],
    ];
  }
  return kind === 'muted' ? [[item('rules', t('action.rules'), openRules)]] : null;
}
