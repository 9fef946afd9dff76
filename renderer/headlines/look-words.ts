import type { ListQuery } from '../../electron/contract/model';
import { t } from '../language/language';
import { defaultLook } from '../state/list-look';

/** In what a list is shown otherwise than at first, in words. */
export function lookWords({ view, filter, sort = 'newest', group = 'day', duplicates = 'show' }: ListQuery): string[] {
  const usual = defaultLook(view);
  return [
    ...(filter === usual.filter ? [] : [t(`list.filterOn.${filter}`)]),
    ...(sort === usual.sort ? [] : [t(`list.sortOn.${sort}`)]),
    ...(group === usual.group ? [] : [t('list.byFeed')]),
    ...(duplicates === usual.duplicates ? [] : [t('list.noDuplicates')]),
  ];
}
