import type { listActions as englishActions, listLook as english } from '../en-lists';
import type { Spanish } from './forms';

export const listLook: Spanish<typeof english> = {
  look: 'Mostrar y ordenar',
  lookIs: 'Mostrar y ordenar: {{look}}',
  show: 'Mostrar',
  filter: { all: 'Todo', unread: 'Sin leer', saved: 'Guardados', ready: 'Listos sin conexión' },
  filterOn: { all: 'todo', unread: 'solo sin leer', saved: 'solo guardados', ready: 'solo listos sin conexión' },
  sort: 'Ordenar',
  sortBy: { relevance: 'Más pertinentes primero', newest: 'Más recientes primero', oldest: 'Más antiguos primero' },
  sortOn: { relevance: 'más pertinentes primero', newest: 'más recientes primero', oldest: 'más antiguos primero' },
  group: 'Agrupar',
  groupBy: { day: 'Por día', feed: 'Por canal' },
  mark: 'Marcar como leídos',
  markPart: { all: 'Toda la lista', day: 'Con más de un día', week: 'Con más de una semana', month: 'Con más de un mes' },
  byFeed: 'por canal',
  noDuplicates: 'sin duplicados',
  noneOf: { saved: 'Nada guardado en «{{name}}»', ready: 'Nada listo sin conexión en «{{name}}»' },
  noneOfMore: 'Puede haber aquí otros artículos que esta lista omite.',
  formerFeed: 'Canales que ya no sigues',
};

export const listActions: Spanish<typeof englishActions> = {
  markListRead: 'Marcar todo como leído',
  toggleUnread: 'Mostrar solo sin leer',
  showAll: 'Mostrar todo',
  showSaved: 'Mostrar solo guardados',
  showReady: 'Mostrar solo listos sin conexión',
  sortNewest: 'Más recientes primero',
  sortOldest: 'Más antiguos primero',
  sortRelevance: 'Más pertinentes primero',
  groupByDay: 'Agrupar por día',
  groupByFeed: 'Agrupar por canal',
  hideDuplicates: 'Ocultar duplicados',
  markAbove: 'Marcar los de arriba como leídos',
  markBelow: 'Marcar los de abajo como leídos',
  markOlderDay: 'Marcar como leído lo que tenga más de un día',
  markOlderWeek: 'Marcar como leído lo que tenga más de una semana',
  markOlderMonth: 'Marcar como leído lo que tenga más de un mes',
};
