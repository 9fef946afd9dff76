import type { palette as english } from '../en-palette';
import type { Spanish } from './forms';

export const palette: Spanish<typeof english> = {
  palette: {
    title: 'Búsqueda y comandos',
    placeholder: 'Buscar artículos, canales y comandos',
    results: 'Resultados',
    group: {
      recent: 'Recientes',
      stories: 'Artículos',
      goTo: 'Ir a',
      commands: 'Comandos',
    },
    kind: {
      section: 'Sección: ',
      feed: 'Canal: ',
      tag: 'Etiqueta: ',
      search: 'Búsqueda: ',
    },
    stories_one: '{{count}} artículo',
    stories_many: '{{count}} de artículos',
    stories_other: '{{count}} artículos',
    atLeast_one: 'Más de {{count}} artículo',
    atLeast_many: 'Más de {{count}} de artículos',
    atLeast_other: 'Más de {{count}} artículos',
    found_one: '{{count}} resultado',
    found_many: '{{count}} de resultados',
    found_other: '{{count}} resultados',
    nothing: 'Ningún nombre coincide. Prueba con menos letras.',
    everywhere: 'Buscar «{{text}}» en todas partes',
    keep: 'Guardar esta búsqueda como sección',
    hint: {
      move: 'mover',
      choose: 'abrir',
      commands: 'comandos',
      feeds: 'canales',
      tags: 'etiquetas',
      close: 'cerrar',
    },
  },
  find: {
    label: 'Buscar en el artículo',
    at: '{{index}} de {{count}}',
    none: 'Sin coincidencias',
    close: 'Cerrar la búsqueda',
  },
  walk: {
    end: 'Aquí no queda nada sin leer',
  },
};
