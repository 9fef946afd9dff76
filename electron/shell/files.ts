import { dialog, type BrowserWindow } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import type { EditionFiles } from '../contract/editions';
import { BroadsheetError } from '../contract/errors';
import type { EditionId } from '../contract/model';
import type { Handlers } from './ipc';

export interface FileOptions {
  readonly importOpml: (bytes: Uint8Array) => Promise<{ found: number; added: number }>;
  readonly exportOpml: () => Promise<string>;
  readonly exportEpub: (id: EditionId) => Promise<Uint8Array>;
  /** What a file of an edition is called, without its ending. */
  readonly nameEdition: (id: EditionId) => Promise<string>;
}

const filters = [{ name: 'OPML', extensions: ['opml', 'xml'] }];

/** Files that the person chooses in the system's own dialogs. */
export function fileHandlers({ importOpml, exportOpml, exportEpub, nameEdition }: FileOptions): Pick<Handlers, keyof EditionFiles | 'importOpml' | 'exportOpml'> {
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
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: `${await nameEdition(id)}.epub`, filters: [{ name: 'EPUB', extensions: ['epub'] }] });
      if (!filePath) return null;
      await put(filePath, await exportEpub(id));
      return filePath;
    },
    async exportPdf({ id }, window: BrowserWindow) {
      const { filePath } = await dialog.showSaveDialog(window, { defaultPath: `${await nameEdition(id)}.pdf`, filters: [{ name: 'PDF', extensions: ['pdf'] }] });
      if (!filePath) return null;
      await put(filePath, await window.webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true }));
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
