import { useState, type ReactElement } from 'react';
import type { Feed } from '../../electron/contract/model';
import { moveFeed } from '../actions/following';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import styles from './follow.module.css';
import { SectionField } from './SectionField';

/** Asks for the section that a feed is to stand in. */
export function MoveFeedDialog({ feed, onClose }: { readonly feed: Feed; readonly onClose: () => void }): ReactElement {
  const { sections } = usePicked('sections');
  const [section, setSection] = useState(sections.find(({ id }) => id === feed.sectionId)?.path ?? '');
  return (
    <Dialog title={t('move.title', { title: feed.title })} closeLabel={t('add.cancel')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void moveFeed(feed.id, section.trim() || null);
        }}
      >
        <SectionField value={section} onChange={setSection} />
        <footer className={styles['actions']}>
          <Button look="quiet" onClick={onClose}>
            {t('add.cancel')}
          </Button>
          <Button isSubmit>{t('move.save')}</Button>
        </footer>
      </form>
    </Dialog>
  );
}
