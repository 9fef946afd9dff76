import { app, Menu } from 'electron';

/** Fields have the system's own menu: cut, copy, paste. All else on a page has menus of ours. */
export function giveFieldsMenus(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_contextEvent, { isEditable, editFlags }) => {
      if (!isEditable) return;
      Menu.buildFromTemplate([
        { role: 'undo', enabled: editFlags.canUndo },
        { type: 'separator' },
        { role: 'cut', enabled: editFlags.canCut },
        { role: 'copy', enabled: editFlags.canCopy },
        { role: 'paste', enabled: editFlags.canPaste },
        { type: 'separator' },
        { role: 'selectAll', enabled: editFlags.canSelectAll },
      ]).popup();
    });
  });
}
