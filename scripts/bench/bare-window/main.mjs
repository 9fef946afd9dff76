// The least that an Electron window can be: what Broadsheet's start and memory are measured against.
import { app, BrowserWindow } from 'electron';

// Not a top-level await: Electron is ready only after this module has ended.
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  window.webContents.once('did-finish-load', () => process.stderr.write('painted\nanswering\n'));
  return window.loadURL('data:text/html,<title>Bare</title><p>Hello.</p>');
});
