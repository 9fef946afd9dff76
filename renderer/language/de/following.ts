import type { following as english } from '../en-following';
import type { German } from './forms';

export const following: German<typeof english> = {
  refresh: {
    updated: 'Stand {{time}}',
    never: 'Aktualisieren',
    running: '{{done}} von {{total}} abgefragt',
    offline: 'Offline',
    failed_one: '{{count}} Feed gescheitert',
    failed_other: '{{count}} Feeds gescheitert',
    label: 'Aktualisieren',
    allWell: 'Alle Feeds haben geantwortet.',
    notYet: 'Die Feeds wurden noch nicht abgefragt.',
    offlineMore: 'Es besteht keine Verbindung. Alles Gespeicherte lässt sich lesen.',
  },
  add: {
    title: 'Feed hinzufügen',
    address: 'Adresse der Website oder des Feeds',
    find: 'Suchen',
    finding: 'Suche läuft…',
    found_one: 'Gefundener Feed',
    found_other: 'Gefundene Feeds',
    followed: 'Diesem Feed folgen Sie bereits.',
    show: 'Anzeigen',
    section: 'Ressort',
    noSection: 'Kein Ressort',
    follow: '{{title}} folgen',
    cancel: 'Abbrechen',
    noHeadlines: 'Er enthält noch keine Artikel.',
  },
  rename: {
    feed: 'Feed umbenennen',
    section: 'Ressort umbenennen',
    name: 'Name',
    own: 'Lassen Sie das Feld leer, um den Namen zu verwenden, den der Feed sich selbst gibt.',
    save: 'Umbenennen',
  },
  move: {
    title: '{{title}} verschieben',
    save: 'Verschieben',
  },
  unfollow: {
    title: '{{title}} nicht mehr folgen?',
    leave_one: '{{count}} Artikel dieses Feeds verlässt diesen Computer.',
    leave_other: '{{count}} Artikel dieses Feeds verlassen diesen Computer.',
    stay_one: '{{count}} gemerkter Artikel bleibt.',
    stay_other: '{{count}} gemerkte Artikel bleiben.',
    confirm: 'Nicht mehr folgen',
  },
};
