/**
 * A stored picture's file, named by its content. Only SVG has an extension: Electron tells a file's type by that or by
 * its first bytes, and SVG has no first bytes of its own.
 * @param hash SHA-256 of its bytes, hexadecimal
 * @param type the subtype of its MIME type
 */
export function pictureFileName(hash: string, type: string): string {
  return type === 'svg+xml' ? `${hash}.svg` : hash;
}

/** The hash in the name of a picture's file; null: it is no picture's. */
export function hashInFileName(name: string): string | null {
  return /^([0-9a-f]{64})(?:\.svg)?$/.exec(name)?.[1] ?? null;
}
