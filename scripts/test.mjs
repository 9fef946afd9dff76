// `npm test`: sets up what is missing, then checks types, style, imports and behaviour.
// The last line of its output is `tests: N passed, N failed`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDisplay } from './setup/display.mjs';
import { runScript, runtimeSwitches } from './setup/launch.mjs';
import { projectFolder } from './setup/places.mjs';
import { run } from './setup/run.mjs';
import { say } from './setup/say.mjs';
import { setUp } from './setup/set-up.mjs';

const bin = (name) => join(projectFolder, 'node_modules/.bin', name);
const resultsFile = join(projectFolder, 'e2e/results/results.json');

await runScript(async () => {
  const runtime = await setUp();
  runtimeSwitches();
  let passed = 0;
  let failed = 0;

  for (const [what, command, args] of [
    ['types', bin('tsc'), ['-b']],
    ['style', bin('oxlint'), ['-c', 'scripts/oxlint.json', '--deny-warnings', 'electron', 'renderer', 'e2e', 'scripts', 'vite.config.ts']],
  ]) {
    say(`checking ${what}`);
    const { code } = await run(command, args, { cwd: projectFolder });
    if (code === 0) passed += 1;
    else failed += 1;
  }

  say('running the tests');
  const display = await openDisplay({ always: process.env.BROADSHEET_TEST_DISPLAY === undefined });
  rmSync(resultsFile, { force: true });
  await run(bin('playwright'), ['test', '-c', 'e2e', '--reporter=list,json', ...process.argv.slice(2)], {
    cwd: projectFolder,
    env: { ...display.env, BROADSHEET_RUNTIME: runtime.executable, PLAYWRIGHT_JSON_OUTPUT_NAME: resultsFile },
  });
  display.close();
  const { stats, errors } = readResults();
  passed += stats.expected + stats.flaky;
  failed += stats.unexpected + errors.length;
  process.stdout.write(`tests: ${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
});

function readResults() {
  try {
    return JSON.parse(readFileSync(resultsFile, 'utf8'));
  } catch {
    return { stats: { expected: 0, flaky: 0, unexpected: 0 }, errors: ['the test runner left no results'] };
  }
}
