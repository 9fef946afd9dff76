import { dialog } from 'electron';
import { copyFile } from 'node:fs/promises';
import type { Desk } from '../contract/desk';
import { BroadsheetError } from '../contract/errors';
import { fileName } from './file-name';
import type { Handlers } from './ipc';

export interface DeskOptions {
  /** The file of a stored picture, by its address. */
  readonly pictureOf: (src: string) => { readonly path: string; readonly mimeType: string } | undefined;
}

/** What of the desktop a window may use. */
export function deskHandlers({ pictureOf }: DeskOptions): Pick<Handlers, keyof Desk> {
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
  };
}

/** Of the types whose extension isn't their own name. */
const extensions: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/svg+xml': 'svg', 'image/x-icon': 'ico' };
