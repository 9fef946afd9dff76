import { menuOf, systemMenuWords } from './actions/menu';
import { countNewHeadlines, openHeadline } from './actions/reading';
import { runAction } from './actions/actions';
import { listenForKeys } from './actions/keymap';
import { call, listen } from './api';
import { problemWords, speak } from './language/language';
import { useStore, type State } from './state/store';
import { queryOf } from './state/list-look';
import { readingOf } from './state/reading';
import { applyMotion, applyTheme, tokenColour } from './theme/theme';
import { hasJapaneseFaces, loadFacesFor, loadTypeface, loadWindowFaces } from './theme/typefaces';

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
    tagsChanged: () => void getState().loadRail(),
    savedSearchesChanged: () => void getState().loadRail(),
    articlesArrived: () => void countNewHeadlines(),
    refreshChanged: (status) => getState().setRefreshStatus(status),
    completionChanged: (status) => getState().setCompletion(status),
    linksChanged: () => getState().noteLinksChanged(),
    settingsChanged: (settings) => getState().setSettings(settings),
    problemArose: (problem) => getState().showToast({ kind: 'problem', text: problemWords(problem), canUndo: false }),
    actionChosen: ({ id }) => runAction(id),
  });
  listenForKeys();
  const settings = await getState().loadSettings();
  followSettings();
  await followLanguage();
  if (settings.zoom !== 1) void call('setZoom', { factor: settings.zoom });
  const view = settings.startView === 'left' ? settings.view : ({ kind: settings.startView } as const);
  await Promise.all([
    getState().loadRail(),
    getState().loadRefreshStatus(),
    getState().loadCompletion(),
    getState().openList(queryOf(settings, view)),
    // A story finds the line it was left at only in the type that it is read in.
    loadWindowFaces(),
    loadTypeface(readingOf(settings, null).typeface),
  ]);
  const first = settings.openArticle ?? getState().list.ids[0];
  if (first !== undefined) await openHeadline(first);
  await followFaces();
  followMenu();
  followNetwork();
}

/** The words are there before anything is painted, and follow the setting. */
async function followLanguage(): Promise<void> {
  const follow = async ({ settings }: State): Promise<void> => {
    const language = settings && (await speak(settings.language));
    if (language !== null) getState().noteLanguage(language);
  };
  subscribe((state, previous) => {
    if (state.settings?.language !== previous.settings?.language) void follow(state);
  });
  await follow(getState());
}

/** Theme, motion, size and the system's window buttons follow the settings. */
function followSettings(): void {
  const apply = ({ settings }: State): void => {
    if (!settings) return;
    applyTheme(settings.theme);
    applyMotion(settings.reduceMotion);
    void call('setTitleBar', { colour: tokenColour('--paper'), symbolColour: tokenColour('--ink-2') });
  };
  apply(getState());
  subscribe((state, previous) => {
    const { settings, settingsProblem } = state;
    if (settings?.theme !== previous.settings?.theme || settings?.reduceMotion !== previous.settings?.reduceMotion) apply(state);
    if (settings && settings.zoom !== previous.settings?.zoom) void call('setZoom', { factor: settings.zoom });
    if (settingsProblem && settingsProblem !== previous.settingsProblem) state.showToast({ kind: 'problem', text: problemWords(settingsProblem), canUndo: false });
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => apply(getState()));
}

/** What stories and headlines are set in is there before they show. */
async function followFaces(): Promise<void> {
  const typefaceOf = ({ settings, story }: State) => settings && readingOf(settings, story?.headline.language ?? null).typeface;
  const textOf = ({ headlines, story, feeds }: State): string => [story?.headline.title, story?.contentHtml, ...feeds.map(({ title }) => title), ...[...headlines.values()].map(({ title }) => title)].join(' ');
  const typeface = typefaceOf(getState());
  await Promise.all([typeface && loadTypeface(typeface), loadFacesFor(textOf(getState()))]);
  subscribe((state, previous) => {
    const next = typefaceOf(state);
    if (next && next !== typefaceOf(previous)) void loadTypeface(next);
    if (!hasJapaneseFaces() && (state.headlines !== previous.headlines || state.story !== previous.story)) void loadFacesFor(textOf(state));
  });
}

/** The native menu greys out what has nothing to do. */
function followMenu(): void {
  let shown = '';
  const apply = (state: State): void => {
    const menus = menuOf(state);
    const key = JSON.stringify(menus);
    if (key === shown) return;
    shown = key;
    void call('setMenu', { menus, words: systemMenuWords() });
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
