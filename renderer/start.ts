import { menuOf } from './actions/menu';
import { countNewHeadlines, openHeadline } from './actions/reading';
import { runAction } from './actions/actions';
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
  await Promise.all([getState().loadRail(), getState().loadRefreshStatus(), getState().loadCompletion(), getState().openList({ view: settings.view, filter: 'all' })]);
  const first = settings.openArticle ?? getState().list.ids[0];
  if (first !== undefined) await openHeadline(first);
  followMenu();
  followNetwork();
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
