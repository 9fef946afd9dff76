import ipaddr from 'ipaddr.js';
import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** Raised instead of connecting. */
export class PrivateAddressError extends Error {
  constructor(readonly host: string) {
    super(`${host} is a private address`);
  }
}

/**
 * Whether an IP address, in any spelling, is one of this computer, its network or its data centre: anything
 * that is not plain unicast (IANA special-purpose registries), also inside an IPv6 address that carries IPv4.
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(plain)) return false;
  const parsed = ipaddr.process(plain);
  const range = parsed.range();
  // NAT64 (RFC 6052) is how an IPv6-only network reaches the public IPv4 internet: the address inside decides.
  if (range === 'rfc6052' && parsed instanceof ipaddr.IPv6) return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() !== 'unicast';
  return range !== 'unicast';
}

/** Whether a URL names a private host outright; a name that resolves to one is found by {@link publicLookup}. */
export function isPrivateHost({ hostname }: URL): boolean {
  return isPrivateAddress(hostname) || hostname === 'localhost' || hostname.endsWith('.localhost');
}

/** A resolver for connections: checks what a name really leads to, at the moment of connecting. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [], 0);
    if (addresses.some(({ address }) => isPrivateAddress(address))) return callback(new PrivateAddressError(hostname), [], 0);
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    return first ? callback(null, first.address, first.family) : callback(new Error(`no address for ${hostname}`), [], 0);
  });
};
