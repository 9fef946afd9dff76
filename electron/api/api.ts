import type { Answer, Following, Input, Reads, Writes } from '../contract/api';
import { choosingCalls } from './choosing';
import { completionCalls } from './completion';
import { bundledEditionCalls } from './edition';
import { editionCalls } from './editions';
import { feedSettingsCalls } from './feed-settings';
import { feedCalls } from './feeds';
import { followingCalls } from './following';
import { markCalls } from './marks';
import { readCalls } from './reads';
import type { Rooms } from './rooms';
import { ruleCalls } from './rules';
import { searchCalls } from './searches';
import { settingsCalls } from './settings';
import { tagCalls } from './tags';
import { timelineCalls } from './timelines';

/** Everything that may be asked about the archive and its feeds, by a window or a command. This object is the allow-list. */
export type Api = {
  readonly [Name in keyof (Reads & Writes & Following)]: (input: Input<Name>) => Promise<Answer<Name>>;
};

export function createApi(rooms: Rooms): Api {
  return {
    ...readCalls(rooms),
    ...markCalls(rooms),
    ...searchCalls(rooms),
    ...tagCalls(rooms),
    ...timelineCalls(rooms),
    ...ruleCalls(rooms),
    ...settingsCalls(rooms),
    ...feedCalls(rooms),
    ...feedSettingsCalls(rooms),
    ...followingCalls(rooms),
    ...choosingCalls(rooms),
    ...completionCalls(rooms),
    ...bundledEditionCalls(rooms),
    ...editionCalls(rooms),
  };
}
