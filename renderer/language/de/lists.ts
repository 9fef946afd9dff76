import type { listActions as englishActions, listLook as english } from '../en-lists';
import type { German } from './forms';

export const listLook: German<typeof english> = {
  look: 'Anzeigen und sortieren',
  lookIs: 'Anzeigen und sortieren: {{look}}',
  show: 'Anzeigen',
  filter: { all: 'Alles', unread: 'Ungelesen', saved: 'Gemerkt', ready: 'Offline bereit' },
  filterOn: { all: 'alles', unread: 'nur ungelesene', saved: 'nur gemerkte', ready: 'nur offline bereite' },
  sort: 'Sortieren',
  sortBy: { relevance: 'Beste Treffer zuerst', newest: 'Neueste zuerst', oldest: 'Älteste zuerst' },
  sortOn: { relevance: 'beste Treffer zuerst', newest: 'neueste zuerst', oldest: 'älteste zuerst' },
  group: 'Gruppieren',
  groupBy: { day: 'Nach Tagen', feed: 'Nach Feeds' },
  mark: 'Als gelesen markieren',
  markPart: { all: 'Die ganze Liste', day: 'Älter als ein Tag', week: 'Älter als eine Woche', month: 'Älter als ein Monat' },
  byFeed: 'nach Feeds',
  noDuplicates: 'ohne Dubletten',
  noneOf: { saved: 'Nichts Gemerktes in „{{name}}“', ready: 'Nichts offline bereit in „{{name}}“' },
  noneOfMore: 'Vielleicht gibt es hier andere Artikel, die diese Liste auslässt.',
  formerFeed: 'Feeds, denen Sie nicht mehr folgen',
};

export const listActions: German<typeof englishActions> = {
  markListRead: 'Alle als gelesen markieren',
  toggleUnread: 'Nur ungelesene zeigen',
  showAll: 'Alles zeigen',
  showSaved: 'Nur gemerkte zeigen',
  showReady: 'Nur offline bereite zeigen',
  sortNewest: 'Neueste zuerst',
  sortOldest: 'Älteste zuerst',
  sortRelevance: 'Beste Treffer zuerst',
  groupByDay: 'Nach Tagen gruppieren',
  groupByFeed: 'Nach Feeds gruppieren',
  hideDuplicates: 'Dubletten ausblenden',
  markAbove: 'Darüber als gelesen markieren',
  markBelow: 'Darunter als gelesen markieren',
  markOlderDay: 'Als gelesen markieren, was älter als ein Tag ist',
  markOlderWeek: 'Als gelesen markieren, was älter als eine Woche ist',
  markOlderMonth: 'Als gelesen markieren, was älter als ein Monat ist',
};
