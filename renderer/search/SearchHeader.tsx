import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { focusRegion } from '../actions/regions';
import { step } from '../actions/reading';
import { endSearch, noteSearch, typeSearch } from '../actions/searching';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useMedia } from '../ui/use-media';
import { SearchChips } from './SearchChips';
import { SearchCount } from './SearchCount';
import styles from './search.module.css';
import { SearchHelp } from './SearchHelp';

/** Over the list while one searches: the field, what narrows the search, what was found. Before anything is typed, what a search understands. */
export function SearchHeader(): ReactElement {
  const { searchText, found, pane } = usePicked('searchText', 'found', 'pane');
  // Alone in a narrow window it is what the page is about; else the story beside it is.
  const Title = useMedia('(max-width: 899px)') && pane === 'list' ? 'h1' : 'h2';
  const [isHelpShown, setHelpShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const text = searchText ?? '';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      void endSearch().then(() => focusRegion('list'));
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      void noteSearch();
      if (focusRegion('list')) void step(event.key === 'Enter' ? 0 : 1);
    }
  };
  return (
    <search className={styles['search']} aria-label={t('search.label')}>
      <Title className="unseen">{t('search.label')}</Title>
      <div className={styles['bar']}>
        <div className={styles['field']}>
          <Icon name="search" />
          <input
            ref={field}
            type="text"
            role="searchbox"
            data-search-field
            aria-label={t('search.field')}
            placeholder={t('search.field')}
            value={text}
            maxLength={1000}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            dir="auto"
            onChange={(event) => void typeSearch(event.target.value)}
            onBlur={() => void noteSearch()}
            onKeyDown={onKeyDown}
          />
          <IconButton icon="info" label={t('search.help')} pressed={isHelpShown} onClick={() => setHelpShown(!isHelpShown)} />
          <IconButton icon="close" label={t('search.close')} shortcut="Esc" onClick={() => void endSearch()} />
        </div>
      </div>
      {text.trim() !== '' && <SearchChips />}
      {(isHelpShown || text.trim() === '') && <SearchHelp />}
      {found && text.trim() !== '' && <SearchCount found={found} />}
    </search>
  );
}
