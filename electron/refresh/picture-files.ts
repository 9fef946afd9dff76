import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BroadsheetError } from '../contract/errors';
import { hashInFileName } from '../contract/picture-file';

/** A picture's bytes on their way in: on disk, and the archive's only after {@link take}. */
export interface IncomingPicture {
  /** The archive knows the picture now: its file takes its place. */
  take(): Promise<void>;
}

/** Where pictures stand on disk, each once, named by its content. */
export interface PictureFiles {
  /** @throws disk-full; nothing of the picture is left then */
  bring(name: string, bytes: Uint8Array): Promise<IncomingPicture>;
  /** null: there is none. */
  read(name: string): Promise<Uint8Array | null>;
  /** Whether nothing is on the way. */
  isSettled(): Promise<boolean>;
  /** Puts files on the way, for a change of the archive after which {@link settle} finds out which of them stay. */
  moveOut(names: readonly string[]): Promise<void>;
  /**
   * Settles what is on the way, also what a program that was killed left there: what the archive knows takes its
   * place, the rest goes.
   * @param known answers which of these names the archive has
   */
  settle(known: (names: readonly string[]) => Promise<readonly string[]>): Promise<void>;
}

/** The file of a picture below the pictures' folder. */
export function pictureFile(folder: string, name: string): string {
  return join(folder, name.slice(0, 2), name);
}

export function openPictureFiles(folder: string): PictureFiles {
  const onTheWay = join(folder, 'incoming');

  /** Under a name of its own: the same picture may come from two addresses at once. */
  const write = async (name: string, bytes: Uint8Array): Promise<string> => {
    const file = join(onTheWay, `${name}~${randomUUID()}`);
    try {
      await mkdir(onTheWay, { recursive: true });
      // Flushed, so that the archive never knows a picture that a power cut takes.
      await writeFile(file, bytes, { flush: true });
      return file;
    } catch (error) {
      await rm(file, { force: true });
      throw isFull(error) ? new BroadsheetError('disk-full', 'This disk is full, so no more pictures are stored. Everything you have is safe. Free up space and try again.', error) : error;
    }
  };

  /** false: it is not on the way. */
  const take = async (file: string, name: string): Promise<boolean> => {
    const place = pictureFile(folder, name);
    await mkdir(dirname(place), { recursive: true });
    return moved(file, place);
  };

  return {
    async bring(name, bytes) {
      const file = await write(name, bytes);
      return {
        async take() {
          // Another program on this archive may have settled it as a killed program's.
          if (!(await take(file, name))) await take(await write(name, bytes), name);
        },
      };
    },
    read: (name) => readIfThere(pictureFile(folder, name)),
    isSettled: async () => (await readdir(onTheWay).catch(() => [])).length === 0,
    async moveOut(names) {
      await mkdir(onTheWay, { recursive: true });
      await Promise.all(names.map((name) => moved(pictureFile(folder, name), join(onTheWay, `${name}~out`))));
    },
    async settle(known) {
      const files = await readdir(onTheWay).catch(() => []);
      if (files.length === 0) return;
      const nameOf = (file: string): string => file.replace(/~.*$/, '');
      const stored = new Set(await known(files.map(nameOf).filter((name) => hashInFileName(name) !== null)));
      for (const file of files) {
        if (stored.has(nameOf(file))) await take(join(onTheWay, file), nameOf(file));
        else await rm(join(onTheWay, file), { force: true });
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
/** false: there was nothing to move. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** No space, or no more of what this person may use. */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'EFBIG');
}
