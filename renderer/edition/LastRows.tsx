import type { ReactElement } from 'react';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import styles from './LastRows.module.css';
import type { Group } from './layout';
import { Brief, sectionAttribute, shownId } from './Slot';
import slotStyles from './Slot.module.css';
import { endTitle, endWords } from './words';

/** Briefs by section, long reads, what is saved and unread, in columns that end level; then the end. */
export function LastRows({ groups }: { readonly groups: readonly Group[] }): ReactElement {
  const count = groups.reduce((sum, { slots }) => sum + slots.length, 0);
  return (
    <div className={styles['last']} data-columns={Math.min(3, count)}>
      {groups.length > 0 && (
        <div className={styles['flow']}>
          {groups.map((group) => (
            <section key={`${group.kind}:${group.section}`} className={styles['group']}>
              {group.slots.map((slot, index) => (
                <div key={shownId(slot)} className={styles['item']}>
                  {index === 0 && <GroupHead group={group} />}
                  <Brief slot={slot} />
                </div>
              ))}
            </section>
          ))}
        </div>
      )}
      <EndMark />
    </div>
  );
}

/** What the briefs below have in common. */
export function GroupHead({ group: { kind, section } }: { readonly group: Group }): ReactElement {
  const name = kind === 'in-depth' ? t('edition.inDepth') : kind === 'saved' ? t('edition.saved') : (section ?? t('edition.moreNews'));
  return (
    <p className={slotStyles['kicker']} data-section={kind === 'section' ? sectionAttribute(section) : undefined}>
      {name}
    </p>
  );
}

/** The last line: a paper ends. */
function EndMark(): ReactElement | null {
  const { edition, editionShownAt, settings } = usePicked('edition', 'editionShownAt', 'settings');
  if (!edition || !settings) return null;
  return (
    <section className={styles['end']} data-end>
      <i className={styles['scotch']} aria-hidden="true" />
      <p>
        <b>{endTitle(edition)}</b>
      </p>
      <p>{endWords(edition, settings, editionShownAt)}</p>
    </section>
  );
}
