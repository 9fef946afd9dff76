import { open, rename, rm } from 'node:fs/promises';
import { UsageError } from './command';

/** Writes beside the file first, so that a full disk or a crash leaves the old one. */
export async function writeWhole(path: string, write: (to: (content: string | Uint8Array) => Promise<void>) => Promise<void>): Promise<void> {
  const part = `${path}.part`;
  try {
    const file = await open(part, 'w');
    try {
      await write((content) => file.appendFile(content));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code) throw new UsageError(`${path} can't be written (${code}). Nothing was left half written.`);
    throw error;
  }
}
