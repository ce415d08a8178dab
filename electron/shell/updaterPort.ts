import type * as Library from 'electron-updater';

/**
 * The slice of electron-updater the shell uses. `electron/main.ts` passes the real library, so the compiler proves it fits. It loads what is
 * offered, checks its sum and, on Windows and macOS, its signature, before it says that it has it.
 */
export interface UpdaterPort {
  autoDownload: boolean;
  /** Read by the library when the app quits: false = what was loaded is left for the next time. */
  autoInstallOnAppQuit: boolean;
  readonly checkForUpdates: () => Promise<Pick<Library.UpdateCheckResult, 'isUpdateAvailable' | 'updateInfo'> | null>;
  /** Rejects when it was cancelled, broken or signed by somebody else. */
  readonly downloadUpdate: (cancel: Library.CancellationToken) => Promise<unknown>;
  readonly quitAndInstall: () => void;
}

export interface UpdaterLibrary {
  /** Made when it is needed first: the library looks at the installed app. */
  readonly updater: () => UpdaterPort;
  readonly newCancel: () => Library.CancellationToken;
}
