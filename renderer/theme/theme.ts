import type { Theme } from '../../electron/contract/settings';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** Puts a theme on the page; `system` is what the system says now. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
}

/** A token's value in the theme that is on the page, as #rrggbb. */
export function tokenColour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
