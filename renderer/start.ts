import type { ArticleId, View } from '../electron/contract/model';
import type { Settings } from '../electron/contract/settings';
import { followDesk } from './actions/desk';
import { keepPictureAtEnd } from './actions/first-picture';
import { menuOf, systemMenuWords } from './actions/menu';
import { showNotices } from './actions/notices';
import { countNewHeadlines, openHeadline, openView, visitHeadline } from './actions/reading';
import { runAction } from './actions/actions';
import { noteEditions } from './actions/front-page';
import { listenForKeys } from './actions/keymap';
import { call, listen } from './api';
import { problemWords, speak, t } from './language/language';
import { useStore, type State } from './state/store';
import { queryOf } from './state/list-look';
import { readingOf } from './state/reading';
import { applyAccent } from './theme/accent';
import { applyMotion, applyTheme, tokenColour } from './theme/theme';
import { hasJapaneseFaces, loadFacesFor, loadTypeface, loadWindowFaces } from './theme/typefaces';

const { getState, subscribe } = useStore;

/** Brings the window to where it was left, or to the one story that it shows. Answers when all of it is in the store. */
export async function start(): Promise<void> {
  const story = Number(new URLSearchParams(location.search).get('story'));
  hear();
  listenForKeys();
  const settings = await getState().loadSettings();
  followSettings();
  await followLanguage();
  if (settings.zoom !== 1) void call('setZoom', { factor: settings.zoom });
  if (story > 0) await startAlone(story, settings);
  else await startWhole(settings);
}

async function startWhole(settings: Settings): Promise<void> {
  const [view] = await Promise.all([firstView(settings), getState().loadRail(), getState().loadRefreshStatus(), getState().loadCompletion(), loadFacesOf(settings)]);
  if (view.kind === 'front-page') await openView(view);
  else await openListAndStory(view, settings);
  await followFaces();
}

/** What the first picture doesn't need: the native menu, what is told to the desk, what a person may ask for next. */
export function settle(): void {
  if (!getState().isStoryAlone) {
    followMenu();
    followNetwork();
    followDesk();
    keepPictureAtEnd();
  }
  // At the first Ctrl+K it is there, so that no key is typed past it.
  requestIdleCallback(() => void import('./palette/Palette'));
}

async function startAlone(story: ArticleId, settings: Settings): Promise<void> {
  getState().standAlone();
  await Promise.all([getState().loadRail(), getState().loadRefreshStatus(), loadFacesOf(settings)]);
  await openHeadline(story);
  await followFaces();
  const name = (state: State): void => void (document.title = state.story?.headline.title ?? t('program'));
  name(getState());
  subscribe(name);
}

/** A story finds the line it was left at only in the type that it is read in. */
async function loadFacesOf(settings: Settings): Promise<void> {
  await Promise.all([loadWindowFaces(), loadTypeface(readingOf(settings, null).typeface)]);
}

function hear(): void {
  listen({
    articlesChanged: ({ ids }) => {
      void getState().refreshHeadlines(ids);
      void getState().refreshStory(ids).catch(() => undefined);
    },
    countsChanged: (counts) => getState().setCounts(counts),
    feedsChanged: () => void getState().loadRail(),
    tagsChanged: () => void getState().loadRail(),
    savedSearchesChanged: () => void getState().loadRail(),
    rulesChanged: () => void getState().refreshRules(),
    articlesToNotice: ({ ids }) => void showNotices(ids),
    noticeChosen: ({ articleId }) => void visitHeadline(articleId),
    articlesArrived: () => void countNewHeadlines(),
    timelinesChanged: () => void getState().loadRail(),
    editionsChanged: () => void noteEditions(),
    refreshChanged: (status) => getState().setRefreshStatus(status),
    completionChanged: (status) => getState().setCompletion(status),
    linksChanged: () => getState().noteLinksChanged(),
    settingsChanged: (settings) => getState().setSettings(settings),
    problemArose: (problem) => getState().showToast({ kind: 'problem', text: problemWords(problem), canUndo: false }),
    actionChosen: ({ id }) => runAction(id),
  });
}

/** What Settings say a start shows; the front page only once there is an edition. */
async function firstView({ startView, view }: Settings): Promise<View> {
  const editions = await getState().loadEditions();
  if (startView === 'left') return view;
  if (startView === 'front-page') return editions.length > 0 || view.kind === 'front-page' ? { kind: startView } : view;
  return { kind: startView };
}

async function openListAndStory(view: View, { openArticle }: Settings): Promise<void> {
  await getState().openList(queryOf(getState().settings, view));
  const first = openArticle ?? getState().list.ids[0];
  if (first !== undefined) await openHeadline(first);
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
    void followAccent(settings.usesAccent);
    applyMotion(settings.reduceMotion);
    void call('setTitleBar', { colour: tokenColour('--paper'), symbolColour: tokenColour('--ink-2') });
  };
  apply(getState());
  subscribe((state, previous) => {
    const { settings, settingsProblem } = state;
    const looks = (of: State['settings']): string => JSON.stringify([of?.theme, of?.reduceMotion, of?.usesAccent]);
    if (looks(settings) !== looks(previous.settings)) apply(state);
    if (settings && settings.zoom !== previous.settings?.zoom) void call('setZoom', { factor: settings.zoom });
    if (settingsProblem && settingsProblem !== previous.settingsProblem) state.showToast({ kind: 'problem', text: problemWords(settingsProblem), canUndo: false });
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => apply(getState()));
}

/** The system's own colour, where the person wants it and the system tells it. */
async function followAccent(isWanted: boolean): Promise<void> {
  applyAccent(isWanted ? await call('getAccentColour') : null);
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
  // The table of actions is gone through when there is time: the store changes with every frame of a list that scrolls.
  let isWaiting = false;
  subscribe(() => {
    if (isWaiting) return;
    isWaiting = true;
    requestIdleCallback(
      () => {
        isWaiting = false;
        apply(getState());
      },
      { timeout: 200 },
    );
  });
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
