import { Menu } from 'electron';

/**
 * The page draws the menus. The one that Electron makes by itself reloads the page, opens tools and links to the web; macOS
 * needs one for the keys of editing and to hide and quit. Run before `ready`, when Electron would make its own.
 */
export function keepMenuToEditing(): void {
  const roles = ['appMenu', 'editMenu', 'windowMenu'] as const;
  const mac = process.platform === 'darwin';
  Menu.setApplicationMenu(mac ? Menu.buildFromTemplate(roles.map((role) => ({ role }))) : null);
}
