import { findIcon, sitesOf } from '../refresh/icons';
import type { Rooms } from './rooms';

/** Feeds whose icon is looked for after one round: thousands that were imported at once are spread over several. */
const atOneTime = 120;

/** Looks for the icons that feeds lack, one site after the other, each at most once a month. */
export async function bringIcons({ reader, writer, announced, isOnline, ...tools }: Rooms): Promise<void> {
  const tasks = await reader.call('getIconTasks', { now: Date.now(), limit: atOneTime });
  for (const site of sitesOf(tasks)) {
    if (!isOnline()) return;
    const found = await findIcon(site, tools);
    const written = await writer.call('keepIcon', { feedIds: site.feedIds, icon: found?.icon ?? null, now: Date.now() });
    await found?.incoming.take();
    // Windows show it as soon as they hear of it: its file must be in its place by then.
    await announced(Promise.resolve(written));
  }
}
