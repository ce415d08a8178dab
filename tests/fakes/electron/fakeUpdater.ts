import { CancellationToken } from 'electron-updater';
import type { UpdaterLibrary, UpdaterPort } from '../../../electron/shell/updaterPort.ts';

/** A typed fake of electron-updater: the same slice that the real library is checked against in electron/main.ts. */
export class FakeUpdater implements UpdaterPort {
  autoDownload = true;
  autoInstallOnAppQuit = true;
  /** What the feed offers; null = nothing newer. */
  offered: string | null = null;
  isReachable = true;
  readonly calls: string[] = [];
  private loading: PromiseWithResolvers<unknown> | null = null;
  readonly checkForUpdates: UpdaterPort['checkForUpdates'] = () => {
    this.calls.push('check');
    if (!this.isReachable) return Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED'));
    return Promise.resolve({ isUpdateAvailable: this.offered !== null, updateInfo: { version: this.offered ?? '0.1.0', files: [], path: '', sha512: '', releaseDate: '' } });
  };
  readonly downloadUpdate = (cancel: CancellationToken): Promise<unknown> => {
    this.calls.push('download');
    const loading = Promise.withResolvers<unknown>();
    this.loading = loading;
    cancel.on('cancel', () => { this.calls.push('cancelled'); loading.reject(new Error('cancelled')); });
    return loading.promise;
  };
  readonly quitAndInstall = (): void => { this.calls.push('quitAndInstall'); };
  /** The file is here, whole and signed by us; or it is not. */
  arrives(isGood = true): void {
    if (isGood) this.loading?.resolve([]);
    else this.loading?.reject(new Error('New version 9 is not signed by the application owner'));
  }
}

export const libraryOf = (updater: FakeUpdater): UpdaterLibrary => ({ updater: () => { updater.calls.push('made'); return updater; }, newCancel: () => new CancellationToken() });
