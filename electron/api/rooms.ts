import type { EventName, Events } from '../contract/api';
import type { PressCalls, ReaderCalls, Thread, WriterCalls, Written } from '../contract/threads';
import type { Ledger } from './ledger';
import type { Completer } from '../refresh/completer';
import type { Credentials } from '../refresh/credentials';
import type { Http } from '../refresh/http';
import type { PictureFiles } from '../refresh/picture-files';
import type { Refresher } from '../refresh/refresher';
import type { Subscriber } from '../refresh/subscribe';

export type Announce = <Name extends EventName>(name: Name, event: Events[Name]) => void;

/** What the api is composed over; main.ts hands it in. */
export interface Rooms {
  readonly reader: Thread<ReaderCalls>;
  readonly writer: Thread<WriterCalls>;
  readonly press: Thread<PressCalls>;
  readonly http: Http;
  readonly ledger: Ledger;
  readonly refresher: Refresher;
  readonly subscriber: Subscriber;
  readonly completer: Completer;
  readonly files: PictureFiles;
  /** The bytes behind a `broadsheet://picture/…` address; null: the file is gone. */
  readonly readPicture: (src: string) => Promise<Uint8Array | null>;
  readonly isOnline: () => boolean;
  /** To be called when articles came in or are wanted: what a window does with them of its own accord. A command does nothing. */
  readonly afterArrivals: () => void;
  readonly credentials: Credentials;
  /** Hands on a write's answer, and announces what it changed. */
  readonly announced: <T>(writing: Promise<Written<T>>) => Promise<T>;
  /** The bytes of assets/edition/edition.json. */
  readonly readBundledEdition: () => Promise<Uint8Array>;
  /** What assets/catalogue/catalogue.json holds. */
  readonly readCatalogue: () => Promise<string>;
}
