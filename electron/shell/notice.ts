import { Notification, type BrowserWindow } from 'electron';
import type { Handlers } from './ipc';
import { announceToWindows } from './ipc';
import { focusWindow } from './window';

/** Notifications that are on the screen; one that nothing holds may go before it is clicked. */
const shown = new Set<Notification>();

/** Shows a notification of the system; choosing it brings the window to the front and opens the article. */
export const showNotice: Handlers['showNotice'] = ({ title, text, articleId }, window: BrowserWindow) => {
  if (!Notification.isSupported()) return;
  const notice = new Notification({ title, body: text });
  shown.add(notice);
  notice.on('close', () => shown.delete(notice));
  notice.on('click', () => {
    shown.delete(notice);
    focusWindow(window);
    announceToWindows('noticeChosen', { articleId });
  });
  notice.show();
};
