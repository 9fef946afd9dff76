// `npm run dist:deb`: the program as a Debian package in release/.
import { chmodSync, copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runScript } from '../setup/launch.mjs';
import { projectFolder } from '../setup/places.mjs';
import { say, SetupError } from '../setup/say.mjs';
import { setUp } from '../setup/set-up.mjs';
import { installPackages } from '../setup/system.mjs';
import { pack } from './pack.mjs';

const require = createRequire(import.meta.url);
const sizes = ['16x16', '24x24', '32x32', '48x48', '64x64', '128x128', '256x256', '512x512'];

await runScript(async () => {
  if (process.platform !== 'linux') throw new SetupError('a Debian package can be made on Linux only. `npm run dist` makes what this system installs.');
  if (!existsSync('/usr/bin/fakeroot') || !existsSync('/usr/bin/dpkg-deb')) await installPackages(['fakeroot', 'dpkg'], 'making the package takes fakeroot');
  const folder = await pack(await setUp());
  renameSync(join(folder, 'broadsheet'), join(folder, 'broadsheet-program'));
  copyFileSync(join(projectFolder, 'scripts/package/broadsheet.sh'), join(folder, 'broadsheet'));
  chmodSync(join(folder, 'broadsheet'), 0o755);
  copyFileSync(join(projectFolder, 'LICENSE'), join(folder, 'LICENSE'));
  // Written for an updater that isn't there.
  rmSync(join(folder, 'resources/app-update.yml'), { force: true });
  // The stand-in of a runtime that was started from a clone; a package has its own app.
  rmSync(join(folder, 'resources/default_app.asar'), { force: true });

  say('making the package');
  const { homepage, description, version } = require(join(projectFolder, 'package.json'));
  await require('electron-installer-debian')({
    src: folder,
    dest: join(projectFolder, 'release'),
    options: {
      name: 'broadsheet',
      productName: 'Broadsheet',
      genericName: 'News reader',
      description,
      productDescription: `${description} It gathers the feeds you follow, completes every story while there is a network, and shows them as a calm newspaper. No account, no server, no telemetry.`,
      version,
      homepage,
      maintainer: 'The Broadsheet maintainers <maintainers@broadsheet.invalid>',
      arch: process.arch === 'arm64' ? 'arm64' : 'amd64',
      section: 'news',
      bin: 'broadsheet',
      categories: ['Network', 'News'],
      mimeType: ['x-scheme-handler/feed', 'application/rss+xml', 'application/atom+xml', 'text/x-opml'],
      icon: Object.fromEntries(sizes.map((size) => [size, join(projectFolder, `assets/icons/${size}.png`)])),
      compression: 'xz',
    },
  });
  say(`made release/${readdirSync(join(projectFolder, 'release')).find((name) => name.endsWith('.deb'))}`);
  return 0;
});
