import { useState, type MouseEvent, type ReactElement } from 'react';
import type { Headline, Story } from '../../electron/contract/model';
import { shortcutOf } from '../actions/bindings';
import { copyText, lookUp, openLink, openOriginal, openStoryWindow } from '../actions/outside';
import { openPicture, savePicture } from '../actions/viewing';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Menu, type MenuItem } from '../ui/Menu';

/** The menu of a story's link, picture, selected words, or of the story itself. */
export function useStoryMenu(story: Story | null): { openMenu: (event: MouseEvent) => void; menu: ReactElement | null } {
  const [opened, setOpened] = useState<{ groups: MenuItem[][]; x: number; y: number } | null>(null);
  const openMenu = (event: MouseEvent): void => {
    if (!story || !(event.target instanceof Element)) return;
    event.preventDefault();
    // Asked by keyboard, the menu opens at what has the focus.
    const { left, top } = event.target.getBoundingClientRect();
    const isPointed = event.clientX > 0 || event.clientY > 0;
    setOpened({ groups: groupsFor(event.target, story.headline), x: isPointed ? event.clientX : left, y: isPointed ? event.clientY : Math.max(60, top) });
  };
  return {
    openMenu,
    menu: opened && <Menu id="story-menu" label={t('context.label')} groups={opened.groups} at={opened} onClose={() => setOpened(null)} />,
  };
}

function groupsFor(target: Element, headline: Headline): MenuItem[][] {
  const words = getSelection()?.toString().trim() ?? '';
  const link = target.closest<HTMLAnchorElement>('a[href]');
  const picture = target.closest<HTMLElement>('[data-picture], figure button')?.querySelector('img') ?? (target instanceof HTMLImageElement ? target : null);
  const groups: MenuItem[][] = [];
  if (words !== '') {
    groups.push([
      { id: 'copy', label: t('context.copy'), onChoose: () => void copyText(words) },
      { id: 'look-up', label: t('context.lookUp'), onChoose: () => void lookUp(words.slice(0, 300)) },
    ]);
  }
  if (link && /^(?:https?|mailto):/i.test(link.href)) {
    groups.push([
      { id: 'open-link', label: t('context.openLink'), icon: 'openOutside', onChoose: () => void openLink(link.href, link.textContent?.trim() ?? '', headline.id) },
      { id: 'copy-link', label: t('context.copyLink'), onChoose: () => void copyText(link.href) },
    ]);
  }
  if (picture?.hasAttribute('data-viewable')) {
    groups.push([
      { id: 'view-picture', label: t('context.viewPicture'), onChoose: () => openPicture(picture.parentElement ?? picture) },
      { id: 'save-picture', label: t('context.savePicture'), onChoose: () => void save(picture) },
    ]);
  }
  return groups.length > 0 ? groups : [ofStory(headline)];
}

function ofStory(headline: Headline): MenuItem[] {
  const { id, url } = headline;
  const { isStoryAlone } = useStore.getState();
  return [
    ...(isStoryAlone ? [] : [{ id: 'window', label: t('action.openWindow'), shortcut: shortcutOf('story.openWindow'), onChoose: () => void openStoryWindow(id) }]),
    { id: 'original', label: url ? t('action.openOriginal') : t('action.lookUp'), shortcut: shortcutOf('story.openOriginal'), icon: 'openOutside' as const, onChoose: () => void openOriginal(headline) },
    ...(url ? [{ id: 'copy-address', label: t('context.copyAddress'), onChoose: () => void copyText(url) }] : []),
  ];
}

async function save({ src, alt, width, height }: HTMLImageElement): Promise<void> {
  const outcome = await savePicture({ src, alt, width, height, caption: '', credit: '' }, 1);
  if (outcome) useStore.getState().showToast({ ...outcome, canUndo: false });
}
