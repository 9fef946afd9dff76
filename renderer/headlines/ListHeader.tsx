import { memo, type ReactElement } from 'react';
import { runAction } from '../actions/actions';
import { useShortcut } from '../actions/bindings';
import { t } from '../language/language';
import { railRows, viewKey } from '../state/rail-rows';
import { usePicked } from '../state/store';
import { IconButton } from '../ui/Button';
import { useMedia } from '../ui/use-media';
import { ListMenuButton } from './ListMenu';
import { lookWords } from './look-words';
import styles from './HeadlineList.module.css';

/** What is listed and how much of it is unread, with what can be done to all of it. Not drawn again with each frame of a list that scrolls. */
export const ListHeader = memo(function ListHeader(): ReactElement {
  const { query, settings, counts, pane } = usePicked('query', 'settings', 'counts', 'pane', 'language');
  const { name, count } = useViewName();
  const shortcuts = { rail: useShortcut('rail.toggle'), markRead: useShortcut('list.markRead'), refresh: useShortcut('feeds.refresh') };
  const look = lookWords(query);
  const isSaved = query.view.kind === 'saved';
  const Title = useMedia('(max-width: 899px)') && pane === 'list' ? 'h1' : 'h2';
  return (
    <header className={styles['header']}>
      <span className={styles['narrow']}>
        <IconButton icon="menu" label={t('rail.menu')} onClick={() => runAction('rail.toggle')} />
      </span>
      {settings?.railShown === false && (
        <span className={styles['showRail']}>
          <IconButton icon="sidebar" label={t('rail.show')} shortcut={shortcuts.rail} onClick={() => runAction('rail.toggle')} />
        </span>
      )}
      <div className={styles['title']}>
        <Title dir="auto">{name}</Title>
        <p>
          {query.view.kind === 'muted' ? t('mute.count', { count: counts.muted }) : isSaved ? t('list.saved', { count: counts.saved }) : count > 0 ? t('list.unread', { count }) : t('list.allRead')}
          {look.length > 0 && <span className={styles['look']}>{look.join(' · ')}</span>}
        </p>
      </div>
      <ListMenuButton />
      <IconButton icon="checks" label={t('action.markListRead')} shortcut={shortcuts.markRead} onClick={() => runAction('list.markRead')} />
      <span className={styles['narrow']}>
        <IconButton icon="refresh" label={t('action.refresh')} shortcut={shortcuts.refresh} onClick={() => runAction('feeds.refresh')} />
      </span>
    </header>
  );
});

/** The name of the view on the screen, and its unread count. */
export function useViewName(): { name: string; count: number } {
  const { query, sections, feeds, tags, searches, timelines, counts } = usePicked('query', 'sections', 'feeds', 'tags', 'searches', 'timelines', 'counts');
  const row = railRows(sections, feeds, counts, []).find(({ key }) => key === viewKey(query.view));
  const { view } = query;
  if (view.kind === 'section' || view.kind === 'feed') return { name: row?.name ?? '', count: row?.count ?? 0 };
  if (view.kind === 'tag') return { name: tags.find(({ id }) => id === view.id)?.name ?? '', count: counts.tags.find(({ id }) => id === view.id)?.unread ?? 0 };
  if (view.kind === 'saved-search') return { name: searches.find(({ id }) => id === view.id)?.name ?? '', count: counts.searches.find(({ id }) => id === view.id)?.unread ?? 0 };
  if (view.kind === 'timeline') return { name: timelines.find(({ id }) => id === view.id)?.title ?? '', count: counts.timelines.find(({ id }) => id === view.id)?.fresh ?? 0 };
  if (view.kind === 'search') return { name: view.text, count: 0 };
  return { name: t(`view.${view.kind}`), count: view.kind === 'today' ? counts.today : counts.unread };
}
