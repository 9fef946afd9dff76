import type { Headline } from '../../electron/contract/model';
import { shortcutOf } from '../actions/bindings';
import { setSaved } from '../actions/keeping';
import { markBeside } from '../actions/marking';
import { openOriginal, openStoryWindow } from '../actions/outside';
import { visitHeadline, setRead } from '../actions/reading';
import { followStory } from '../actions/timelines';
import { t } from '../language/language';
import type { MenuItem } from '../ui/Menu';

/** What can be done with a headline, wherever it shows. */
export function headlineMenu(headline: Headline): MenuItem[][] {
  const { id, read, saved, url } = headline;
  return [
    [
      { id: 'open', label: t('action.openStory'), shortcut: shortcutOf('story.open'), onChoose: () => void visitHeadline(id) },
      { id: 'window', label: t('action.openWindow'), shortcut: shortcutOf('story.openWindow'), onChoose: () => void openStoryWindow(id) },
    ],
    [
      { id: 'save', label: saved ? t('action.unsave') : t('action.save'), shortcut: shortcutOf('headline.save'), icon: 'bookmark', onChoose: () => void setSaved(id, !saved) },
      { id: 'follow', label: t('action.followStory'), shortcut: shortcutOf('story.follow'), icon: 'timeline', onChoose: () => void followStory(id) },
      { id: 'read', label: read ? t('action.markUnread') : t('action.markRead'), shortcut: shortcutOf('headline.toggleRead'), icon: 'check', onChoose: () => void setRead([id], !read) },
    ],
    [
      { id: 'above', label: t('action.markAbove'), shortcut: shortcutOf('list.markAbove'), onChoose: () => void markBeside('above', id) },
      { id: 'below', label: t('action.markBelow'), shortcut: shortcutOf('list.markBelow'), onChoose: () => void markBeside('below', id) },
    ],
    [
      {
        id: 'original',
        label: url ? t('action.openOriginal') : t('action.lookUp'),
        shortcut: shortcutOf('story.openOriginal'),
        icon: 'openOutside',
        onChoose: () => void openOriginal(headline),
      },
    ],
  ];
}
