import type { ReactElement } from 'react';
import type { SearchPart } from '../../electron/contract/search';
import { replacePart } from '../actions/searching';
import { t } from '../language/language';
import { usePicked, useStore } from '../state/store';
import { Icon } from '../ui/Icon';
import { Menu, type MenuItem } from '../ui/Menu';
import { dayBefore, times } from './since';
import styles from './search.module.css';

/** What narrows a search, as chips: each is an operator of the text in the field, so that both always agree. */
export function SearchChips(): ReactElement {
  const parts = useStore((state) => state.found?.parts) ?? [];
  const sections = useStore((state) => state.sections);
  const since = valueOf(parts, 'after');
  const section = valueOf(parts, 'section');
  const { listedAsOf: now } = usePicked('listedAsOf');
  const time = since === undefined ? 'all' : times.find((name) => dayBefore(name, now) === since);
  const timeItems = (['all', ...times] as const).map((name) => ({
    id: name,
    label: t(`search.time.${name}`),
    onChoose: () => void replacePart(isField('after'), name === 'all' ? null : `after:${dayBefore(name, now)}`),
  }));
  const sectionItems: MenuItem[][] = [
    [{ id: 'any', label: t('search.anySection'), onChoose: () => void replacePart(isField('section'), null) }],
    sections.map(({ id, path }) => ({ id: String(id), label: path, onChoose: () => void replacePart(isField('section'), `section:"${path.replaceAll('"', '')}"`) })),
  ];
  return (
    <div className={styles['chips']} role="group">
      <MenuChip id="search-time" label={t('search.timeLabel')} isOn={since !== undefined} items={[timeItems]}>
        {time === undefined ? t('search.since', { date: since ?? '' }) : t(`search.time.${time}`)}
      </MenuChip>
      {sections.length > 0 && (
        <MenuChip id="search-section" label={t('search.sectionLabel')} isOn={section !== undefined} items={sectionItems}>
          {section ?? t('search.anySection')}
        </MenuChip>
      )}
      <SavedChip parts={parts} />
    </div>
  );
}

interface MenuChipProps {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly items: readonly (readonly MenuItem[])[];
  readonly children: string;
}

function MenuChip({ id, label, isOn, items, children }: MenuChipProps): ReactElement {
  return (
    <>
      <button type="button" className={styles['chip']} data-on={isOn || undefined} aria-haspopup="menu" aria-label={`${label}: ${children}`} popoverTarget={id} style={{ anchorName: `--${id}` }}>
        <span>{children}</span>
        <Icon name="chevronDown" size={12} />
      </button>
      <Menu id={id} label={label} groups={items} />
    </>
  );
}

function SavedChip({ parts }: { readonly parts: readonly SearchPart[] }): ReactElement {
  const isSaved = (part: SearchPart): boolean => isField('is')(part) && part.value === 'saved';
  const isOn = parts.some(isSaved);
  return (
    <button type="button" className={styles['chip']} data-on={isOn || undefined} aria-pressed={isOn} onClick={() => void replacePart(isSaved, isOn ? null : 'is:saved')}>
      {t('search.saved')}
    </button>
  );
}

function isField(field: SearchPart['field']): (part: SearchPart) => boolean {
  return (part) => part.kind === 'field' && part.field === field && !part.isNegated;
}

function valueOf(parts: readonly SearchPart[], field: SearchPart['field']): string | undefined {
  return parts.find(isField(field))?.value;
}
