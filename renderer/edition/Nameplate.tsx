import type { ReactElement } from 'react';
import type { Edition } from '../../electron/contract/editions';
import { openView } from '../actions/reading';
import { longDate } from '../language/format';
import { t } from '../language/language';
import { usePicked, useStore, type State } from '../state/store';
import { topSection } from './layout';
import styles from './Nameplate.module.css';
import { shownId } from './Slot';
import { editionName, isBundled, madeWords } from './words';

/** The paper's name, which edition it is and how much of it is here; below, the date, its sections, and what was read. */
export function Nameplate(): ReactElement | null {
  const { edition, editionShownAt, settings } = usePicked('edition', 'editionShownAt', 'settings');
  const counts = useStore((state) => countsOf(state));
  if (!edition || !settings) return null;
  const [ready = 0, read = 0] = counts.split('/').map(Number);
  const total = edition.slots.length;
  return (
    <header>
      <div className={styles['plate']}>
        <div className={styles['ear']}>
          <b>{editionName(edition)}</b>
          {madeWords(edition, settings, editionShownAt)}
        </div>
        <h1 className={styles['name']}>{t('program')}</h1>
        <div className={styles['ear']}>
          <b>{ready === total || isBundled(edition.slots) ? t('edition.ready') : t('edition.partly')}</b>
          {hereWords(edition, ready)}
        </div>
      </div>
      <div className={styles['scotch']} />
      <div className={styles['folio']}>
        <b>{fullDate(edition.madeAt)}</b>
        <Sections edition={edition} />
        <span>{t('edition.counts', { stories: t('edition.stories', { count: total }), read })}</span>
      </div>
    </header>
  );
}

/** `ready/read`, as text so that only a change of either draws it again. */
function countsOf({ edition, headlines }: State): string {
  const shown = edition?.slots.map((slot) => headlines.get(shownId(slot))) ?? [];
  return `${shown.filter((headline) => headline?.readiness === 'ready').length}/${shown.filter((headline) => headline?.read).length}`;
}

function hereWords({ slots }: Edition, ready: number): string {
  if (isBundled(slots)) {
    return t('edition.bundledHere', { stories: t('edition.stories', { count: ready }), headlines: t('edition.headlines', { count: slots.length - ready }) });
  }
  return ready === slots.length ? t('edition.allHere', { count: ready }) : t('edition.someHere', { ready, count: slots.length });
}

/** The sections that the edition has something of, in the rail's order; each opens its list. */
function Sections({ edition }: { readonly edition: Edition }): ReactElement {
  const sections = useStore((state) => state.sections);
  const names = new Set(edition.slots.map(topSection));
  return (
    <nav className={styles['sections']} aria-label={t('edition.sections')}>
      {sections
        .filter(({ path }) => names.has(path))
        .map(({ id, path }) => (
          <button key={id} type="button" onClick={() => void openView({ kind: 'section', id })}>
            {path}
          </button>
        ))}
    </nav>
  );
}

/** With its year, as a paper has it. */
function fullDate(time: number): string {
  return longDate(time, 0);
}
