import { dialog, type BrowserWindow } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import type { EditionFiles } from '../contract/editions';
import { BroadsheetError } from '../contract/errors';
import type { EditionId, OpmlImport } from '../contract/model';
import type { Handlers } from './ipc';

export interface FileOptions {
  readonly importOpml: (bytes: Uint8Array) => Promise<OpmlImport>;
  readonly exportOpml: () => Promise<string>;
  readonly importRules: (text: string) => Promise<{ added: number; known: number }>;
  readonly exportRules: () => Promise<string>;
  readonly exportEpub: (id: EditionId) => Promise<Uint8Array>;
  /** What a file of an edition is called, without its ending. */
  readonly nameEdition: (id: EditionId) => Promise<string>;
}

const opml = [{ name: 'OPML', extensions: ['opml', 'xml'] }];
const json = [{ name: 'JSON', extensions: ['json'] }];
const epub = [{ name: 'EPUB', extensions: ['epub'] }];
const pdf = [{ name: 'PDF', extensions: ['pdf'] }];

/** Files that the person chooses in the system's own dialogs. */
export function fileHandlers(options: FileOptions): Pick<Handlers, keyof EditionFiles | 'importOpml' | 'exportOpml' | 'importRulesFile' | 'exportRulesFile'> {
  return {
    importOpml: (_input, window) => readChosen(window, opml, options.importOpml),
    exportOpml: (_input, window) => writeChosen(window, 'Broadsheet.opml', opml, options.exportOpml),
    importRulesFile: (_input, window) => readChosen(window, json, (bytes) => options.importRules(bytes.toString('utf8'))),
    exportRulesFile: (_input, window) => writeChosen(window, 'Broadsheet rules.json', json, options.exportRules),
    exportEpub: async ({ id }, window) => writeChosen(window, `${await options.nameEdition(id)}.epub`, epub, () => options.exportEpub(id)),
    exportPdf: async ({ id }, window) => writeChosen(window, `${await options.nameEdition(id)}.pdf`, pdf, () => window.webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true })),
  };
}

async function readChosen<T>(window: BrowserWindow, filters: typeof opml, read: (bytes: Buffer) => Promise<T>): Promise<T | null> {
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
  const [path] = filePaths;
  return path === undefined ? null : read(await readFile(path));
}

async function writeChosen(window: BrowserWindow, name: string, filters: typeof opml, content: () => Promise<string | Uint8Array>): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, { defaultPath: name, filters });
  if (!filePath) return null;
  try {
    await writeFile(filePath, await content());
  } catch (error) {
    throw new BroadsheetError('bad-input', `${filePath} can't be written. Choose another place, or check the disk.`, error);
  }
  return filePath;
}
