import type { palette as english } from '../en-palette';
import type { French } from './forms';

export const palette: French<typeof english> = {
  palette: {
    title: 'Recherche et commandes',
    placeholder: 'Rechercher articles, flux et commandes',
    results: 'Résultats',
    group: {
      recent: 'Récents',
      stories: 'Articles',
      goTo: 'Aller à',
      commands: 'Commandes',
    },
    kind: {
      section: 'Rubrique : ',
      feed: 'Flux : ',
      tag: 'Étiquette : ',
      search: 'Recherche : ',
    },
    stories_one: '{{count}} article',
    stories_many: '{{count}} d’articles',
    stories_other: '{{count}} articles',
    atLeast_one: 'Plus de {{count}} article',
    atLeast_many: 'Plus de {{count}} d’articles',
    atLeast_other: 'Plus de {{count}} articles',
    found_one: '{{count}} résultat',
    found_many: '{{count}} de résultats',
    found_other: '{{count}} résultats',
    nothing: 'Aucun nom ne correspond. Essayez avec moins de lettres.',
    everywhere: 'Rechercher partout « {{text}} »',
    keep: 'Garder cette recherche comme rubrique',
    hint: {
      move: 'parcourir',
      choose: 'ouvrir',
      commands: 'commandes',
      feeds: 'flux',
      tags: 'étiquettes',
      close: 'fermer',
    },
  },
  find: {
    label: 'Rechercher dans l’article',
    at: '{{index}} sur {{count}}',
    none: 'Aucun résultat',
    close: 'Fermer la recherche',
  },
  walk: {
    end: 'Plus aucun article non lu ici',
  },
};
