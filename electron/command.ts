import { app } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from './api/api';
import { indexArrivals, openArchive } from './api/archive';
import { takeInFewNews } from './api/terms';
import type { Start } from './cli/arguments';
import { UsageError, type ExitCode } from './cli/command';
import { archiveFile, closeRooms, openRooms } from './compose';
import { problemOf } from './contract/errors';
import { openProfile } from './shell/profile';
import { isCurrent } from './store/migrate';

/** Nobody waits for the writer meanwhile: large batches cost the index less. */
const indexBatch = 4000;

/** One command, without a window and beside one that may be open on the same archive. */
export async function runCommand({ command, given, profile: chosen }: Extract<Start, { kind: 'command' }>): Promise<void> {
  // Chromium keeps files of its own; a window that is open has them locked.
  const sessionData = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  app.setPath('sessionData', sessionData);
  process.once('exit', () => rmSync(sessionData, { recursive: true, force: true }));

  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  let code: ExitCode = 2;
  try {
    const profile = openProfile(chosen);
    const rooms = openRooms(profile, `broadsheet ${command.name}`, null);
    try {
      await Promise.all([openArchive(rooms, isCurrent(archiveFile(profile))), app.whenReady()]);
      code = await command.run({ api: createApi(rooms), rooms, folder: process.env['INIT_CWD'] ?? process.cwd(), print, tell }, given);
      if (await rooms.reader.call('needsTidying', undefined)) {
        await indexArrivals(rooms, indexBatch);
        await takeInFewNews(rooms);
      }
    } finally {
      await closeRooms(rooms);
    }
  } catch (error) {
    tell(`broadsheet: ${error instanceof UsageError ? error.message : problemOf(error).sentence}`);
    if (!(error instanceof UsageError) && problemOf(error).code === 'unexpected') tell(problemOf(error).detail ?? '');
  }
  app.exit(code);
}

/** A reader that closes the pipe early (`| head`) has what it wanted. */
process.stdout.on('error', () => app.exit(0));

function print(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => process.stdout.write(content, () => resolve()));
}
