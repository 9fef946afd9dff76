import { app, BrowserWindow, Menu, nativeTheme, session } from 'electron';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApi } from './api/api';
import { openArchive, tidyArchive } from './api/archive';
import { watchForeignCommits } from './api/foreign';
import { startHousekeeping } from './api/housekeeping';
import type { Announce, Rooms } from './api/rooms';
import type { Start } from './cli/arguments';
import type { FirstPictures } from './contract/first-picture';
import { archiveFile, assets, built, closeRooms, openRooms, pictureFolder } from './compose';
import { pictureFile } from './refresh/picture-files';
import { deskHandlers } from './shell/desk';
import { giveFieldsMenus } from './shell/field-menu';
import { openFirstPicture } from './shell/first-picture';
import { fileHandlers } from './shell/files';
import { announceTo, announceToWindows, answerWindows, type Handlers } from './shell/ipc';
import { openProfile } from './shell/profile';
import { firstPicturePage, registerScheme, serveScheme, storedPicture, type Folders } from './shell/protocol';
import { takeScreenshot } from './shell/screenshot';
import { closeAllContents, closeSession } from './shell/security';
import { systemHandlers } from './shell/system';
import { openTray } from './shell/tray';
import { openWindows } from './shell/windows';
import { isCurrent } from './store/migrate';
import { bookName, exportEpub } from './transfer/edition-book';
import { exportOpml, importOpml } from './transfer/opml-file';
import { exportRules, importRules } from './transfer/rules-file';

const developmentUrl = app.isPackaged ? undefined : process.env['BROADSHEET_DEVELOPMENT_URL'];

