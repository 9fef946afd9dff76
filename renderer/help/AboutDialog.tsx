import { useEffect, useState, type ReactElement } from 'react';
import type { About } from '../../electron/contract/model';
import { readAbout, showProfileFolder } from '../actions/outside';
import { t } from '../language/language';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import styles from './help.module.css';

/** Which Broadsheet this is, where it keeps what, and what it is made of. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => void readAbout(setAbout), []);
  if (!about) return null;
  return (
    <Dialog title={t('about.title')} closeLabel={t('about.close')} onClose={onClose}>
      <p className={styles['plate']}>{t('program')}</p>
      <p className={styles['version']}>
        {t('about.version', { version: about.version })}
        <br />
        {t('about.runtime', { ...about })}
      </p>
      <h3>{t('about.archive')}</h3>
      <p>{t('about.archiveMore')}</p>
      <p className={styles['path']}>{about.profile}</p>
      <Button look="quiet" onClick={() => void showProfileFolder()}>
        {t('about.showFolder')}
      </Button>
      <h3>{t('about.licence')}</h3>
      <p>{t('about.licenceMore')}</p>
      <details className={styles['notices']}>
        <summary>{t('about.notices')}</summary>
        <pre tabIndex={0}>{about.notices}</pre>
      </details>
    </Dialog>
  );
}
