import { lazy, Suspense, type ReactElement } from 'react';
import { isInEdition } from './actions/front-page';
import { undo } from './actions/keeping';
import styles from './App.module.css';
import { MainBar } from './bar/MainBar';
import { FrontPage } from './edition/FrontPage';
import { DropPlace } from './follow/DropPlace';
import { FollowDialogs } from './follow/FollowDialogs';
import { HeadlineList } from './headlines/HeadlineList';
import { KeysDialog } from './help/KeysDialog';
import { t } from './language/language';
import { Player } from './listen/Player';
import { Related } from './related/Related';
import { Rail } from './sections/Rail';
import { RailDialogs } from './sections/RailDialogs';
import { SearchHeader } from './search/SearchHeader';
import { usePicked, useStore } from './state/store';
import { StoryPane } from './story/StoryPane';
import { TagDialog } from './tags/TagDialog';
import { Splitter } from './ui/Splitter';
import { Toast } from './ui/Toast';
import { useMedia } from './ui/use-media';
import { Viewer } from './viewer/Viewer';
import { CatalogueDialog } from './welcome/CatalogueDialog';
import { Invitation } from './welcome/Invitation';

// Not needed for a start, nor for most days.
const StoragePage = lazy(async () => ({ default: (await import('./offline/StoragePage')).StoragePage }));
const Palette = lazy(async () => ({ default: (await import('./palette/Palette')).Palette }));
const RulesPage = lazy(async () => ({ default: (await import('./rules/RulesPage')).RulesPage }));
const MuteDialog = lazy(async () => ({ default: (await import('./rules/MuteDialog')).MuteDialog }));
const SettingsDialog = lazy(async () => ({ default: (await import('./settings/SettingsDialog')).SettingsDialog }));

/** The window: rail, headline list and story side by side, as wide as the design and the person say. */
export function App(): ReactElement | null {
  const { settings, changeSettings, pane, isDrawerOpen, setDrawer, dialog, showDialog, toast, dismissToast } = usePicked('settings', 'changeSettings', 'pane', 'isDrawerOpen', 'setDrawer', 'dialog', 'showDialog', 'toast', 'dismissToast');
  // Everything is drawn again in another language.
  useStore((state) => state.language);
  const widths = useDesignWidths();
  const isEdition = useStore(isInEdition);
  const isListAlone = useMedia('(max-width: 899px)') && pane === 'list';
  if (!settings) return null;
  const railWidth = settings.railWidth ?? widths.rail;
  const listWidth = settings.listWidth ?? widths.list;
  // There from the first layout on: where a story was left is found in its final measure.
  const columns: Record<`--${string}`, string> = { '--rail-w': `${railWidth}px`, '--list-w': `${listWidth}px` };
  const toastPlace = (
    <Toast
      toast={toast && { ...toast, action: toast.canUndo ? { label: t('action.undo'), run: () => void undo() } : undefined }}
      dismissLabel={t('toast.dismiss')}
      onDismiss={dismissToast}
    />
  );
  return (
    <div
      className={styles['app']}
      data-pane={pane}
      data-view={isEdition ? 'edition' : 'list'}
      data-drawer={isDrawerOpen || undefined}
      data-rail={settings.railShown ? 'shown' : 'hidden'}
      style={columns}
    >
      <div className={styles['rail']}>
        <Rail>
          <Splitter label={t('splitter.rail')} width={railWidth} min={168} max={320} onResize={(width) => changeSettings({ railWidth: width })} />
        </Rail>
      </div>
      {isDrawerOpen && <div className={styles['scrim']} onClick={() => setDrawer(false)} />}
      {!isEdition && (
        <div className={styles['list']} role={isListAlone ? 'main' : undefined}>
          <HeadlineList notice={<Invitation />} search={<SearchHeader />}>
            <Splitter label={t('splitter.list')} width={listWidth} min={280} max={520} onResize={(width) => changeSettings({ listWidth: width })} />
          </HeadlineList>
        </div>
      )}
      <main className={styles['main']} aria-label={isEdition && pane === 'list' ? t('view.front-page') : t('story.label')}>
        <MainBar />
        {isEdition && <FrontPage isHidden={pane !== 'list'} />}
        {(!isEdition || pane === 'story') && <StoryPane aside={<Related />} />}
        <Player />
      </main>
      {dialog?.name === 'keys' && <KeysDialog onClose={() => showDialog(null)} />}
      {dialog?.name === 'catalogue' && <CatalogueDialog onClose={() => showDialog(null)} />}
      <FollowDialogs />
      {dialog?.name === 'palette' && (
        <Suspense>
          <Palette />
        </Suspense>
      )}
      <DropPlace />
      <Viewer />
      <RailDialogs />
      {/* Here from the start: whoever presses T types on at once. */}
      {dialog?.name === 'tags' && <TagDialog headline={dialog.headline} onClose={() => showDialog(null)} />}
      <Suspense>{dialog?.name === 'mute' && <MuteDialog headline={dialog.headline} onClose={() => showDialog(null)} />}</Suspense>
      {dialog?.name === 'settings' ? (
        <Suspense>
          <SettingsDialog page={dialog.page} pagesOfRegions={{ storage: <StoragePage onClose={() => showDialog(null)} />, rules: <RulesPage /> }} toast={toastPlace} />
        </Suspense>
      ) : (
        toastPlace
      )}
    </div>
  );
}

/** Widths of rail and list where none is set by hand, for the window's width. */
function useDesignWidths(): { rail: number; list: number } {
  const isWide = useMedia('(min-width: 1680px)');
  const isMedium = useMedia('(min-width: 1360px)');
  if (isWide) return { rail: 240, list: 400 };
  return isMedium ? { rail: 216, list: 352 } : { rail: 186, list: 328 };
}
