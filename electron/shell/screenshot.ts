import type { BrowserWindow } from 'electron';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes what the window shows as a PNG. The debugger's capture draws a frame of its own, so a window that has only just opened isn't caught blank. */
export async function takeScreenshot(window: BrowserWindow, path: string): Promise<void> {
  if (!window.isVisible()) await new Promise<void>((resolve) => window.once('show', () => resolve()));
  const { debugger: inspector } = window.webContents;
  inspector.attach();
  try {
    const { data } = (await inspector.sendCommand('Page.captureScreenshot', { format: 'png' })) as { data: string };
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, Buffer.from(data, 'base64'));
  } finally {
    inspector.detach();
  }
}
