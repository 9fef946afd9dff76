import { BrowserWindow, nativeTheme, type Session } from 'electron';
import { fileURLToPath } from 'node:url';
import type { ArticleId } from '../contract/model';
import { appHost, scheme } from './protocol';
import { keepWindowState, readWindowState } from './window-state';

/** Height of the bars, and so of the system's own window buttons over them. */
export const barHeight = 52;
/** The paper and ink of the light and the dark theme, for the moment before the page paints. */
const firstColours = { light: { paper: '#FCFCFA', ink: '#43474D' }, dark: { paper: '#1C1E21', ink: '#B9BABA' } };

export interface WindowOptions {
  readonly session: Session;
  /** Where the window's place is kept. */
  readonly stateFile: string;
  readonly preload: URL;
  readonly icon: URL;
  /** Vite's address while developing. */
  readonly developmentUrl: string | undefined;
  /** A story to show alone, in place of the whole window. */
  readonly story?: ArticleId | undefined;
  /** Content size in CSS pixels, over the kept one. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
  /** The page that a window opens with, in place of its own. */
  readonly firstPage?: ((window: BrowserWindow) => string | undefined) | undefined;
}

/** Opens the window where it was left. */
export function openWindow({ session, stateFile, preload, icon, developmentUrl, story, size, firstPage }: WindowOptions): BrowserWindow {
  const state = size ? undefined : readWindowState(stateFile);
  const colours = firstColours[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];
  const window = new BrowserWindow({
    width: size?.width ?? state?.width ?? (story === undefined ? 1280 : 760),
    height: size?.height ?? state?.height ?? (story === undefined ? 800 : 900),
    ...(state ? { x: state.x, y: state.y } : {}),
    minWidth: 380,
    minHeight: 480,
    show: false,
    title: 'Broadsheet',
    icon: fileURLToPath(icon),
    backgroundColor: colours.paper,
    titleBarStyle: 'hidden',
    trafficLightPosition: { x: 16, y: 18 },
    ...(process.platform === 'darwin' ? {} : { titleBarOverlay: { color: colours.paper, symbolColor: colours.ink, height: barHeight } }),
    webPreferences: {
      session,
      preload: fileURLToPath(preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
  if (state?.maximized) window.maximize();
  window.on('close', () => keepWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }));
  window.once('ready-to-show', () => window.show());
  const page = developmentUrl ?? `${scheme}://${appHost}/${firstPage?.(window) ?? 'index.html'}`;
  void window.loadURL(story === undefined ? page : `${page}?story=${story}`);
  return window;
}

/** Brings a window to the front, as a second start of the program does. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
