import { BroadsheetError } from '../contract/errors';

/**
 * What a person types for an address: with or without its scheme, `feed:` in front or not.
 * @returns the addresses to try, in order: where no scheme was typed, http stands behind https
 * @throws bad-input
 */
export function addressesOf(typed: string): readonly URL[] {
  const text = typed.trim().replace(/^feed:(\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');
  const written = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d+(\/|$)/.test(text) ? text : `https://${text}`;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isWeb = url && ['http:', 'https:'].includes(url.protocol) && (url.hostname.includes('.') || url.hostname.includes(':') || url.hostname === 'localhost' || url.port !== '');
  if (!isWeb) throw new BroadsheetError('bad-input', "That isn't a web address. Check the part before \"://\".");
  if (written === text) return [url];
  return [url, new URL(`http:${url.href.slice('https:'.length)}`)];
}
