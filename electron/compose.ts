import { app, net, session } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { openAnnouncer } from './api/announcer';
import { afterRefresh } from './api/housekeeping';
import { openLedger } from './api/ledger';
import type { Announce, Rooms } from './api/rooms';
import { pictureFileName } from './contract/picture-file';
import type { PressCalls, ReaderCalls, WriterCalls } from './contract/threads';
import { openCompleter } from './refresh/completer';
import { openCredentials } from './refresh/credentials';
import type { Http, HttpOptions } from './refresh/http';
import { openPictureFiles, readIfThere, type PictureFiles } from './refresh/picture-files';
import { openRefresher } from './refresh/refresher';
import { openSubscriber } from './refresh/subscribe';
import { keychain } from './shell/keychain';
import type { StoreData } from './store/worker';
import { openPool } from './threads/pool';
import { openThread, type ThreadOptions } from './threads/thread';

// Built, this file's code stands in dist/main: everything else is found from there.
export const built = (relative: string): URL => new URL(relative, import.meta.url);
export const assets = (relative: string): URL => built(`../../assets/${relative}`);

export const pictureFolder = (profile: string): string => join(profile, 'pictures');
export const archiveFile = (profile: string): string => join(profile, 'archive.db');

const homepage = 'https://github.com/broadsheet-reader/broadsheet';

/** One page or feed that takes its thread long must not hold up the others. */
const pressThreads = 2;

/** Joins the rooms over one archive. Nothing is opened or asked until it is needed. */
export function openRooms(profile: string, holder: string, announce: Announce | null): Rooms {
  const oneAtATime = pLimit(1);
  // A command does each thing when its words say so; what fails here is tried again after the next round.
  const afterArrivals = (): void => void (isWindow && oneAtATime(() => afterRefresh(rooms)).catch(() => undefined));
  const isWindow = announce !== null;
  const tell: Announce = announce ?? (() => undefined);
  const store = (role: StoreData['role']): ThreadOptions => ({ file: built('./store.js'), name: role, data: { role, file: archiveFile(profile) } satisfies StoreData });
  const reader = openThread<ReaderCalls>(store('reader'));
  const writer = openThread<WriterCalls>(store('writer'));
  const press = openPool<PressCalls>(pressThreads, { file: built('./press.js'), name: 'press', memoryLimit: 512, deadline: 10_000, idleLimit: 5_000 });
  const ledger = openLedger(writer);
  const http = openHttpLater({
    userAgent: `Broadsheet/${app.getVersion()} (+${homepage}; desktop feed reader)`,
    proxyFor: (url) => session.defaultSession.resolveProxy(url),
    note: ledger.note,
  });
  const announced: Rooms['announced'] = announce ? openAnnouncer(reader, announce) : async (writing) => (await writing).answer;
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
    onStatus: (status) => tell('refreshChanged', status),
    afterRound: afterArrivals,
  });
  const files = openPictureFiles(pictureFolder(profile));
  const isOnline = (): boolean => net.isOnline();
  const completer = openCompleter({
    reader,
    writer,
    press,
    http,
    files,
    announced,
    holder,
    isOnline,
    underWay: new Map(),
    now: Date.now,
    linksTitle: 'Links',
    onStatus: (status) => tell('completionChanged', status),
  });
  const subscriber = openSubscriber({ reader, writer, press, http, authorizationFor, announced });
  const rooms: Rooms = {
    reader,
    writer,
    press,
    http,
    ledger,
    refresher,
    subscriber,
    completer,
    files,
    readPicture: (src) => readPicture(src, files),
    credentials,
    isOnline,
    announced,
    afterArrivals,
    readBundledEdition: () => readFile(assets('edition/edition.json')),
    readCatalogue: () => readFile(assets('catalogue/catalogue.json'), 'utf8'),
  };
  return rooms;
}

/** Pictures stand where shell/protocol.ts serves them from: those of the bundled edition by name, others by the hash of their bytes. */
function readPicture(src: string, files: PictureFiles): Promise<Uint8Array | null> {
  const [, own, hash, type] = /^broadsheet:\/\/picture\/(?:edition\/([\w-]+\.svg)|([0-9a-f]{64})\.([a-z+-]+))$/.exec(src) ?? [];
  if (own !== undefined) return readIfThere(assets(`edition/${own}`));
  return hash === undefined || type === undefined ? Promise.resolve(null) : files.read(pictureFileName(hash, type));
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
export async function closeRooms({ refresher, completer, http, ledger, press, writer, reader }: Rooms): Promise<void> {
  refresher.stop();
  completer.cancel();
  await http.close();
  await ledger.flush();
  await Promise.all([press.close(), writer.close(), reader.close()]);
}
