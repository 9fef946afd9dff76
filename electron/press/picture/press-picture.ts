import { imageSize } from 'image-size';
import { createHash } from 'node:crypto';
import type { PictureVerdict } from '../../contract/completion';

/** More would take the window hundreds of megabytes to decode. */
const mostPixels = 16_000_000;

/** What Chromium shows, by image-size's names; the right side is the subtype of the MIME type. */
const types: Readonly<Record<string, string>> = { jpg: 'jpeg', png: 'png', gif: 'gif', webp: 'webp', avif: 'avif', svg: 'svg+xml', bmp: 'bmp', ico: 'x-icon' };

/**
 * Reads a picture's header: whether it is one, its type and its size. Nothing is decoded; what its server
 * calls it means nothing.
 */
export function pressPicture(bytes: Uint8Array): PictureVerdict {
  const size = sizeOf(bytes);
  const type = size?.type === undefined ? undefined : types[size.type];
  if (!size || type === undefined) return { kind: 'refused', reason: 'not-a-picture' };
  if (isCutOff(bytes, type)) return { kind: 'refused', reason: 'cut-off' };
  const vector = type === 'svg+xml';
  const width = Math.round(size.width) || (vector ? 300 : 0);
  const height = Math.round(size.height) || (vector ? 150 : 0);
  if (width < 1 || height < 1) return { kind: 'refused', reason: 'not-a-picture' };
  if (!vector && width * height > mostPixels) return { kind: 'refused', reason: 'too-many-pixels' };
  const turned = size.orientation !== undefined && size.orientation >= 5;
  const file = { hash: createHash('sha256').update(bytes).digest('hex'), type, width: turned ? height : width, height: turned ? width : height };
  return { kind: 'picture', file };
}

function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    return imageSize(bytes);
  } catch {
    // It throws for whatever it doesn't know.
    return undefined;
  }
}

/** Whether the end that the format asks for is missing. */
function isCutOff(bytes: Uint8Array, type: string): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case 'png':
      return tail.lastIndexOf('IEND') < 0;
    case 'jpeg':
      return tail.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0;
    case 'gif':
      return tail.lastIndexOf(0x3b) < tail.length - 1024;
    case 'webp':
      return tail.readUInt32LE(4) + 8 > tail.length + 1;
    default:
      return false;
  }
}
