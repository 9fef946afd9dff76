// Stands in for Electron's own default app, which the registry-carried runtime lacks:
// starts the app in the folder given as the first argument that is not a switch.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder) {
  process.stderr.write('Usage: electron FOLDER\n');
  process.exit(2);
}
const root = resolve(folder);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
app.setAppPath(root);
app.setName(manifest.productName ?? manifest.name);
if (manifest.version) app.setVersion(manifest.version);
// Top-level await: what the app registers before `ready` must be registered before this module ends.
await import(pathToFileURL(join(root, manifest.main)).href);
