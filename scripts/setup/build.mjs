import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './places.mjs';
import { say, SetupError } from './say.mjs';

const inputs = ['electron', 'renderer', 'assets', 'vite.config.ts', 'package-lock.json', 'package.json'];

/** Builds main, preload and window into dist/, unless they are built from just these sources. */
export function build() {
  return buildOnce(['main', 'preload', 'window'], '.broadsheet-built', inputs);
}

/** Builds what scripts/eval measures, the production code as one module, unless it is built from just these sources. */
export function buildForEval() {
  return buildOnce(['eval'], '.broadsheet-built-eval', ['electron', 'scripts/eval/production.ts', 'vite.config.ts', 'package-lock.json']);
}

async function buildOnce(modes, stampName, paths) {
  const stampFile = join(projectFolder, 'dist', stampName);
  const fingerprint = fingerprintOf(paths);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint) return;
  say('building');
  await checkAsset('edition');
  await checkAsset('catalogue');
  const { build: viteBuild } = await import('vite');
  for (const mode of modes) {
    await viteBuild({ configFile: join(projectFolder, 'vite.config.ts'), mode, logLevel: 'warn' });
  }
  writeFileSync(stampFile, fingerprint);
}

/** Data that isn't what its schema says (assets/edition, assets/catalogue) never reaches a build. */
async function checkAsset(name) {
  const { Ajv } = await import('ajv');
  const read = (file) => JSON.parse(readFileSync(join(projectFolder, 'assets', name, file), 'utf8'));
  const validate = new Ajv({ allErrors: true }).compile(read(`${name}.schema.json`));
  if (validate(read(`${name}.json`))) return;
  const faults = validate.errors.map((error) => `${error.instancePath || '/'} ${error.message}`);
  throw new SetupError(`assets/${name}/${name}.json is not what its schema says:\n${faults.join('\n')}`);
}

function fingerprintOf(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(projectFolder, path);
    const stat = statSync(full);
    if (stat.isDirectory()) for (const name of readdirSync(full).toSorted()) visit(join(path, name));
    else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}
