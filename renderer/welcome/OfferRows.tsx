import { useState, type ReactElement } from 'react';
import type { CatalogueFeed } from '../../electron/contract/catalogue';
import { facts, languageName } from '../language/format';
import { t } from '../language/language';
import { IconButton } from '../ui/Button';
import { sectionColour } from '../ui/section-colour';
import { Tile } from '../ui/Tile';
import styles from './Catalogue.module.css';
import { choosable, shareChosen, type Offer } from './choice';

interface OfferRowsProps {
  readonly offer: Offer;
  readonly chosen: ReadonlySet<string>;
  readonly followed: ReadonlySet<string>;
  /** Where feeds of several languages are offered, each says its own. */
  readonly isMixed: boolean;
  readonly onChange: (feeds: readonly CatalogueFeed[], isIn: boolean) => void;
}

/** A section of the catalogue: chosen whole by its box, or unfolded and chosen feed by feed. */
export function OfferRows({ offer: { section, feeds }, chosen, followed, isMixed, onChange }: OfferRowsProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const free = choosable(feeds, followed);
  const share = shareChosen(free, chosen);
  return (
    <li className={styles['offer']} data-section={sectionColour(section)}>
      <div className={styles['section']}>
        <label>
          <input
            type="checkbox"
            checked={free.length === 0 || share === 'all'}
            disabled={free.length === 0}
            ref={(box) => {
              if (box) box.indeterminate = share === 'some';
            }}
            onChange={() => onChange(free, share !== 'all')}
          />
          <i className={styles['swatch']} />
          <b>{section}</b>
        </label>
        <span className={styles['names']}>{facts([...new Set(feeds.map(({ title }) => title.split(':')[0] ?? ''))])}</span>
        <span className={styles['count']}>{t('catalogue.feeds', { count: feeds.length })}</span>
        <IconButton icon={isOpen ? 'chevronDown' : 'chevronRight'} label={isOpen ? t('catalogue.hide', { section }) : t('catalogue.show', { section })} onClick={() => setOpen(!isOpen)} />
      </div>
      {isOpen && (
        <ul className={styles['feeds']}>
          {feeds.map((feed) => (
            <li key={feed.url}>
              <label>
                <input type="checkbox" checked={followed.has(feed.url) || chosen.has(feed.url)} disabled={followed.has(feed.url)} onChange={(event) => onChange([feed], event.target.checked)} />
                <Tile name={feed.title} />
                <span className={styles['title']} lang={feed.language} dir="auto">
                  {feed.title}
                </span>
                <span className={styles['host']}>{followed.has(feed.url) ? t('catalogue.followed') : [new URL(feed.siteUrl).host.replace(/^www\./, ''), ...(isMixed ? [languageName(feed.language)] : [])].join(' · ')}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