/** The program with its window. */
export async function runWindow({ profile: chosen, screenshot, size, theme }: Extract<Start, { kind: 'window' }>): Promise<void> {
  registerScheme();
  // Electron's own default menu would be built and thrown away.
  Menu.setApplicationMenu(null);
  const profile = openProfile(chosen);
  if (!app.requestSingleInstanceLock()) {
    process.stdout.write('broadsheet: it is already open with this archive; its window was brought to the front.\n');
    app.exit(screenshot === undefined ? 0 : 1);
    return;
  }
  closeAllContents();
  giveFieldsMenus();
  // Bars that lie over the page: the selected headline opens into the paper beside it.
  app.commandLine.appendSwitch('enable-features', 'OverlayScrollbar');
  // Elsewhere Chromium speaks with the system's voices of its own accord; on Linux they are asked for.
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
  if (theme) nativeTheme.themeSource = theme;

  const picture = openFirstPicture({ page: join(profile, firstPicturePage), archiveFile: archiveFile(profile), template: built(`../window/${firstPicturePage}`) });
  const announce: Announce = (name, event) => {
    // What is stored after a window has closed is not on its picture; how far a round has come is nothing stored.
    if (name !== 'refreshChanged' && name !== 'completionChanged') picture.forget();
    announceToWindows(name, event);
  };
  const rooms = openRooms(profile, 'the open window', announce);
  const open = (): ReturnType<typeof openArchive> => openArchive(rooms, isCurrent(archiveFile(profile)));
  // A screenshot is of a window that answers.
  const mayShowPicture = picture.isFresh && screenshot === undefined && developmentUrl === undefined;
  const opening = mayShowPicture ? undefined : open();
  await Promise.all([opening, app.whenReady()]);
  closeSession(session.defaultSession, developmentUrl, (host) => rooms.ledger.note({ at: Date.now(), host, purpose: 'blocked', status: null, bytes: 0 }));
  const folders: Folders = { window: built('../window/'), edition: assets('edition/'), firstPicture: join(profile, firstPicturePage), pictureFile: (name) => pictureFile(pictureFolder(profile), name) };
  serveScheme(session.defaultSession, folders);

  let wasOpened = false;
  let showsPicture = false;
  const windows = openWindows({
    session: session.defaultSession,
    stateFiles: { main: join(profile, 'window.json'), story: join(profile, 'story-window.json') },
    preload: built('../preload/preload.cjs'),
    icon: assets('icons/64x64.png'),
    developmentUrl,
    size,
    firstPage: (window) => {
      showsPicture = mayShowPicture && !wasOpened && picture.fits(window);
      wasOpened = true;
      return showsPicture ? firstPicturePage : undefined;
    },
  });
  // The menu is one for all windows; what is chosen in it is done by the one that is looked at.
  const onMenu = (id: string): void => announceTo(BrowserWindow.getFocusedWindow() ?? windows.main(), 'actionChosen', { id });

  // From before the window first reads; asking the archive any sooner would hold the picture up.
  const watch = (): unknown => watchForeignCommits(rooms, announce);
  let picturePainted = (): void => undefined;
  const firstPicture = new Promise<void>((resolve) => (picturePainted = resolve));
  const firstPaint = new Promise<void>((painted) => {
    const sqliteVersion = (): Promise<string> => rooms.reader.call('getSqliteVersion', undefined);
    const system = systemHandlers({ profile, sqliteVersion, notices: notices(), painted, chosen: onMenu });
    const files = fileHandlers({
      importOpml: (bytes) => importOpml(bytes, rooms),
      exportOpml: () => exportOpml(rooms, Date.now()),
      exportEpub: (id) => exportEpub(rooms, id),
      nameEdition: async (id) => {
        const edition = await rooms.reader.call('getEdition', { id });
        return edition ? bookName(edition) : 'Broadsheet';
      },
      importRules: (text) => importRules(text, rooms),
      exportRules: () => exportRules(rooms),
    });
    const setTray = openTray({ icon: fileURLToPath(assets('icons/32x32.png')), show: windows.showMain, choose: (id) => announceTo(windows.main(), 'actionChosen', { id }) });
    const desk = deskHandlers({ pictureOf: (src) => storedPicture(src, folders), windows, setTray });
    const pictures: Pick<Handlers, keyof FirstPictures> = {
      keepFirstPicture: ({ picture: next }, asker) => picture.keep(next, asker),
      firstPicturePainted() {
        watch();
        picturePainted();
      },
    };
    answerWindows({ ...createApi(rooms), ...system, ...files, ...desk, ...pictures }, developmentUrl);
  });
  const window = windows.main();
  if (!showsPicture) watch();
  app.on('second-instance', windows.showMain);
  app.on('activate', windows.showMain);
  app.on('window-all-closed', () => process.platform !== 'darwin' && app.quit());
  closeAtQuit(rooms, picture.write);

  if (showsPicture) await firstPicture;
  if (showsPicture) tellTime('painted');
  const problem = await (opening ?? open());
  await firstPaint;
  if (!showsPicture) tellTime('painted');
  tellTime('answering');
  if (screenshot) {
    await takeScreenshot(window, screenshot);
    app.quit();
    return;
  }
  if (problem) announceToWindows('problemArose', problem);
  rooms.refresher.startTimer();
  startHousekeeping(rooms, Date.now);
  await tidyArchive(rooms);
}

/** For whoever measures a start. */
function tellTime(what: 'painted' | 'answering'): void {
  if (process.env['BROADSHEET_TIMES']) process.stderr.write(`${what} after ${Math.round(process.uptime() * 1000)} ms\n`);
}

/** What was asked of the archive is finished before the program ends. */
function closeAtQuit(rooms: Rooms, writePicture: () => void): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void closeRooms(rooms).finally(() => {
      writePicture();
      isClosed = true;
      app.quit();
    });
  });
}

/** The build writes one file for each of its parts; SQLite stands outside the bundle. */
function notices(): URL[] {
  return [built('../../LICENSE'), built('../window/licences.md'), built('./licences.md'), built('../../node_modules/@photostructure/sqlite/LICENSE')];
}
