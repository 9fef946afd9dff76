import { dialog, type BrowserWindow } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import { BroadsheetError } from '../contract/errors';
import type { EditionId } from '../contract/model';
import type { Handlers } from './ipc';

export interface FileOptions {
  readonly importOpml: (bytes: Uint8Array) => Promise<{ found: number; added: number }>;
  readonly exportOpml: () => Promise<string>;
  readonly exportEpub: (id: EditionId) => Promise<{ readonly name: string; readonly write: () => Promise<Uint8Array> }>;
}

const filters = [{ name: 'OPML', extensions: ['opml', 'xml'] }];

/** Files that the person chooses in the system's own dialogs. */
export function fileHandlers({ importOpml, exportOpml, exportEpub }: FileOptions): Pick<Handlers, 'importOpml' | 'exportOpml' | 'exportEpub'> {
  return {
    async importOpml(_input, window: BrowserWindow) {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
      const [path] = filePaths;
      if (path === undefined) return null;
      return importOpml(await readFile(path));
    },
    async exportOpml(_input, window: BrowserWindow) {
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: 'Broadsheet.opml', filters });
      if (!filePath) return null;
      await put(filePath, await exportOpml());
      return filePath;
    },
    async exportEpub({ id }, window: BrowserWindow) {
      const { name, write } = await exportEpub(id);
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: `${name}.epub`, filters: [{ name: 'EPUB', extensions: ['epub'] }] });
      if (!filePath) return null;
      await put(filePath, await write());
      return filePath;
    },
  };
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new BroadsheetError('bad-input', `${path} can't be written. Choose another place, or check the disk.`, error);
  }
}
