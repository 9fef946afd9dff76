import type { ReactElement } from 'react';
import { t } from '../language/language';
import { Button } from '../ui/Button';
import styles from './Player.module.css';

/** Says plainly that this computer can't read aloud, and what would let it. */
export function NoVoice({ onAgain }: { readonly onAgain: () => void }): ReactElement {
  const { userAgent } = navigator;
  const system = userAgent.includes('Macintosh') ? 'mac' : userAgent.includes('Windows') ? 'windows' : 'linux';
  return (
    <>
      <p className={styles['problem']} role="status">
        <b>{t('listen.noVoice')}</b> {t(`listen.add.${system}`)}
      </p>
      {system !== 'linux' && (
        <Button look="quiet" onClick={onAgain}>
          {t('listen.tryAgain')}
        </Button>
      )}
    </>
  );
}
