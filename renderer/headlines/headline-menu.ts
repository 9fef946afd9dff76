import type { Headline } from '../../electron/contract/model';
import { setSaved } from '../actions/keeping';
import { openOriginal, openStoryWindow } from '../actions/outside';
import { visitHeadline, setRead } from '../actions/reading';
import { t } from '../language/language';
import type { MenuItem } from '../ui/Menu';

/** What can be done with a headline, wherever it shows. */
export function headlineMenu(headline: Headline): MenuItem[][] {
  const { id, read, saved, url } = headline;
  return [
    [
      { id: 'open', label: t('action.openStory'), shortcut: '↵', onChoose: () => void visitHeadline(id) },
      { id: 'window', label: t('action.openWindow'), shortcut: '⇧ ↵', onChoose: () => void openStoryWindow(id) },
    ],
    [
      { id: 'save', label: saved ? t('action.unsave') : t('action.save'), shortcut: 'S', icon: 'bookmark', onChoose: () => void setSaved(id, !saved) },
      { id: 'read', label: read ? t('action.markUnread') : t('action.markRead'), shortcut: 'M', icon: 'check', onChoose: () => void setRead([id], !read) },
    ],
    [
      {
        id: 'original',
        label: url ? t('action.openOriginal') : t('action.lookUp'),
        shortcut: 'V',
        icon: 'openOutside',
        onChoose: () => void openOriginal(headline),
      },
    ],
  ];
}
