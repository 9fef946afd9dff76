import { app, type BrowserWindow } from 'electron';
import type { ArticleId } from '../contract/model';
import { focusWindow, openWindow, type WindowOptions } from './window';

/** Pixels by which a story's window stands aside from the one before. */
const cascade = 28;

export interface Windows {
  /** The main window, opened when there is none. */
  main(): BrowserWindow;
  /** Brings the main window to the front. */
  showMain(): void;
  openStory(id: ArticleId): void;
  /** Whether closing the main window only hides it. */
  setHides(hides: boolean): void;
}

export interface WindowsOptions extends Omit<WindowOptions, 'story' | 'stateFile'> {
  readonly stateFiles: { readonly main: string; readonly story: string };
}

/** The main window and those of single stories, each story once. */
export function openWindows({ stateFiles, size, firstPage, ...options }: WindowsOptions): Windows {
  let main: BrowserWindow | undefined;
  let hides = false;
  let isQuitting = false;
  const stories = new Map<ArticleId, BrowserWindow>();
  app.on('before-quit', () => (isQuitting = true));

  const open = (): BrowserWindow => {
    const window = openWindow({ ...options, size, firstPage, stateFile: stateFiles.main });
    window.on('close', (event) => {
      if (!hides || isQuitting) return;
      event.preventDefault();
      window.hide();
    });
    window.once('closed', () => (main = undefined));
    return window;
  };
  const windows: Windows = {
    main: () => (main ??= open()),
    showMain: () => focusWindow(windows.main()),
    openStory(id) {
      const shown = stories.get(id);
      if (shown) return focusWindow(shown);
      const window = openWindow({ ...options, size: undefined, stateFile: stateFiles.story, story: id });
      const { x, y } = window.getBounds();
      window.setPosition(x + cascade * stories.size, y + cascade * stories.size);
      stories.set(id, window);
      window.once('closed', () => stories.delete(id));
    },
    setHides: (next) => void (hides = next),
  };
  return windows;
}
