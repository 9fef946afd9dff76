import { crc32, deflateSync } from 'node:zlib';

export type PictureType = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'svg';

const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAgADADASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAwECBf/EABYQAAMAAAAAAAAAAAAAAAAAAAABAv/EABUBAQEAAAAAAAAAAAAAAAAAAAMC/8QAFREBAQAAAAAAAAAAAAAAAAAAAQD/2gAMAwEAAhEDEQA/AAlCSiShJQbCFZQkokoSUSyhWUJKJKElEMgXOlCSjMoSUIwhalCSjMoSUQyBalCSjMoSUSyBf//Z',
  'base64',
);
const vp8 = Buffer.from('VlA4IEwAAABwAwCdASowACAAPxF6tFQ4p7WxJWzLECIJQBdmdDgu/9nh/3IA/rTVfrMQzijYsY6O/kP+9yUC/5BMC4b6IuetryO5bCzOTftDyAAA', 'base64');
const avif = Buffer.from(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=',
  'base64',
);
const gifFrame = Buffer.from('21f904000a0000002c0000000001000100000202440100', 'hex');

/**
 * A small picture that a browser shows.
 * @param key makes its bytes its own
 * @param weight bytes that it is made heavier by, where its form allows
 */
export function pictureBytes(type: PictureType, key: string, weight = 0): Buffer {
  const note = Buffer.concat([Buffer.from(key), Buffer.alloc(weight, key)]);
  switch (type) {
    case 'png':
      return png(640, 400, note);
    case 'jpeg':
      return Buffer.concat([jpeg.subarray(0, 2), ...comments(note), jpeg.subarray(2)]);
    case 'gif':
      return animation(key);
    case 'webp':
      return riff(key);
    case 'avif':
      return Buffer.concat([avif, box('free', Buffer.from(key))]);
    case 'svg':
      return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><title>${key}</title><rect width="320" height="200" fill="#476"/></svg>`);
  }
}

/** One bit a pixel, so that even a large one costs little. */
export function png(width: number, height: number, note: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = Buffer.alloc(height * (1 + Math.ceil(width / 8)), note.subarray(0, 64));
  for (let row = 0; row < height; row++) rows[row * (1 + Math.ceil(width / 8))] = 0;
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), note])), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** JPEG comments, each as long as one may be. */
function comments(note: Buffer): Buffer[] {
  return Array.from({ length: Math.ceil(note.length / 65_000) }, (_, index) => {
    const part = note.subarray(index * 65_000, (index + 1) * 65_000);
    const head = Buffer.from([0xff, 0xfe, 0, 0]);
    head.writeUInt16BE(part.length + 2, 2);
    return Buffer.concat([head, part]);
  });
}

/** Two frames and a comment. */
function animation(key: string): Buffer {
  const comment = Buffer.from(key).subarray(0, 255);
  return Buffer.concat([
    Buffer.from('4749463839610100010080000005140400000021ff0b4e45545343415045322e300301000000', 'hex'),
    Buffer.from([0x21, 0xfe, comment.length]),
    comment,
    Buffer.from([0]),
    gifFrame,
    gifFrame,
    Buffer.from([0x3b]),
  ]);
}

function riff(key: string): Buffer {
  const text = Buffer.from(key.length % 2 === 0 ? key : `${key} `);
  const note = Buffer.concat([Buffer.from('note'), length32(text.length), text]);
  const extended = Buffer.concat([Buffer.from('VP8X'), length32(10), Buffer.from([0, 0, 0, 0, 47, 0, 0, 31, 0, 0])]);
  const body = Buffer.concat([Buffer.from('WEBP'), extended, vp8, note]);
  return Buffer.concat([Buffer.from('RIFF'), length32(body.length), body]);
}

function length32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function box(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length + 8);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data]);
}
