import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { projectFolder } from '../setup/places.mjs';

/** Runs the real program on a copy of an archive in which nothing waits to be taken in, hands its window over, and ends it. */
export async function withProgram({ executable, switches, env }, store, archive, measure) {
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  const copy = join(profile, 'archive.db');
  copyFileSync(archive, copy);
  const database = store.openDatabase(copy, 'writer');
  database.script('DELETE FROM terms_pending');
  database.close();
  const program = await _electron.launch({ executablePath: executable, args: [...switches, projectFolder, `--profile=${profile}`, '--size=1280x800'], env: { ...process.env, ...env } });
  try {
    const window = await program.firstWindow();
    await window.getByRole('option').first().waitFor();
    return await measure(window);
  } finally {
    await program.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
