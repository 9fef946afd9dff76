import { clipboard, dialog, systemPreferences } from 'electron';
import { copyFile } from 'node:fs/promises';
import type { Desk, TrayTemplate } from '../contract/desk';
import { BroadsheetError } from '../contract/errors';
import { setBadge } from './badge';
import { fileName } from './file-name';
import type { Handlers } from './ipc';
import { notify } from './notices';
import type { Windows } from './windows';

export interface DeskOptions {
  /** The file of a stored picture, by its address. */
  readonly pictureOf: (src: string) => { readonly path: string; readonly mimeType: string } | undefined;
  readonly windows: Windows;
  readonly setTray: (tray: TrayTemplate | null) => void;
}

/** What of the desktop a window may use. */
export function deskHandlers({ pictureOf, windows, setTray }: DeskOptions): Pick<Handlers, keyof Desk> {
  return {
    async savePicture({ src, name }, window) {
      const picture = pictureOf(src);
      if (!picture) throw new BroadsheetError('not-found', 'This picture is not stored any more, so there was nothing to save.');
      const extension = extensions[picture.mimeType] ?? picture.mimeType.replace('image/', '');
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: `${fileName(name)}.${extension}`, filters: [{ name: extension.toUpperCase(), extensions: [extension] }] });
      if (!filePath) return null;
      try {
        await copyFile(picture.path, filePath);
      } catch (error) {
        throw new BroadsheetError('bad-input', `${filePath} can't be written. Choose another place, or check the disk.`, error);
      }
      return filePath;
    },
    openStoryWindow: ({ id }) => windows.openStory(id),
    copyText: ({ text }) => clipboard.writeText(text),
    setBadge: ({ count, label }, window) => setBadge(window, count, label),
    notify: ({ title, body }) => notify(title, body, windows.showMain),
    setTray({ tray }) {
      setTray(tray);
      windows.setHides(tray !== null);
    },
    // Not every system of every runtime can say.
    getAccentColour: () => accentOf(systemPreferences.getAccentColor?.()),
  };
}

/** Electron answers RRGGBBAA, or nothing. */
function accentOf(colour: string | undefined): string | null {
  return colour && /^[0-9a-f]{6}/i.test(colour) ? `#${colour.slice(0, 6)}` : null;
}

/** Of the types whose extension isn't their own name. */
const extensions: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/svg+xml': 'svg', 'image/x-icon': 'ico' };
