import { app, shell } from 'electron';
import { readFile } from 'node:fs/promises';
import type { System } from '../contract/system';
import type { Desk } from '../contract/desk';
import type { EditionFiles } from '../contract/editions';
import { BroadsheetError } from '../contract/errors';
import type { FirstPictures } from '../contract/first-picture';
import type { Handlers } from './ipc';
import { showMenu } from './menu';
import { showNotice } from './notice';
import { openOutside } from './security';
import { barHeight } from './window';

export interface SystemOptions {
  readonly profile: string;
  readonly sqliteVersion: () => Promise<string>;
  /** Files with the licences of what Broadsheet is made of. */
  readonly notices: readonly URL[];
  readonly painted: () => void;
  /** An action of the menu was chosen. */
  readonly chosen: (id: string) => void;
}

/** What only main can do for a window. */
export function systemHandlers({ profile, sqliteVersion, notices, painted, chosen }: SystemOptions): Omit<Pick<Handlers, keyof System>, keyof Desk | keyof EditionFiles | keyof FirstPictures | 'importOpml' | 'exportOpml' | 'importRulesFile' | 'exportRulesFile'> {
  return {
    about: async () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions['chrome'] ?? '',
      sqlite: await sqliteVersion(),
      profile,
      notices: (await Promise.all(notices.map((file) => readFile(file, 'utf8').catch(() => '')))).join('\n\n'),
    }),
    openExternal: async ({ url }) => {
      if (!(await openOutside(url))) throw new BroadsheetError('not-allowed', 'Broadsheet opens only web and mail addresses. This link has another kind, so it was left alone.');
    },
    lookUp: async ({ words }) => {
      const url = new URL('https://duckduckgo.com/');
      url.searchParams.set('q', words);
      await openOutside(url.href);
    },
    print: (_input, window) =>
      new Promise((resolve, reject) => {
        window.webContents.print({ silent: false }, (success, reason) => {
          if (success || reason === 'Print job canceled') resolve();
          else reject(new BroadsheetError('unexpected', 'This was not printed. Check that a printer is set up, and try again.', reason));
        });
      }),
    showProfileFolder: async () => {
      const failure = await shell.openPath(profile);
      if (failure) throw new BroadsheetError('unexpected', `The folder could not be opened. It is at ${profile}.`, failure);
    },
    showNotice,
    setMenu: ({ menus, words }) => showMenu(menus, words, chosen),
    setTitleBar: ({ colour, symbolColour }, window) => {
      // macOS draws its own; a Linux without overlay support has nothing to colour.
      if (process.platform !== 'darwin') window.setTitleBarOverlay?.({ color: colour, symbolColor: symbolColour });
    },
    setZoom: ({ factor }, window) => {
      window.webContents.setZoomFactor(factor);
      // The bars grow with the page; the system's buttons over them fill them.
      if (process.platform !== 'darwin') window.setTitleBarOverlay?.({ height: Math.round(barHeight * factor) });
    },
    painted,
  };
}
