import type { ReactElement } from 'react';
import { undo } from './actions/keeping';
import styles from './App.module.css';
import { MainBar } from './bar/MainBar';
import { t } from './language/language';
import { Player } from './listen/Player';
import { usePicked, useStore } from './state/store';
import { StoryPane } from './story/StoryPane';
import { Toast } from './ui/Toast';
import { Viewer } from './viewer/Viewer';

/** A window of one story: its bar, its text, and what is done with them. */
export function StoryWindow(): ReactElement {
  // Everything is drawn again in another language.
  useStore((state) => state.language);
  const { toast, dismissToast } = usePicked('toast', 'dismissToast');
  return (
    <div className={styles['alone']}>
      <main className={styles['main']} aria-label={t('story.label')}>
        <MainBar />
        <StoryPane aside={null} />
        <Player />
      </main>
      <Viewer />
      <Toast
        toast={toast && { ...toast, action: toast.canUndo ? { label: t('action.undo'), run: () => void undo() } : undefined }}
        dismissLabel={t('toast.dismiss')}
        onDismiss={dismissToast}
      />
    </div>
  );
}
