import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { Transform } from 'node:stream';

/** The compressions that are asked for. */
export const acceptedEncodings = 'gzip, br, deflate';

/**
 * The stream that undoes a Content-Encoding; null: nothing to undo; undefined: more than one layer, or one
 * that nobody asked for. Some servers name a compression and send plain bytes, so the first bytes decide too.
 */
export function inflaterFor(contentEncoding: string | undefined, firstBytes: Uint8Array): Transform | null | undefined {
  const layers = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity');
  const [layer, more] = layers;
  if (more !== undefined) return undefined;
  switch (layer) {
    case undefined:
      return null;
    case 'gzip':
    case 'x-gzip':
      return firstBytes[0] === 0x1f && firstBytes[1] === 0x8b ? createGunzip() : null;
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      // By RFC 9110 this is zlib's format; some servers send the bare stream (its first byte is no zlib header).
      return ((firstBytes[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      return undefined;
  }
}
