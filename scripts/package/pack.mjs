import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../setup/places.mjs';
import { say } from '../setup/say.mjs';

/**
 * Makes the program's folder, without an installer around it.
 * @param runtime as findRuntime describes it; the registry-carried one only where the official can't be had
 * @returns the folder
 */
export async function pack(runtime) {
  if (!runtime.official) say(`packing with Electron ${runtime.version} from the package registry, since the official one can't be had here`);
  rmSync(join(projectFolder, 'release'), { recursive: true, force: true });
  const { build, Platform } = await import('electron-builder');
  await build({
    projectDir: projectFolder,
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config: runtime.official ? {} : { electronDist: runtime.folder, electronVersion: runtime.version },
  });
  return join(projectFolder, 'release', 'linux-unpacked');
}
