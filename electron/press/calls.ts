import type { PressCalls } from '../contract/threads';
import { pressPage } from './article/press-page';
import { termsOf } from './article/terms';
import { writeEpub } from './book/epub';
import { writePage } from './book/page';
import { pressEdition } from './edition/edition';
import { discover } from './feed/discover';
import { guessFeedAddresses } from './feed/guess';
import { readOpml } from './feed/opml';
import { writeOpml } from './feed/opml-write';
import { packFeed } from './feed/pack-feed';
import { pressFeed } from './feed/press-feed';
import { pressPicture } from './picture/press-picture';

/** What a press thread answers. */
export const pressCalls: PressCalls = {
  pressEdition: ({ bytes }) => pressEdition(bytes),
  pressFeed: ({ bytes, ...origin }) => pressFeed(bytes, origin),
  pressPoll: ({ bytes, ...origin }) => packFeed(pressFeed(bytes, origin)),
  discover: ({ bytes, ...origin }) => discover(bytes, origin),
  guessFeedAddresses: ({ url }) => guessFeedAddresses(url),
  pressPage: ({ bytes, ...origin }) => pressPage(bytes, origin),
  pressPicture: ({ bytes }) => ({ ...pressPicture(bytes), bytes }),
  makeTerms: ({ articles }) => articles.map((article) => ({ id: article.id, terms: termsOf(article) })),
  writeOpml: ({ feeds, ...head }) => writeOpml(feeds, head),
  writeEpub: ({ book }) => writeEpub(book),
  writePage: ({ book }) => writePage(book),
  pressOpml: ({ bytes }) => readOpml(bytes),
};
