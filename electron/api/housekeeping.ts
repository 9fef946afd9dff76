import { takeInArrivals } from './archive';
import { clearSpace } from './completion';
import { makeDueEdition, openEditionWatch } from './editions';
import { bringIcons } from './icons';
import type { Rooms } from './rooms';

/** Milliseconds between looks at the clock and the network. */
const lookEvery = 5000;
/** A program that was asleep at the hour prepares up to this long after it. */
const lateBy = 3_600_000;

/** After feeds were asked: takes in what is new, completes it where Settings say so, makes an edition where one is due, and keeps within the space they give. */
export async function afterRefresh(rooms: Rooms): Promise<void> {
  await takeInArrivals(rooms);
  const { completesItself } = await rooms.reader.call('getSettings', undefined);
  await rooms.completer.complete(completesItself ? 'wanted' : 'asked');
  await takeInArrivals(rooms);
  await makeDueEdition(rooms);
  await bringIcons(rooms);
  await clearSpace(rooms);
}

/**
 * What happens of its own accord while a window is open: everything is prepared at the hour that Settings give,
 * editions are made at theirs (or as soon as the program is open after), and what waited for a network is fetched
 * when there is one again.
 * @returns how to stop
 */
export function startHousekeeping(rooms: Rooms, now: () => number): () => void {
  let preparedOn = '';
  const editions = openEditionWatch(rooms, now);
  let wasOnline = rooms.isOnline();

  const look = async (): Promise<void> => {
    const isOnline = rooms.isOnline();
    const isBack = isOnline && !wasOnline;
    wasOnline = isOnline;
    if (isBack) await rooms.completer.complete('wanted');
    await editions.look();
    const { prepareAt } = await rooms.reader.call('getSettings', undefined);
    if (prepareAt === null || !isOnline || !isHour(prepareAt, now())) return;
    const today = new Date(now()).toDateString();
    if (preparedOn === today) return;
    preparedOn = today;
    await rooms.refresher.refresh('due');
    await rooms.completer.complete('all');
  };

  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    // What fails is tried again at the next round.
    look()
      .catch(() => undefined)
      .finally(() => (isLooking = false));
  }, lookEvery);
  return () => clearInterval(timer);
}

/** Whether it is that hour (`06:30`, local time) or shortly after. */
function isHour(hour: string, now: number): boolean {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const since = now - new Date(now).setHours(hours, minutes, 0, 0);
  return since >= 0 && since < lateBy;
}
