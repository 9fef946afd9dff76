import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian's package puts it; the command of that package needs jarwrapper to run. */
const jar = '/usr/share/java/epubcheck.jar';

export const hasEpubcheck = existsSync(jar) && spawnSync('java', ['-version']).status === 0;

/** Why a test that needs it is left out. */
export const noEpubcheck = 'epubcheck is not installed (Debian: apt-get install epubcheck), so the book was not checked by it';

/** What the EPUB checker of the IDPF finds wrong with a file; empty: nothing. */
export function epubFaults(path: string): string[] {
  const { stdout, stderr, status } = spawnSync('java', ['-jar', jar, '--failonwarnings', path], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status === 0) return [];
  const faults = `${stdout}\n${stderr}`.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line));
  return faults.length > 0 ? faults : [`epubcheck ended with code ${status}`];
}
