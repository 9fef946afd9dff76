import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where pictures stand on disk, each once, named by its content. */
export interface PictureFiles {
  /** Puts a picture's bytes on disk, on the way in: it is the archive's only after {@link take}. */
  bring(hash: string, bytes: Uint8Array): Promise<void>;
  /** The archive knows the picture now: its file takes its place. */
  take(hash: string): Promise<void>;
  /** null: there is none. */
  read(hash: string): Promise<Uint8Array | null>;
  remove(hashes: readonly string[]): Promise<void>;
  /** Settles what a program that was killed left on the way in; `known` answers which of them the archive has. */
  settle(known: (hashes: readonly string[]) => Promise<readonly string[]>): Promise<void>;
}

/** The file of a picture below the pictures' folder. */
export function pictureFile(folder: string, hash: string): string {
  return join(folder, hash.slice(0, 2), hash);
}

export function openPictureFiles(folder: string): PictureFiles {
  const incoming = join(folder, 'incoming');
  const take = async (hash: string): Promise<void> => {
    const place = pictureFile(folder, hash);
    await mkdir(join(place, '..'), { recursive: true });
    await rename(join(incoming, hash), place).catch((error: NodeJS.ErrnoException) => {
      // Another article brought the same picture a moment ago.
      if (error.code !== 'ENOENT') throw error;
    });
  };
  return {
    async bring(hash, bytes) {
      await mkdir(incoming, { recursive: true });
      await writeFile(join(incoming, hash), bytes);
    },
    take,
    read: (hash) => readIfThere(pictureFile(folder, hash)),
    remove: async (hashes) => {
      await Promise.all(hashes.map((hash) => rm(pictureFile(folder, hash), { force: true })));
    },
    async settle(known) {
      const names = await readdir(incoming).catch(() => []);
      if (names.length === 0) return;
      const stored = new Set(await known(names.filter((name) => /^[0-9a-f]{64}$/.test(name))));
      for (const name of names) {
        if (stored.has(name)) await take(name);
        else await rm(join(incoming, name), { force: true });
      }
    },
  };
}

/** A file's bytes; null: it is gone. */
export async function readIfThere(path: string | URL): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
