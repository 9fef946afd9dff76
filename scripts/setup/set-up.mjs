import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { findRuntime } from './runtime.mjs';
import { say } from './say.mjs';
import { installSystemLibraries } from './system.mjs';

/**
 * Everything a fresh clone needs before the program can run, each step skipped when it is done.
 * @returns the runtime to start, as {@link findRuntime} describes it.
 */
export async function setUp({ quiet = false } = {}) {
  await installDependencies();
  const runtime = await findRuntime();
  await installSystemLibraries(runtime.executable);
  await build();
  if (!quiet) {
    say(
      runtime.official
        ? `running on Electron ${runtime.version}`
        : `running on Electron ${runtime.version} from the package registry (the official download can't be had here)`,
    );
  }
  return runtime;
}
