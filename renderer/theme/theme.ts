import type { Theme } from '../../electron/contract/settings';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Puts a theme on the page; `system` is what the system says now. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
}

/** Has everything stand still, or move as the system allows. */
export function applyMotion(isReduced: boolean): void {
  if (isReduced) document.documentElement.dataset['motion'] = 'reduced';
  else delete document.documentElement.dataset['motion'];
}

/** A token's value in the theme that is on the page, as #rrggbb. */
export function tokenColour(name: string): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  // The build shortens #000000 to #000.
  return value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
}
