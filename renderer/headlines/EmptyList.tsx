import type { ReactElement } from 'react';
import { runAction } from '../actions/actions';
import { startSearch, typeSearch } from '../actions/searching';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { EmptyState } from '../ui/EmptyState';
import { useViewName } from './ListHeader';

/** Why a list has nothing to show, in words. */
export function EmptyList(): ReactElement | null {
  const { query, feeds, listKey } = usePicked('query', 'feeds', 'listKey');
  const { name } = useViewName();
  if (listKey === 0) return null;
  const { view, filter } = query;
  if (view.kind === 'search') {
    const action = { label: t('search.clear'), run: () => void typeSearch('').then(() => startSearch()) };
    return <EmptyState icon="search" title={t('search.nothing', { text: view.text })} text={t('search.nothingMore')} action={action} />;
  }
  if (filter === 'saved' || filter === 'ready') {
    const action = { label: t('action.showAll'), run: () => runAction('list.showAll') };
    return <EmptyState icon="filter" title={t(`list.noneOf.${filter}`, { name })} text={t('list.noneOfMore')} action={action} />;
  }
  if (view.kind === 'saved' && filter === 'all') return <EmptyState icon="bookmark" title={t('empty.saved')} text={t('empty.savedMore')} />;
  if (view.kind === 'muted') return <EmptyState icon="hidden" title={t('mute.empty')} text={t('mute.emptyMore')} />;
  if (feeds.length === 0) {
    const action = { label: t('action.addFeed'), run: () => runAction('feeds.add') };
    return <EmptyState icon="feed" title={t('empty.feeds')} text={t('empty.feedsMore')} action={action} />;
  }
  if (view.kind === 'unread') {
    const action = { label: t('empty.showRead'), run: () => runAction('go.all') };
    return <EmptyState icon="check" title={t('empty.caughtUp')} action={action} />;
  }
  if (filter === 'unread') {
    const action = { label: t('empty.showRead'), run: () => runAction('list.toggleUnread') };
    return <EmptyState icon="check" title={t('empty.caughtUp')} text={t('empty.nothingUnreadIn', { name })} action={action} />;
  }
  if (view.kind === 'today') return <EmptyState icon="sun" title={t('empty.today')} text={t('empty.todayMore')} />;
  if (view.kind === 'feed') return <EmptyState icon="feed" title={t('empty.feedTitle', { name })} text={t('empty.feedMore')} />;
  if (view.kind === 'tag') return <EmptyState icon="tag" title={t('tags.empty', { name })} text={t('tags.emptyMore')} />;
  if (view.kind === 'saved-search') return <EmptyState icon="search" title={t('savedSearch.empty', { name })} text={t('savedSearch.emptyMore')} />;
  return <EmptyState icon="stack" title={t('empty.section', { name })} text={t('empty.sectionMore', { name })} />;
}
