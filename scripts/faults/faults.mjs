// `npm run faults -- [NAME …] [--seed N] [--runs N]`: the long runs of tests that `npm test` does in short.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDisplay } from '../setup/display.mjs';
import { runScript, runtimeSwitches } from '../setup/launch.mjs';
import { projectFolder } from '../setup/places.mjs';
import { run } from '../setup/run.mjs';
import { SetupError } from '../setup/say.mjs';
import { setUp } from '../setup/set-up.mjs';

/** What each does, how often, and the test that does it. */
const faults = {
  feeds: { what: 'broken feeds are read', runs: 20_000, files: ['--project=unit', 'press/feed/fuzz'], env: (runs, seed) => ({ FEED_FUZZ_RUNS: runs, FEED_FUZZ_SEED: seed }) },
  kill: { what: 'kills of a sync', runs: 50, files: ['--project=window', 'kill'], env: (runs, seed) => ({ BROADSHEET_KILLS: runs, BROADSHEET_SEED: seed }) },
  completion: { what: 'kills of a completion', runs: 50, files: ['--project=window', 'completion'], env: (runs, seed) => ({ BROADSHEET_KILLS: runs, BROADSHEET_SEED: seed }) },
  offline: { what: 'stories opened without a network', runs: 200, files: ['--project=window', 'offline'], env: (runs, seed) => ({ BROADSHEET_AUDIT: runs, BROADSHEET_SEED: seed }) },
  disk: { what: 'a disk that is full', runs: 1, files: ['--project=window', 'full-disk'], env: () => ({ BROADSHEET_FULL_DISK: '1' }) },
};

await runScript(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '1' }, runs: { type: 'string' } } });
  for (const name of positionals) if (!Object.hasOwn(faults, name)) throw new SetupError(`there is no "${name}"; there are ${Object.keys(faults).join(', ')}`);
  const runtime = await setUp();
  runtimeSwitches();
  const display = await openDisplay({ always: true });
  const results = [];
  for (const [name, { what, runs, files, env }] of Object.entries(faults)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const count = values.runs ?? String(runs);
    const resultsFile = join(projectFolder, `e2e/results/faults-${name}.json`);
    const { code } = await run(join(projectFolder, 'node_modules/.bin/playwright'), ['test', '-c', 'e2e', '--reporter=list,json', ...files], {
      cwd: projectFolder,
      env: { ...display.env, ...env(count, values.seed), BROADSHEET_RUNTIME: runtime.executable, PLAYWRIGHT_JSON_OUTPUT_NAME: resultsFile },
    });
    results.push({ line: `${name}: ${count} ${what}, seed ${values.seed}: ${code === 0 ? 'held' : 'FAILED'}, ${secondsOf(resultsFile)} s`, code });
  }
  display.close();
  for (const { line } of results) process.stdout.write(`${line}\n`);
  return results.every(({ code }) => code === 0) ? 0 : 1;
});

function secondsOf(file) {
  return (JSON.parse(readFileSync(file, 'utf8')).stats.duration / 1000).toFixed(0);
}
