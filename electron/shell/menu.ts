import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuTemplate } from '../contract/api';

/** Shows the window's actions as the native menu, beside the system's own items (quit, edit, window). */
export function showMenu(menus: readonly MenuTemplate[], choose: (actionId: string) => void): void {
  const isMac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    ...menus.map((menu, index) => ({
      label: menu.label,
      submenu: [...menu.items.map((item) => itemOf(item, choose)), ...(index === 0 && !isMac ? [{ type: 'separator' as const }, { role: 'quit' as const }] : [])],
    })),
    { role: 'editMenu' },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function itemOf(item: MenuTemplate['items'][number], choose: (actionId: string) => void): MenuItemConstructorOptions {
  if (item.type === 'separator') return { type: 'separator' };
  return {
    label: item.label,
    enabled: item.enabled,
    ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator, registerAccelerator: false }),
    click: () => choose(item.id),
  };
}
