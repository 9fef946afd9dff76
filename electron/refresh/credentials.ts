import type { SignIn, SignInState } from '../contract/feed-settings';
import type { ReaderCalls, Thread, WriterCalls } from '../contract/threads';
import type { Authorization } from './http';

/** The system's keeper of secrets, as the shell hands it in. */
export interface Keychain {
  /** False: what it seals anyone on this computer could open. */
  isSafe(): boolean;
  seal(text: string): Uint8Array;
  /** @throws when it was sealed on another computer or for another person */
  open(sealed: Uint8Array): string;
}

export interface Credentials {
  /** What signs in at an address, for its own origin; where that is plain http, for the secure one of the same name. */
  authorizationFor(url: string): Promise<Authorization | null>;
  /** Keeps a sign-in for the origin of an address: in the keychain, or until the program ends where there is no safe one. */
  keep(url: string, signIn: SignIn): Promise<SignInState>;
  forget(url: string): Promise<void>;
  stateOf(url: string): Promise<SignInState>;
}

export interface CredentialTools {
  readonly reader: Thread<ReaderCalls>;
  readonly writer: Thread<WriterCalls>;
  readonly keychain: Keychain;
}

/** Sign-ins, each sealed with the origin it was typed for. The keychain is not touched before one is needed. */
export function openCredentials({ reader, writer, keychain }: CredentialTools): Credentials {
  const opened = new Map<string, Authorization>();
  const ofSession = new Set<string>();
  let sealed: Promise<Map<string, Uint8Array>> | undefined;

  const stored = (): Promise<Map<string, Uint8Array>> =>
    (sealed ??= reader.call('getCredentials', undefined).then((rows) => new Map(rows.map((row) => [row.origin, row.sealed]))));

  const find = async (origin: string): Promise<Authorization | null> => {
    const known = opened.get(origin);
    if (known) return known;
    const bytes = (await stored()).get(origin);
    const authorization = bytes && openSealed(bytes, origin, keychain);
    if (authorization) opened.set(origin, authorization);
    return authorization ?? null;
  };

  return {
    async authorizationFor(url) {
      const origin = originOf(url);
      if (origin === null) return null;
      return (await find(origin)) ?? (origin.startsWith('http:') ? find(origin.replace('http:', 'https:')) : null);
    },
    async keep(url, signIn) {
      const origin = originOf(url);
      if (origin === null) return 'none';
      const authorization = { origin, value: headerOf(signIn) };
      const isSafe = keychain.isSafe();
      if (isSafe) {
        const bytes = keychain.seal(JSON.stringify(authorization));
        await writer.call('keepCredential', { origin, sealed: bytes });
        (await stored()).set(origin, bytes);
        ofSession.delete(origin);
      } else {
        await writer.call('removeCredential', { origin });
        (await stored()).delete(origin);
        ofSession.add(origin);
      }
      opened.set(origin, authorization);
      return isSafe ? 'keychain' : 'session';
    },
    async forget(url) {
      const origin = originOf(url);
      if (origin === null) return;
      opened.delete(origin);
      ofSession.delete(origin);
      (await stored()).delete(origin);
      await writer.call('removeCredential', { origin });
    },
    async stateOf(url) {
      const origin = originOf(url);
      if (origin === null) return 'none';
      if (ofSession.has(origin)) return 'session';
      return (await stored()).has(origin) ? 'keychain' : 'none';
    },
  };
}

/** The origin is sealed with the value, so that a row moved to another origin opens to nothing. */
function openSealed(bytes: Uint8Array, origin: string, keychain: Keychain): Authorization | undefined {
  try {
    const authorization = JSON.parse(keychain.open(bytes)) as Authorization;
    return authorization.origin === origin ? authorization : undefined;
  } catch {
    return undefined;
  }
}

/** Basic (RFC 7617 §2, in UTF-8) or Bearer (RFC 6750 §2.1). */
function headerOf(signIn: SignIn): string {
  if (signIn.kind === 'token') return `Bearer ${signIn.token.trim()}`;
  return `Basic ${Buffer.from(`${signIn.user}:${signIn.password}`, 'utf8').toString('base64')}`;
}

function originOf(url: string): string | null {
  const { protocol, origin } = URL.canParse(url) ? new URL(url) : { protocol: '', origin: '' };
  return ['http:', 'https:'].includes(protocol) ? origin : null;
}
