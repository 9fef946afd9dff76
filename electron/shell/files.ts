import { dialog, type BrowserWindow } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import { BroadsheetError } from '../contract/errors';
import type { OpmlImport } from '../contract/model';
import type { Handlers } from './ipc';

export interface FileOptions {
  readonly importOpml: (bytes: Uint8Array) => Promise<OpmlImport>;
  readonly exportOpml: () => Promise<string>;
}

const filters = [{ name: 'OPML', extensions: ['opml', 'xml'] }];

/** Files that the person chooses in the system's own dialogs. */
export function fileHandlers({ importOpml, exportOpml }: FileOptions): Pick<Handlers, 'importOpml' | 'exportOpml'> {
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
      try {
        await writeFile(filePath, await exportOpml());
      } catch (error) {
        throw new BroadsheetError('bad-input', `${filePath} can't be written. Choose another place, or check the disk.`, error);
      }
      return filePath;
    },
  };
}
