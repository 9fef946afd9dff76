import type { Base } from './element';

/** Longer ones are no addresses of articles. */
const longestAddress = 8_192;

/**
 * An address as it may be stored: absolute, and http, https or mailto only. One that is absolute already
 * is kept letter by letter.
 * @param base absolute; null: relative addresses are dropped
 */
export function resolveAddress(value: string | null, base: string | null): string | null {
  const written = value?.trim() ?? '';
  if (written === '' || written.length > longestAddress) return null;
  const address = written.replace(/[\t\n\r]/g, '').replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');
  if (/^https?:\/\/[^\s/\\?#"<>]+(?:[/?#][^\s\\"<>]*)?$/i.test(address)) return URL.canParse(address) ? address : null;
  if (/^mailto:[^\s@]+@/i.test(address)) return address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !/^https?:/i.test(address)) return null;
  try {
    const url = new URL(address, base ?? undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** As {@link resolveAddress}, but web addresses only. */
export function resolveWebAddress(value: string | null, base: string | null): string | null {
  const address = resolveAddress(value, base);
  return address?.toLowerCase().startsWith('mailto:') ? null : address;
}

/**
 * The base of an element's addresses (XML Base): its xml:base, resolved against those around it and the
 * feed's own address; where there is none, what readers take.
 */
export function baseAddress(base: Base | null, feedUrl: string | null, otherwise: string | null): string | null {
  if (!base) return otherwise ?? feedUrl;
  const outer = base.outer ? baseAddress(base.outer, feedUrl, null) : feedUrl;
  return resolveWebAddress(base.address, outer) ?? outer;
}

/** The same for two spellings of one feed's address: scheme, `www.`, case of the host, a last slash and a fragment make no difference. */
export function addressKey(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return address;
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
