import { call } from './api';

// Shows what electron/shell/first-picture.ts kept, then brings the window to life: React puts its own in this one's place.

for (const element of document.querySelectorAll<HTMLElement>('[data-kept-style]')) element.style.cssText = element.dataset['keptStyle'] ?? '';
for (const element of document.querySelectorAll<HTMLElement>('[data-kept-scroll]')) element.scrollTop = Number(element.dataset['keptScroll']);
// Loaded again, this is the window's own page.
history.replaceState(null, '', 'index.html');

await document.fonts.ready;
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    void call('firstPicturePainted');
    void import('./main');
  }),
);
