import { useEffect, useState, type ReactElement } from 'react';
import type { Catalogue } from '../../electron/contract/catalogue';
import { followChosen, importChosen, readCatalogue } from '../actions/choosing';
import { language, t } from '../language/language';
import { usePicked } from '../state/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import styles from './Catalogue.module.css';
import { changed, languagesOf, offersOf } from './choice';
import { Chosen } from './Chosen';
import { LanguageChips } from './LanguageChips';
import { OfferRows } from './OfferRows';

/** Feeds for those who have none yet: sections of the starter catalogue, or another reader's file; then what came of it. */
export function CatalogueDialog({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const { feeds, showDialog } = usePicked('feeds', 'showDialog');
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [languages, setLanguages] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<number | null>(null);

  useEffect(() => {
    void readCatalogue((read) => {
      setCatalogue(read);
      setLanguages(languagesOf(read, [language(), ...navigator.languages]));
    });
  }, []);

  if (!catalogue) return null;
  if (added !== null) return <Chosen added={added} onClose={onClose} />;
  const followed = new Set(feeds.map(({ url }) => url));
  const offers = offersOf(catalogue, languages);
  const wanted = offers.flatMap((offer) => offer.feeds).filter(({ url }) => chosen.has(url) && !followed.has(url));
  return (
    <Dialog title={t('catalogue.title')} closeLabel={t('catalogue.cancel')} onClose={onClose}>
      <div className={styles['catalogue']}>
        <p className={styles['text']}>{t('catalogue.text')}</p>
        <LanguageChips languages={catalogue.languages} chosen={languages} onChange={setLanguages} />
        <ul className={styles['offers']} aria-label={t('catalogue.sections')}>
          {offers.map((offer) => (
            <OfferRows key={offer.section} offer={offer} chosen={chosen} followed={followed} isMixed={languages.size > 1} onChange={(some, isIn) => setChosen(changed(chosen, some, isIn))} />
          ))}
        </ul>
        <footer className={styles['actions']}>
          <span className={styles['asides']}>
            <button type="button" onClick={() => void importChosen(setAdded)}>
              {t('catalogue.importFile')}
            </button>
            <button type="button" onClick={() => showDialog({ name: 'add-feed' })}>
              {t('catalogue.address')}
            </button>
          </span>
          <Button look="quiet" onClick={onClose}>
            {t('catalogue.cancel')}
          </Button>
          <Button isDisabled={wanted.length === 0} onClick={() => void followChosen(wanted, setAdded)}>
            {t('catalogue.follow', { count: wanted.length })}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
