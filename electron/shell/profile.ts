import { app } from 'electron';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { BroadsheetError } from '../contract/errors';

/**
 * The folder that holds the archive: the one asked for, else the platform's usual one. Made when it is missing.
 * @throws profile-unwritable
 */
export function openProfile(chosen: string | undefined): string {
  const profile = chosen === undefined ? app.getPath('userData') : resolve(chosen);
  try {
    mkdirSync(profile, { recursive: true });
    accessSync(profile, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new BroadsheetError(
      'profile-unwritable',
      `Broadsheet can't write to its folder ${profile}, so it changed nothing. Check the folder's permissions, or start with another folder: --profile=FOLDER.`,
      error,
    );
  }
  app.setPath('userData', profile);
  return profile;
}
