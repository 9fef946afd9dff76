import { app, BrowserWindow, Menu, nativeTheme, session } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApi } from './api/api';
import { openArchive, tidyArchive } from './api/archive';
import type { Rooms } from './api/rooms';
import { help, readArguments, type Start } from './cli/arguments';
import type { PressCalls, ReaderCalls, WriterCalls } from './contract/threads';
import { endWithProblem } from './shell/failure';
import { announceToWindows, answerWindows } from './shell/ipc';
import { openProfile } from './shell/profile';
import { registerScheme, serveScheme } from './shell/protocol';
import { takeScreenshot } from './shell/screenshot';
import { closeAllContents, closeSession } from './shell/security';
import { systemHandlers } from './shell/system';
import { focusWindow, openWindow } from './shell/window';
import { isCurrent } from './store/migrate';
import type { StoreData } from './store/worker';
import { openThread } from './threads/thread';

// Built, this file is dist/main/main.js: preload, window and assets are found from there.
const here = (relative: string): URL => new URL(relative, import.meta.url);
const assets = (relative: string): URL => here(`../../assets/${relative}`);
const developmentUrl = app.isPackaged ? undefined : process.env['BROADSHEET_DEVELOPMENT_URL'];

const start = readArguments(process.argv, app.isPackaged);
switch (start.kind) {
  case 'help':
    end(help);
    break;
  case 'version':
    end(`${app.getVersion()}\n`);
    break;
  case 'wrong':
    end(`broadsheet: ${start.sentence}\n`, 2);
    break;
  case 'window':
    runWindow(start).catch(endWithProblem);
}

async function runWindow({ profile: chosen, screenshot, size, theme }: Extract<Start, { kind: 'window' }>): Promise<void> {
  registerScheme();
  // Electron's own default menu would be built and thrown away.
  Menu.setApplicationMenu(null);
  const profile = openProfile(chosen);
  if (!app.requestSingleInstanceLock()) {
    end('broadsheet: it is already open with this archive; its window was brought to the front.\n', screenshot === undefined ? 0 : 1);
    return;
  }
  closeAllContents();
  // Bars that lie over the page: the selected headline opens into the paper beside it.
  app.commandLine.appendSwitch('enable-features', 'OverlayScrollbar');
  if (theme) nativeTheme.themeSource = theme;

  const file = join(profile, 'archive.db');
  const rooms = openRooms(file);
  const [problem] = await Promise.all([openArchive(rooms, isCurrent(file)), app.whenReady()]);
  closeSession(session.defaultSession, developmentUrl);
  serveScheme(session.defaultSession, { window: here('../window/'), edition: assets('edition/') });

  const firstPaint = new Promise<void>((painted) => {
    const sqliteVersion = (): Promise<string> => rooms.reader.call('getSqliteVersion', undefined);
    const system = systemHandlers({ profile, sqliteVersion, notices: notices(), painted });
    answerWindows({ ...createApi(rooms), ...system }, developmentUrl);
  });
  const open = (): BrowserWindow =>
    openWindow({
      session: session.defaultSession,
      stateFile: join(profile, 'window.json'),
      preload: here('../preload/preload.cjs'),
      icon: assets('icon-64.png'),
      developmentUrl,
      size,
    });
  const window = open();
  app.on('second-instance', () => focusWindow(BrowserWindow.getAllWindows()[0] ?? open()));
  app.on('activate', () => BrowserWindow.getAllWindows().length === 0 && open());
  app.on('window-all-closed', () => process.platform !== 'darwin' && app.quit());
  closeAtQuit(rooms);

  await firstPaint;
  if (process.env['BROADSHEET_TIMES']) process.stderr.write(`painted after ${Math.round(process.uptime() * 1000)} ms\n`);
  if (screenshot) {
    await takeScreenshot(window, screenshot);
    app.quit();
    return;
  }
  if (problem) announceToWindows('problemArose', problem);
  await tidyArchive(rooms);
}

function openRooms(file: string): Rooms {
  const store = (role: StoreData['role']): { file: URL; name: string; data: StoreData } => ({ file: here('./store.js'), name: role, data: { role, file } });
  return {
    reader: openThread<ReaderCalls>(store('reader')),
    writer: openThread<WriterCalls>(store('writer')),
    press: openThread<PressCalls>({ file: here('./press.js'), name: 'press', memoryLimit: 512, deadline: 10_000, idleLimit: 5_000 }),
    announce: announceToWindows,
    readBundledEdition: () => readFile(assets('edition/edition.json')),
  };
}

/** What was asked of the archive is finished before the program ends. */
function closeAtQuit({ reader, writer }: Rooms): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void Promise.all([writer.close(), reader.close()]).then(() => {
      closed = true;
      app.quit();
    });
  });
}

/** The build writes one file for each of its parts; SQLite stands outside the bundle. */
function notices(): URL[] {
  return [here('../../LICENSE'), here('../window/licences.md'), here('./licences.md'), here('../../node_modules/@photostructure/sqlite/LICENSE')];
}

function end(message: string, code = 0): void {
  (code === 0 ? process.stdout : process.stderr).write(message, () => app.exit(code));
}
