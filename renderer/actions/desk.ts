import { call } from '../api';
import { t } from '../language/language';
import { useStore, type State } from '../state/store';

const { getState, subscribe } = useStore;
/** Headlines that a notification names. */
const mostNamed = 3;

/** What stands outside the window follows it: the number on the icon, the tray, the notification after a refresh. */
export function followDesk(): void {
  let badge = 0;
  let heard = getState().refreshStatus.endedAt;
  const apply = (state: State, previous: State | null): void => {
    const count = state.settings?.showsBadge ? state.counts.unread : 0;
    if (count !== badge) {
      badge = count;
      void call('setBadge', { count, label: count === 0 ? '' : t('badge', { count }) });
    }
    if ((state.settings?.showsTray ?? false) !== (previous?.settings?.showsTray ?? false)) void call('setTray', { tray: state.settings?.showsTray ? trayOf() : null });
    // Each round once: its end is heard as an event, and as the answer to whoever asked for it.
    const { isRunning, endedAt } = state.refreshStatus;
    if (!isRunning && endedAt !== heard) {
      heard = endedAt;
      void tellNews(state);
    }
  };
  apply(getState(), null);
  subscribe(apply);
}

function trayOf(): { tip: string; items: { id: string; label: string }[] } {
  return {
    tip: t('tray.tip'),
    items: [
      { id: 'show', label: t('tray.show') },
      { id: 'feeds.refresh', label: t('action.refresh') },
      { id: 'quit', label: t('tray.quit') },
    ],
  };
}

/** One notification for all that a refresh brought, and none while somebody looks at the window. */
async function tellNews({ settings, refreshStatus }: State): Promise<void> {
  const count = refreshStatus.report?.newArticles ?? 0;
  if (!settings?.notifies || count === 0 || document.hasFocus()) return;
  const { ids } = await call('listHeadlines', { query: { view: { kind: 'unread' }, filter: 'all' }, folded: false });
  const newest = await call('getHeadlines', { ids: Array.from(ids.subarray(0, Math.min(count, mostNamed))) });
  await call('notify', { title: t('news.title', { count }), body: newest.map(({ title }) => title.slice(0, 200)).join('\n') });
}
