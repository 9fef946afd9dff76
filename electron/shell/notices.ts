import { Notification } from 'electron';

// One that is not held is collected, and its click is never heard.
let shown: Notification | undefined;

/** Tells of news through the system; one at a time, the newer takes the older's place. */
export function notify(title: string, body: string, onClick: () => void): void {
  if (!Notification.isSupported()) return;
  shown?.close();
  shown = new Notification({ title, body, silent: true });
  shown.on('click', onClick);
  shown.show();
}
