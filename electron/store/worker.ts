import { workerData } from 'node:worker_threads';
import type { ReaderCalls, WriterCalls } from '../contract/threads';
import { answerCalls } from '../threads/thread';
import { openDatabase } from './database';
import { migrate, refuseNewer } from './migrate';
import { readerCalls } from './reader';
import { writerCalls } from './writer';

/** What a store thread is told when it starts. */
export interface StoreData {
  readonly role: 'reader' | 'writer';
  /** The archive's file. */
  readonly file: string;
}

const { role, file } = workerData as StoreData;

if (role === 'reader') {
  answerCalls<ReaderCalls>(() => readerCalls(openDatabase(file, role)));
} else {
  answerCalls<WriterCalls>(() => {
    refuseNewer(file);
    const database = openDatabase(file, role);
    migrate(database, file);
    return writerCalls(database);
  });
}
