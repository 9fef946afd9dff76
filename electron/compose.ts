import { app, net, session } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAnnouncer } from './api/announcer';
import type { Announce, Rooms } from './api/rooms';
import type { PressCalls, ReaderCalls, WriterCalls } from './contract/threads';
import { openCredentials } from './refresh/credentials';
import type { Http, HttpOptions } from './refresh/http';
import { openRefresher } from './refresh/refresher';
import { openSubscriber } from './refresh/subscribe';
import { keychain } from './shell/keychain';
import type { StoreData } from './store/worker';
import { openThread, type ThreadOptions } from './threads/thread';

// Built, this file's code stands in dist/main: everything else is found from there.
export const built = (relative: string): URL => new URL(relative, import.meta.url);
export const assets = (relative: string): URL => built(`../../assets/${relative}`);

export const archiveFile = (profile: string): string => join(profile, 'archive.db');

const homepage = 'https://github.com/broadsheet-reader/broadsheet';

/** Joins the rooms over one archive. Nothing is opened or asked until it is needed. */
export function openRooms(profile: string, holder: string, announce: Announce): Rooms {
  const store = (role: StoreData['role']): ThreadOptions => ({ file: built('./store.js'), name: role, data: { role, file: archiveFile(profile) } satisfies StoreData });
  const reader = openThread<ReaderCalls>(store('reader'));
  const writer = openThread<WriterCalls>(store('writer'));
  const press = openThread<PressCalls>({ file: built('./press.js'), name: 'press', memoryLimit: 512, deadline: 10_000, idleLimit: 5_000 });
  const http = openHttpLater({
    userAgent: `Broadsheet/${app.getVersion()} (+${homepage}; desktop feed reader)`,
    proxyFor: (url) => session.defaultSession.resolveProxy(url),
    note: () => undefined,
  });
  const announced = openAnnouncer(reader, announce);
  const credentials = openCredentials({ reader, writer, keychain });
  const { authorizationFor } = credentials;
  const refresher = openRefresher({
    reader,
    writer,
    press,
    http,
    authorizationFor,
    announced,
    holder,
    now: Date.now,
    random: Math.random,
    isOnline: () => net.isOnline(),
    onStatus: (status) => announce('refreshChanged', status),
  });
  const subscriber = openSubscriber({ reader, writer, press, http, authorizationFor, announced });
  return { reader, writer, press, http, refresher, subscriber, credentials, announced, readBundledEdition: () => readFile(assets('edition/edition.json')) };
}

/** The HTTP client, loaded with its first request: a start that only reads doesn't pay for it. */
function openHttpLater(options: HttpOptions): Http {
  let opened: Promise<Http> | undefined;
  const open = (): Promise<Http> => (opened ??= import('./refresh/fetch').then(({ openHttp }) => openHttp(options)));
  return {
    fetch: async (request) => (await open()).fetch(request),
    close: async () => (await opened)?.close(),
  };
}

/** Stops what runs and lets what was asked of the archive finish. */
export async function closeRooms({ refresher, http, press, writer, reader }: Rooms): Promise<void> {
  refresher.stop();
  await http.close();
  await Promise.all([press.close(), writer.close(), reader.close()]);
}
