import type { KeyboardEvent, ReactElement } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { actionOf, actions, isAvailable, runAction } from '../actions/actions';
import { shortcutOf, useBindings, useShortcut } from '../actions/bindings';
import { isInEdition } from '../actions/front-page';
import { t } from '../language/language';
import { usePicked, useStore } from '../state/store';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { MenuGroups, PopoverMenu, type MenuItem } from '../ui/Menu';
import { readingKey } from '../ui/reading-key';
import styles from './MainBar.module.css';
import { ReadingPopover, readingPopoverId } from './ReadingPopover';
import { RefreshChip } from './RefreshChip';

const moreGroups = [
  ['headline.toggleRead', 'story.follow', 'list.markRead', 'program.undo'],
  ['story.listen', 'story.openWindow', 'story.print', 'related.toggle'],
  ['headline.tag', 'headline.mute', 'headline.unmute', 'headline.rule'],
  ['edition.make', 'edition.epub', 'edition.pdf'],
  ['feeds.add', 'feeds.import', 'feeds.export', 'edition.restore'],
  ['program.settings', 'program.rules', 'program.keys', 'program.about'],
];

/** What can be done with the story, over it: one Tab stop, arrows between the buttons. */
export function MainBar(): ReactElement {
  const { story, list, selectedId, pane, isStoryAlone } = usePicked('story', 'list', 'selectedId', 'pane', 'isStoryAlone');
  const isEdition = useStore(isInEdition);
  const isStoryShown = !isEdition || pane === 'story';
  const headline = useStore((state) => state.story && (state.headlines.get(state.story.headline.id) ?? state.story.headline));
  const shortcuts = useShortcuts();
  const at = selectedId === null ? -1 : list.ids.indexOf(selectedId);
  return (
    <div className={styles['bar']} data-alone={isStoryAlone || undefined}>
      <div className={styles['tools']} data-region="bar" role="toolbar" aria-label={t('bar.label')} onKeyDown={walk}>
        {isEdition && <EditionTools isOnPage={!isStoryShown} />}
        {!isEdition && !isStoryAlone && (
          <span className={styles['narrow']}>
            <IconButton icon="back" label={t('action.back')} shortcut={shortcuts.back} onClick={() => runAction('story.back')} />
          </span>
        )}
        {isStoryShown && at >= 0 && <span className={styles['place']}>{t('story.position', { index: at + 1, count: list.ids.length })}</span>}
        <span className={styles['wide']} hidden={!isStoryShown || isStoryAlone}>
          <IconButton icon="up" label={t('action.previous')} shortcut={shortcuts.previous} isDisabled={at <= 0} onClick={() => runAction('headline.previous')} />
          <IconButton icon="down" label={t('action.next')} shortcut={shortcuts.next} isDisabled={at >= list.ids.length - 1} onClick={() => runAction('headline.next')} tabIndex={-1} />
        </span>
        <span className={styles['space']} />
        {!isStoryAlone && (
          <>
            <button type="button" className={styles['search']} aria-label={t('action.search')} title={t('search.field')} tabIndex={-1} onClick={() => runAction('search.start')}>
              <Icon name="search" />
              <span>{t('action.search')}</span>
              {shortcuts.search && <kbd>{shortcuts.search}</kbd>}
            </button>
            <RefreshChip />
            <span className={styles['rule']} />
          </>
        )}
        {isStoryShown && story && headline && (
          <>
            <IconButton icon="aa" label={t('reading.options')} popoverTarget={readingPopoverId} onClick={() => undefined} tabIndex={-1} />
            <IconButton
              icon="bookmark"
              tone="star"
              pressed={headline.saved}
              label={headline.saved ? t('action.unsave') : t('action.save')}
              shortcut={shortcuts.save}
              onClick={() => runAction('headline.save')}
              tabIndex={-1}
            />
            <IconButton
              icon="openOutside"
              label={headline.url ? t('action.openOriginal') : t('action.lookUp')}
              shortcut={shortcuts.original}
              onClick={() => runAction('story.openOriginal')}
              tabIndex={-1}
            />
          </>
        )}
        <IconButton icon="more" label={t('action.more')} popoverTarget="more-menu" onClick={() => undefined} tabIndex={-1} />
      </div>
      <ReadingPopover />
      <PopoverMenu id="more-menu" label={t('action.more')}>
        <MoreItems />
      </PopoverMenu>
    </div>
  );
}

/** On the front page leafs through editions; in a story of it leads back. */
function EditionTools({ isOnPage }: { readonly isOnPage: boolean }): ReactElement {
  const { edition, settings } = usePicked('edition', 'settings');
  if (!isOnPage) return <IconButton icon="back" label={t('action.backToFrontPage')} shortcut="Esc" onClick={() => runAction('story.back')} />;
  return (
    <>
      <span className={styles['narrow']}>
        <IconButton icon="menu" label={t('rail.menu')} onClick={() => runAction('rail.toggle')} />
      </span>
      {settings?.railShown === false && (
        <span className={styles['wide']}>
          <IconButton icon="sidebar" label={t('rail.show')} shortcut="Ctrl B" onClick={() => runAction('rail.toggle')} />
        </span>
      )}
      <IconButton icon="back" label={t('action.earlierEdition')} shortcut="Alt ←" isDisabled={(edition?.earlier ?? null) === null} onClick={() => runAction('edition.earlier')} />
      <IconButton icon="forward" label={t('action.laterEdition')} shortcut="Alt →" isDisabled={(edition?.later ?? null) === null} onClick={() => runAction('edition.later')} tabIndex={-1} />
      <span className={styles['where']}>{t('view.front-page')}</span>
    </>
  );
}

function MoreItems(): ReactElement {
  // Read anew when a key is bound anew.
  useBindings();
  const available = useStore(useShallow((state) => actions.filter((action) => isAvailable(action, state)).map((action) => action.id)));
  const items: MenuItem[][] = moreGroups.map((ids) =>
    ids.flatMap((id) => {
      const action = actionOf(id);
      return action && available.includes(id) ? [{ id, label: t(`action.${action.title}`), shortcut: shortcutOf(id), onChoose: () => runAction(id) }] : [];
    }),
  );
  return <MenuGroups groups={items.filter((group) => group.length > 0)} />;
}

function useShortcuts() {
  return {
    back: useShortcut('story.back'),
    previous: useShortcut('headline.previous'),
    next: useShortcut('headline.next'),
    search: useShortcut('search.start'),
    save: useShortcut('headline.save'),
    original: useShortcut('story.openOriginal'),
  };
}

/** Arrows move between the buttons of the toolbar. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const direction = { ArrowRight: 1, ArrowLeft: -1 }[readingKey(event.key)];
  if (direction === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')].filter((button) => button.getClientRects().length > 0);
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[(at + direction + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
