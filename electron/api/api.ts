import type { Answer, Input, Reads, Writes } from '../contract/api';
import { editionCalls } from './edition';
import { markCalls } from './marks';
import { readCalls } from './reads';
import type { Rooms } from './rooms';
import { settingsCalls } from './settings';

/** Everything that may be asked about the archive, by a window or a command. This object is the allow-list. */
export type Api = {
  readonly [Name in keyof (Reads & Writes)]: (input: Input<Name>) => Promise<Answer<Name>>;
};

export function createApi(rooms: Rooms): Api {
  return { ...readCalls(rooms), ...markCalls(rooms), ...settingsCalls(rooms), ...editionCalls(rooms) };
}
