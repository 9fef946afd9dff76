import type { ReactElement } from 'react';
import { runAction } from '../actions/actions';
import { shortcutOf, useBindings } from '../actions/bindings';
import { facts } from '../language/format';
import { t } from '../language/language';
import { choicesFor } from '../state/list-look';
import { usePicked } from '../state/store';
import { IconButton } from '../ui/Button';
import { MenuGroups, PopoverMenu, type MenuItem } from '../ui/Menu';
import { lookWords } from './look-words';

const menuId = 'list-menu';

/** How the list is shown and what of it can be marked, behind one button that tells when the list is not as usual. */
export function ListMenuButton(): ReactElement {
  const { query } = usePicked('query');
  const look = lookWords(query);
  const label = look.length > 0 ? t('list.lookIs', { look: facts(look) }) : t('list.look');
  return (
    <>
      <IconButton icon="filter" label={label} tone={look.length > 0 ? 'set' : 'plain'} popoverTarget={menuId} onClick={() => undefined} />
      <PopoverMenu id={menuId} label={t('list.look')}>
        <ListMenu />
      </PopoverMenu>
    </>
  );
}

function ListMenu(): ReactElement {
  // Read anew when a key is bound anew.
  useBindings();
  const { query } = usePicked('query');
  const { filter, sort = 'newest', group = 'day', duplicates = 'show' } = query;
  const { filters, sorts, hasFeeds } = choicesFor(query.view);
  const item = (id: string, label: string, isChosen?: boolean): MenuItem => ({ id, label, shortcut: shortcutOf(id), isChosen, onChoose: () => runAction(id) });
  const groups = [
    { label: t('list.show'), items: filters.map((value) => ({ ...item(filterActions[value], t(`list.filter.${value}`), filter === value), isOneOf: true, onChoose: () => value !== filter && runAction(filterActions[value]) })) },
    { label: t('list.sort'), items: sorts.map((value) => ({ ...item(sortActions[value], t(`list.sortBy.${value}`), sort === value), isOneOf: true })) },
    ...(hasFeeds
      ? [
          { label: t('list.group'), items: (['day', 'feed'] as const).map((value) => ({ ...item(groupActions[value], t(`list.groupBy.${value}`), group === value), isOneOf: true })) },
          { items: [item('list.toggleDuplicates', t('action.hideDuplicates'), duplicates === 'hide')] },
        ]
      : []),
    { label: t('list.mark'), items: marks.map(([id, part]) => item(id, t(`list.markPart.${part}`))) },
  ].filter(({ items }) => items.length > 0);
  return <MenuGroups groups={groups.map(({ items }) => items)} headings={groups.map((each) => ('label' in each ? each.label : undefined))} />;
}

const filterActions = { all: 'list.showAll', unread: 'list.toggleUnread', saved: 'list.showSaved', ready: 'list.showReady' } as const;
const sortActions = { newest: 'list.sortNewest', oldest: 'list.sortOldest', relevance: 'list.sortRelevance' } as const;
const groupActions = { day: 'list.groupByDay', feed: 'list.groupByFeed' } as const;
const marks = [
  ['list.markRead', 'all'],
  ['list.markOlderDay', 'day'],
  ['list.markOlderWeek', 'week'],
  ['list.markOlderMonth', 'month'],
] as const;
