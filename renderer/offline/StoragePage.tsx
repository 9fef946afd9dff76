import { useEffect, useState, type ReactElement } from 'react';
import { readStorage, type StorageFacts } from '../actions/offline';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Limits } from './Limits';
import styles from './offline.module.css';
import { ReadyReport } from './ReadyReport';
import { Requests } from './Requests';
import { SectionPictures } from './SectionPictures';
import { UseBar } from './UseBar';
import { WaitingLinks } from './WaitingLinks';

/** Completion reports many times a second; what looks at every row is read again after this many stories. */
const readEvery = 25;

/** What is on this computer, what is missing and why, how much may be kept, and what was asked of the network. */
export function StoragePage({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  const { completion, linksChangedAt, settings } = usePicked('completion', 'linksChangedAt', 'settings');
  const read = (): void => void readStorage(setFacts);
  const progress = Math.floor(completion.done / readEvery);
  useEffect(read, [completion.isRunning, progress, linksChangedAt, settings?.storageLimit, settings?.keepReadDays]);
  return (
    <div className={styles['page']}>
      <p className={styles['intro']}>{t('storage.intro')}</p>
      {facts && (
        <>
          <UseBar use={facts.use} />
          <ReadyReport report={facts.report} onOpen={onClose} />
          <WaitingLinks links={facts.links} />
          <Limits readArticles={facts.use.readArticles} onCleared={read} />
          <SectionPictures />
          <Requests ledger={facts.ledger} />
        </>
      )}
    </div>
  );
}
