import { app, nativeImage, type BrowserWindow } from 'electron';

const edge = 16;

/** Says how much is unread on the program's icon. Windows shows no number there, only a sign. */
export function setBadge(window: BrowserWindow, count: number, label: string): void {
  if (process.platform === 'win32') window.setOverlayIcon(count > 0 ? dot() : null, label);
  else app.setBadgeCount(count);
}

/** A disc in the blue of unread headlines (`--spot` of the light theme), 16 pixels wide. */
function dot(): Electron.NativeImage {
  const pixels = Buffer.alloc(edge * edge * 4);
  const middle = (edge - 1) / 2;
  for (let y = 0; y < edge; y++) {
    for (let x = 0; x < edge; x++) {
      if (Math.hypot(x - middle, y - middle) < middle - 1) pixels.set([0xc6, 0x4b, 0x1f, 0xff], (y * edge + x) * 4);
    }
  }
  return nativeImage.createFromBitmap(pixels, { width: edge, height: edge });
}
