// `npm run dev`: like `npm start`, with the window reloading as its source changes and the program
// restarting as main's does.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { openDisplay } from './setup/display.mjs';
import { runScript, runtimeSwitches } from './setup/launch.mjs';
import { projectFolder } from './setup/places.mjs';
import { say } from './setup/say.mjs';
import { setUp } from './setup/set-up.mjs';

await runScript(async () => {
  const runtime = await setUp();
  const display = await openDisplay();
  const vite = await import('vite');
  const configFile = resolve(projectFolder, 'vite.config.ts');

  const server = await vite.createServer({ configFile, mode: 'window', logLevel: 'warn', server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  const url = server.resolvedUrls.local[0];
  say(`the window is served from ${url}`);

  const switches = runtimeSwitches();
  const env = { ...display.env, BROADSHEET_DEVELOPMENT_URL: url };
  let program;
  const start = () => {
    program = spawn(runtime.executable, [...switches, projectFolder, ...process.argv.slice(2)], { stdio: 'inherit', env });
    program.once('exit', (code) => {
      if (program?.exitCode === code && !restarting) process.exit(code ?? 0);
    });
  };
  let restarting = false;
  const restart = () => {
    restarting = true;
    program.once('exit', () => {
      restarting = false;
      start();
    });
    program.kill();
  };

  for (const mode of ['main', 'preload']) {
    const watcher = await vite.build({ configFile, mode, logLevel: 'warn', build: { watch: {} } });
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') say(String(event.error));
      if (event.code !== 'BUNDLE_END' || !program) return;
      say(`${mode} changed; restarting`);
      restart();
    });
  }
  // The first of each was built by set-up: what the watchers build now is the same.
  setTimeout(start, 500);
  await new Promise(() => {});
});
