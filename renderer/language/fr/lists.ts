import type { listActions as englishActions, listLook as english } from '../en-lists';
import type { French } from './forms';

export const listLook: French<typeof english> = {
  look: 'Affichage et tri',
  lookIs: 'Affichage et tri : {{look}}',
  show: 'Afficher',
  filter: { all: 'Tout', unread: 'Non lus', saved: 'Enregistrés', ready: 'Lisibles hors ligne' },
  filterOn: { all: 'tout', unread: 'non lus seulement', saved: 'enregistrés seulement', ready: 'lisibles hors ligne seulement' },
  sort: 'Trier',
  sortBy: { relevance: 'Plus pertinents d’abord', newest: 'Plus récents d’abord', oldest: 'Plus anciens d’abord' },
  sortOn: { relevance: 'plus pertinents d’abord', newest: 'plus récents d’abord', oldest: 'plus anciens d’abord' },
  group: 'Grouper',
  groupBy: { day: 'Par jour', feed: 'Par flux' },
  mark: 'Marquer comme lu',
  markPart: { all: 'Toute la liste', day: 'Plus d’un jour', week: 'Plus d’une semaine', month: 'Plus d’un mois' },
  byFeed: 'par flux',
  noDuplicates: 'sans doublons',
  noneOf: { saved: 'Rien d’enregistré dans « {{name}} »', ready: 'Rien de lisible hors ligne dans « {{name}} »' },
  noneOfMore: 'D’autres articles, absents de cette liste, se trouvent peut-être ici.',
  formerFeed: 'Flux que vous ne suivez plus',
};

export const listActions: French<typeof englishActions> = {
  markListRead: 'Tout marquer comme lu',
  toggleUnread: 'Afficher les non lus seulement',
  showAll: 'Tout afficher',
  showSaved: 'Afficher les enregistrés seulement',
  showReady: 'Afficher ce qui est lisible hors ligne',
  sortNewest: 'Plus récents d’abord',
  sortOldest: 'Plus anciens d’abord',
  sortRelevance: 'Plus pertinents d’abord',
  groupByDay: 'Grouper par jour',
  groupByFeed: 'Grouper par flux',
  hideDuplicates: 'Masquer les doublons',
  markAbove: 'Marquer comme lu ce qui précède',
  markBelow: 'Marquer comme lu ce qui suit',
  markOlderDay: 'Marquer comme lu ce qui a plus d’un jour',
  markOlderWeek: 'Marquer comme lu ce qui a plus d’une semaine',
  markOlderMonth: 'Marquer comme lu ce qui a plus d’un mois',
};
