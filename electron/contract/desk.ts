import * as v from 'valibot';

/** What a window asks of the desktop around it. */
export interface Desk {
  /** Writes a stored picture where the person says, under `name` unless they give another; answers where, or null. @throws not-found, bad-input */
  savePicture(input: { src: string; name: string }): string | null;
}

const picture = v.pipe(v.string(), v.maxLength(2_000), v.startsWith('broadsheet://picture/'));

export const deskSchemas = {
  savePicture: v.object({ src: picture, name: v.pipe(v.string(), v.maxLength(1_000)) }),
};
