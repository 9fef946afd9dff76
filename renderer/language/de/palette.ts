import type { palette as english } from '../en-palette';
import type { German } from './forms';

export const palette: German<typeof english> = {
  palette: {
    title: 'Suche und Befehle',
    placeholder: 'Artikel, Feeds und Befehle suchen',
    results: 'Treffer',
    group: {
      recent: 'Zuletzt',
      stories: 'Artikel',
      goTo: 'Gehe zu',
      commands: 'Befehle',
    },
    kind: {
      section: 'Ressort: ',
      feed: 'Feed: ',
      tag: 'Schlagwort: ',
      search: 'Suche: ',
    },
    stories_one: '{{count}} Artikel',
    stories_other: '{{count}} Artikel',
    atLeast_one: 'Über {{count}} Artikel',
    atLeast_other: 'Über {{count}} Artikel',
    found_one: '{{count}} Treffer',
    found_other: '{{count}} Treffer',
    nothing: 'Kein Name passt. Versuchen Sie es mit weniger Buchstaben.',
    everywhere: 'Überall nach „{{text}}“ suchen',
    keep: 'Diese Suche als Ressort behalten',
    hint: {
      move: 'bewegen',
      choose: 'öffnen',
      commands: 'Befehle',
      feeds: 'Feeds',
      tags: 'Schlagwörter',
      close: 'schließen',
    },
  },
  find: {
    label: 'Im Artikel suchen',
    at: '{{index}} von {{count}}',
    none: 'Keine Treffer',
    close: 'Suche schließen',
  },
  walk: {
    end: 'Hier ist nichts mehr ungelesen',
  },
};
