import type { View } from '../electron/contract/model';
import type { Settings } from '../electron/contract/settings';
import { menuOf } from './actions/menu';
import { countNewHeadlines, openHeadline, openView } from './actions/reading';
import { runAction } from './actions/actions';
import { noteEditions } from './actions/front-page';
import { listenForKeys } from './actions/keymap';
import { call, listen } from './api';
import { useStore, type State } from './state/store';
import { applyTheme, tokenColour } from './theme/theme';

const { getState, subscribe } = useStore;

/** Brings the window to where it was left: view, list, story. Answers when all of it is in the store. */
export async function start(): Promise<void> {
  listen({
    articlesChanged: ({ ids }) => {
      void getState().refreshHeadlines(ids);
      void getState().refreshStory(ids).catch(() => undefined);
    },
    countsChanged: (counts) => getState().setCounts(counts),
    feedsChanged: () => void getState().loadRail(),
    articlesArrived: () => void countNewHeadlines(),
    editionsChanged: () => void noteEditions(),
    refreshChanged: (status) => getState().setRefreshStatus(status),
    completionChanged: (status) => getState().setCompletion(status),
    linksChanged: () => getState().noteLinksChanged(),
    settingsChanged: (settings) => getState().setSettings(settings),
    problemArose: (problem) => getState().showToast({ kind: 'problem', text: problem.sentence, canUndo: false }),
    actionChosen: ({ id }) => runAction(id),
  });
  listenForKeys();
  const settings = await getState().loadSettings();
  followSettings();
  const [view] = await Promise.all([firstView(settings), getState().loadRail(), getState().loadRefreshStatus(), getState().loadCompletion()]);
  if (view.kind === 'front-page') await openView(view);
  else await openListAndStory(view, settings);
  followMenu();
  followNetwork();
}

/** What Settings say a start shows; the front page only once there is an edition. */
async function firstView({ startView, view }: Settings): Promise<View> {
  const editions = await getState().loadEditions();
  if (startView === 'left') return view;
  if (startView === 'front-page') return editions.length > 0 || view.kind === 'front-page' ? { kind: startView } : view;
  return { kind: startView };
}

async function openListAndStory(view: View, { openArticle }: Settings): Promise<void> {
  await getState().openList({ view, filter: 'all' });
  const first = openArticle ?? getState().list.ids[0];
  if (first !== undefined) await openHeadline(first);
}

/** Theme and the system's window buttons follow the settings. */
function followSettings(): void {
  const apply = ({ settings }: State): void => {
    if (!settings) return;
    applyTheme(settings.theme);
    void call('setTitleBar', { colour: tokenColour('--paper'), symbolColour: tokenColour('--ink-2') });
  };
  apply(getState());
  subscribe((state, previous) => {
    if (state.settings?.theme !== previous.settings?.theme) apply(state);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => apply(getState()));
}

/** The native menu greys out what has nothing to do. */
function followMenu(): void {
  let shown = '';
  const apply = (state: State): void => {
    const menus = menuOf(state);
    const key = JSON.stringify(menus);
    if (key === shown) return;
    shown = key;
    void call('setMenu', { menus });
  };
  apply(getState());
  subscribe(apply);
}

/** What Chromium knows of the network; it tells little on a desktop, and what it doesn't tell counts as usual. */
interface NetworkInformation extends EventTarget {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
}

/** Main is told what kind of network this is, so that pictures don't cost a person money. */
function followNetwork(): void {
  const { connection } = navigator as Navigator & { readonly connection?: NetworkInformation };
  if (!connection) return;
  const tell = (): void => {
    const isMetered = connection.saveData === true || connection.type === 'cellular';
    const isSlow = connection.effectiveType === 'slow-2g' || connection.effectiveType === '2g';
    void call('noteNetwork', { network: isMetered ? 'metered' : isSlow ? 'slow' : 'usual' });
  };
  tell();
  connection.addEventListener('change', tell);
}
