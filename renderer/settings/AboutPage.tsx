import { useEffect, useState, type ReactElement } from 'react';
import type { About } from '../../electron/contract/model';
import { readAbout, showProfileFolder } from '../actions/outside';
import { t } from '../language/language';
import { Button } from '../ui/Button';
import styles from './AboutPage.module.css';

/** Which Broadsheet this is, where it keeps what, and what it is made of. */
export function AboutPage(): ReactElement | null {
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => void readAbout(setAbout), []);
  if (!about) return null;
  return (
    <div className={styles['about']}>
      <p className={styles['plate']}>{t('program')}</p>
      <p className={styles['version']}>
        {t('about.version', { version: about.version })}
        <br />
        {t('about.runtime', { ...about })}
      </p>
      <h4>{t('about.archive')}</h4>
      <p>{t('about.archiveMore')}</p>
      <p className={styles['path']} dir="ltr">{about.profile}</p>
      <Button look="quiet" size="small" onClick={() => void showProfileFolder()}>
        {t('about.showFolder')}
      </Button>
      <h4>{t('about.licence')}</h4>
      <p>{t('about.licenceMore')}</p>
      <details className={styles['notices']}>
        <summary>{t('about.notices')}</summary>
        <pre tabIndex={0}>{about.notices}</pre>
      </details>
    </div>
  );
}
