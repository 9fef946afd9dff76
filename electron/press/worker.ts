import type { PressCalls } from '../contract/threads';
import { answerCalls } from '../threads/thread';
import { pressEdition } from './edition/edition';

answerCalls<PressCalls>(() => ({
  pressEdition: ({ bytes }) => pressEdition(bytes),
}));
