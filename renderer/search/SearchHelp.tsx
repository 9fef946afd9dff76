import { useEffect, useState, type ReactElement } from 'react';
import { searchOperators } from '../../electron/contract/search';
import { forgetRecentSearch, readRecentSearches, typeSearch } from '../actions/searching';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { IconButton } from '../ui/Button';
import styles from './search.module.css';

/** What was searched for lately, and what a search understands: a click takes it into the field. */
export function SearchHelp(): ReactElement {
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => void readRecentSearches(setRecent), []);
  return (
    <div className={styles['help']}>
      {recent.length > 0 && (
        <section aria-labelledby="search-recent">
          <h2 id="search-recent">
            {t('search.recent')}
            <button type="button" onClick={() => void forgetRecentSearch(null, setRecent)}>
              {t('search.forgetAll')}
            </button>
          </h2>
          <ul>
            {recent.slice(0, 8).map((text) => (
              <li key={text}>
                <button type="button" dir="auto" onClick={() => take(text)}>
                  {text}
                </button>
                <IconButton icon="close" label={t('search.forget', { text })} onClick={() => void forgetRecentSearch(text, setRecent)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="search-operators">
        <h2 id="search-operators">{t('search.operators')}</h2>
        <ul>
          {searchOperators.map(({ operator, example }) => (
            <li key={operator}>
              <button type="button" onClick={() => append(example)}>
                <code>{example}</code>
                <span>{t(`search.operator.${operator}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function take(text: string): void {
  focusField();
  void typeSearch(text);
}

function append(example: string): void {
  const { searchText } = useStore.getState();
  take([searchText?.trim() ?? '', example].filter(Boolean).join(' '));
}

function focusField(): void {
  document.querySelector<HTMLElement>('[data-search-field]')?.focus();
}
