import type { KeyboardEvent, ReactElement } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { actionOf, actions, isAvailable, runAction } from '../actions/actions';
import { keyCaps } from '../actions/key-names';
import { t } from '../language/language';
import { usePicked, useStore } from '../state/store';
import { IconButton } from '../ui/Button';
import { Menu, type MenuItem } from '../ui/Menu';
import styles from './MainBar.module.css';
import { RefreshChip } from './RefreshChip';

const moreGroups = [
  ['headline.toggleRead', 'list.markRead', 'program.undo'],
  ['story.listen', 'story.openWindow', 'story.print', 'related.toggle'],
  ['feeds.add', 'feeds.import', 'feeds.export', 'edition.restore'],
  ['program.keys', 'program.about'],
];

/** What can be done with the story, over it: one Tab stop, arrows between the buttons. */
export function MainBar(): ReactElement {
  const { story, list, selectedId, isStoryAlone } = usePicked('story', 'list', 'selectedId', 'isStoryAlone');
  const headline = useStore((state) => state.story && (state.headlines.get(state.story.headline.id) ?? state.story.headline));
  const at = selectedId === null ? -1 : list.ids.indexOf(selectedId);
  return (
    <div className={styles['bar']} data-alone={isStoryAlone || undefined}>
      <div className={styles['tools']} data-region="bar" role="toolbar" aria-label={t('bar.label')} onKeyDown={walk}>
        {!isStoryAlone && (
          <span className={styles['narrow']}>
            <IconButton icon="back" label={t('action.back')} shortcut="Esc" onClick={() => runAction('story.back')} />
          </span>
        )}
        {at >= 0 && <span className={styles['place']}>{t('story.position', { index: at + 1, count: list.ids.length })}</span>}
        <span className={styles['wide']} hidden={isStoryAlone}>
          <IconButton icon="up" label={t('action.previous')} shortcut="K" isDisabled={at <= 0} onClick={() => runAction('headline.previous')} />
          <IconButton icon="down" label={t('action.next')} shortcut="J" isDisabled={at >= list.ids.length - 1} onClick={() => runAction('headline.next')} tabIndex={-1} />
        </span>
        <span className={styles['space']} />
        {!isStoryAlone && (
          <>
            <RefreshChip />
            <span className={styles['rule']} />
          </>
        )}
        {story && headline && (
          <>
            <IconButton
              icon="bookmark"
              tone="star"
              pressed={headline.saved}
              label={headline.saved ? t('action.unsave') : t('action.save')}
              shortcut="S"
              onClick={() => runAction('headline.save')}
              tabIndex={-1}
            />
            <IconButton
              icon="openOutside"
              label={headline.url ? t('action.openOriginal') : t('action.lookUp')}
              shortcut="V"
              onClick={() => runAction('story.openOriginal')}
              tabIndex={-1}
            />
          </>
        )}
        <IconButton icon="more" label={t('action.more')} popoverTarget="more-menu" onClick={() => undefined} tabIndex={-1} />
      </div>
      <MoreMenu />
    </div>
  );
}

function MoreMenu(): ReactElement {
  const available = useStore(useShallow((state) => actions.filter((action) => isAvailable(action, state)).map((action) => action.id)));
  const items: MenuItem[][] = moreGroups.map((ids) =>
    ids.flatMap((id) => {
      const action = actionOf(id);
      return action && available.includes(id) ? [{ id, label: t(`action.${action.title}`), shortcut: shortcutOf(id), onChoose: () => runAction(id) }] : [];
    }),
  );
  return <Menu id="more-menu" label={t('action.more')} groups={items.filter((group) => group.length > 0)} />;
}

function shortcutOf(id: string): string | undefined {
  const keys = actionOf(id)?.keys[0];
  return keys === undefined ? undefined : keyCaps(keys).flat().join(' ');
}

/** Arrows move between the buttons of the toolbar. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (direction === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')].filter((button) => button.getClientRects().length > 0);
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[(at + direction + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
