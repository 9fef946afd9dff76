import type { Translated } from '../languages';
import type { en } from '../en';
import { actions } from './actions';
import { desk } from './desk';
import { edition, timeline } from './edition';
import { following } from './following';
import type { Spanish } from './forms';
import { offline } from './offline';
import { palette } from './palette';
import { problems } from './problems';
import { reasons } from './reasons';
import { rules } from './rules';
import { search } from './search';
import { settings } from './settings';
import { tags } from './tags';
import { windowWords } from './window';

const words: Spanish<typeof en> = { ...actions, ...following, ...windowWords, ...offline, ...palette, ...reasons, edition, timeline, ...desk, ...rules, ...search, ...tags, ...settings };

export const spanish: Translated = { words, problems };
