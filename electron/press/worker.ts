import type { PressCalls } from '../contract/threads';
import { answerCalls } from '../threads/thread';
import { pressEdition } from './edition/edition';
import { discover } from './feed/discover';
import { guessFeedAddresses } from './feed/guess';
import { readOpml } from './feed/opml';
import { writeOpml } from './feed/opml-write';
import { pressFeed } from './feed/press-feed';

answerCalls<PressCalls>(() => ({
  pressEdition: ({ bytes }) => pressEdition(bytes),
  pressFeed: ({ bytes, ...origin }) => pressFeed(bytes, origin),
  discover: ({ bytes, ...origin }) => discover(bytes, origin),
  guessFeedAddresses: ({ url }) => guessFeedAddresses(url),
  writeOpml: ({ feeds, ...head }) => writeOpml(feeds, head),
  pressOpml: ({ bytes }) => readOpml(bytes),
}));
