import type { MenuItemConstructorOptions } from 'electron';
import type { ShellTexts } from './texts.ts';

/** The application menu: what the system expects (copy, paste, quit) and our two windows. Developer tools are for those who build it: a console holds a window's token. */
export function menuTemplate(texts: ShellTexts, isPackaged: boolean, actions: { readonly openConsole: () => void; readonly openPrompter: () => void; readonly saveReport: () => void; /** Null = this installation has no updates. */ readonly checkUpdates: (() => void) | null; readonly quit: () => void }): MenuItemConstructorOptions[] {
  return [
    { label: 'Cuedeck', submenu: [{ label: texts.openConsole, click: actions.openConsole }, { label: texts.openPrompter, accelerator: 'CmdOrCtrl+Shift+P', click: actions.openPrompter }, { type: 'separator' }, { label: texts.saveReport, click: actions.saveReport }, ...(actions.checkUpdates === null ? [] : [{ label: texts.checkUpdates, click: actions.checkUpdates }]), { type: 'separator' }, { label: texts.quit, accelerator: 'CmdOrCtrl+Q', click: actions.quit }] },
    { label: texts.edit, submenu: [{ role: 'undo' }, { role: 'redo' }, { type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }] },
    { label: texts.view, submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }, ...(isPackaged ? [] : [{ role: 'toggleDevTools' as const }])] },
    { label: texts.window, submenu: [{ role: 'minimize' }, { role: 'close' }] },
  ];
}
