import * as v from 'valibot';
import { viewSchema } from './settings';

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const listQuerySchema = v.object({
  view: viewSchema,
  filter: v.picklist(['all', 'unread', 'saved', 'ready']),
  sort: v.optional(v.picklist(['newest', 'oldest', 'relevance'])),
  group: v.optional(v.picklist(['day', 'feed'])),
  duplicates: v.optional(v.picklist(['show', 'hide'])),
});

export const listPartSchema = v.variant('kind', [v.object({ kind: v.picklist(['above', 'below']), id }), v.object({ kind: v.literal('older'), than: v.number() })]);
