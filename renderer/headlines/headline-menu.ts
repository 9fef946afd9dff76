import type { Headline } from '../../electron/contract/model';
import { shortcutOf } from '../actions/bindings';
import { unmute } from '../actions/muting';
import { setSaved } from '../actions/keeping';
import { markBeside } from '../actions/marking';
import { openOriginal, openStoryWindow } from '../actions/outside';
import { visitHeadline, setRead } from '../actions/reading';
import { startRuleFrom } from '../actions/rules';
import { followStory } from '../actions/timelines';
import { t } from '../language/language';
import { useStore } from '../state/store';
import type { MenuItem } from '../ui/Menu';

/** What can be done with a headline, wherever it shows. */
export function headlineMenu(headline: Headline): MenuItem[][] {
  const { id, read, saved, url } = headline;
  const { showDialog, query } = useStore.getState();
  const isMuted = query.view.kind === 'muted';
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
      { id: 'tags', label: t('action.tag'), shortcut: shortcutOf('headline.tag'), icon: 'tag', onChoose: () => showDialog({ name: 'tags', headline }) },
      isMuted
        ? { id: 'unmute', label: t('action.unmute'), icon: 'hidden', onChoose: () => void unmute(id) }
        : { id: 'mute', label: t('action.mute'), icon: 'hidden', onChoose: () => showDialog({ name: 'mute', headline }) },
      { id: 'rule', label: t('action.ruleFrom'), icon: 'rules', onChoose: () => void startRuleFrom(headline) },
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
