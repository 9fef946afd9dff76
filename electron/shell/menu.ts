import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuTemplate, SystemMenuWords } from '../contract/system';

/** Shows the window's actions as the native menu, beside the system's own items (quit, edit, window), in the window's words. */
export function showMenu(menus: readonly MenuTemplate[], words: SystemMenuWords, choose: (actionId: string) => void): void {
  const isMac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    ...menus.map((menu, index) => ({
      label: menu.label,
      submenu: [...menu.items.map((item) => itemOf(item, choose)), ...(index === 0 && !isMac ? [{ type: 'separator' as const }, { role: 'quit' as const, label: words.quit }] : [])],
    })),
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'delete', label: words.delete },
        { type: 'separator' },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      role: 'window',
      label: words.window,
      submenu: [
        { role: 'minimize', label: words.minimise },
        { role: 'close', label: words.close },
      ],
    },
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
