import type { ReactElement } from 'react';
import { keepSearch, sortSearch } from '../actions/searching';
import { wholeNumber } from '../language/format';
import { t } from '../language/language';
import type { Found } from '../state/search';
import { usePicked } from '../state/store';
import { IconButton } from '../ui/Button';
import styles from './search.module.css';

/** How much was found and in which order it stands; said aloud as it changes. */
export function SearchCount({ found }: { readonly found: Found }): ReactElement {
  const { searchSort, searches } = usePicked('searchSort', 'searches');
  const isByRelevance = searchSort === 'relevance';
  const isKept = searches.some(({ text }) => text === found.text.trim());
  return (
    <div className={styles['count']} data-found={found.text}>
      <p role="status">
        <b>{found.isTotalExact ? t('search.found', { count: found.total }) : t('search.atLeast', { number: wholeNumber(found.total) })}</b>
        {found.waiting > 0 && <span>{t('search.waiting', { count: found.waiting })}</span>}
      </p>
      <button type="button" title={isByRelevance ? t('search.showNewest') : t('search.showBest')} onClick={() => void sortSearch(isByRelevance ? 'date' : 'relevance')}>
        {isByRelevance ? t('search.bestFirst') : t('search.newestFirst')}
      </button>
      {!isKept && <IconButton icon="plus" label={t('search.keep')} onClick={() => void keepSearch()} />}
    </div>
  );
}
