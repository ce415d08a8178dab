import { contextBridge, ipcRenderer } from 'electron';

/** All a window may ask of the desktop shell. Named functions only; never the raw ipcRenderer. */
contextBridge.exposeInMainWorld('cuedeckShell', {
  /** Opens the prompter full screen on the second display (or in a window when there is one display only). */
  openPrompter: (): Promise<void> => ipcRenderer.invoke('cuedeck:openPrompter') as Promise<void>,
});
