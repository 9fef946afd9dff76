import * as v from 'valibot';
import { viewSchema } from './settings';

export const listQuerySchema = v.object({
  view: viewSchema,
  filter: v.picklist(['all', 'unread', 'saved', 'ready']),
  sort: v.optional(v.picklist(['newest', 'oldest', 'relevance'])),
  group: v.optional(v.picklist(['day', 'feed'])),
  duplicates: v.optional(v.picklist(['show', 'hide'])),
});

export const listPartSchema = v.variant('kind', [v.object({ kind: v.literal('named'), ids: v.instance(Float64Array) }), v.object({ kind: v.literal('older'), than: v.number() })]);
