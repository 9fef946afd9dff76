import type { PressCalls } from '../contract/threads';
import { answerCalls } from '../threads/thread';
import { pressCalls } from './calls';

answerCalls<PressCalls>(() => pressCalls);
