import { app, Menu, Tray } from 'electron';
import type { TrayTemplate } from '../contract/desk';

export interface TrayOptions {
  readonly icon: string;
  readonly show: () => void;
  readonly choose: (actionId: string) => void;
}

/** The icon beside the system's clock, as the window words it; null takes it away. */
export function openTray({ icon, show, choose }: TrayOptions): (template: TrayTemplate | null) => void {
  let tray: Tray | undefined;
  const own: Readonly<Record<string, () => void>> = { show, quit: () => app.quit() };
  return (template) => {
    if (!template) {
      tray?.destroy();
      tray = undefined;
      return;
    }
    if (!tray) {
      tray = new Tray(icon);
      tray.on('click', show);
    }
    tray.setToolTip(template.tip);
    tray.setContextMenu(Menu.buildFromTemplate(template.items.map(({ id, label }) => ({ label, click: () => (own[id] ?? (() => choose(id)))() }))));
  };
}
