import type { Input } from '../../electron/contract/api';
import { call } from '../api';
import { attempt } from './attempt';

/** Puts a feed or section of the rail where it was dropped or moved. */
export function place(placing: ({ readonly kind: 'feed' } & Input<'placeFeed'>) | ({ readonly kind: 'section' } & Input<'placeSection'>)): Promise<void> {
  return attempt(async () => {
    if (placing.kind === 'feed') await call('placeFeed', { id: placing.id, section: placing.section, before: placing.before });
    else await call('placeSection', { id: placing.id, before: placing.before });
  });
}
