import type { ComponentType } from 'react';
import type { SettingsPageName } from '../state/layout';
import type { IconName } from '../ui/Icon';
import { AboutPage } from './AboutPage';
import { FeedsPage } from './FeedsPage';
import { GeneralPage } from './GeneralPage';
import { ReadingPage } from './ReadingPage';
import { ShortcutsPage } from './ShortcutsPage';

export interface SettingsPage {
  readonly name: SettingsPageName;
  readonly icon: IconName;
  /** Null: another region's, that the window hands in. */
  readonly Contents: ComponentType | null;
}

/** Settings' pages, in the order of their list; a new one is a line here. */
export const pages: readonly SettingsPage[] = [
  { name: 'general', icon: 'person', Contents: GeneralPage },
  { name: 'reading', icon: 'aa', Contents: ReadingPage },
  { name: 'feeds', icon: 'feed', Contents: FeedsPage },
  { name: 'rules', icon: 'rules', Contents: null },
  { name: 'storage', icon: 'ready', Contents: null },
  { name: 'shortcuts', icon: 'keys', Contents: ShortcutsPage },
  { name: 'about', icon: 'info', Contents: AboutPage },
];
