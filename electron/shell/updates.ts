import type { ShellPort } from './port.ts';
import type { ShellTexts } from './texts.ts';
import type { UpdaterLibrary, UpdaterPort } from './updaterPort.ts';

/** After a start the room sets up; then twice a day. */
const FIRST_CHECK_MS = 120_000;
const CHECK_EVERY_MS = 12 * 3_600_000;

export interface Updates {
  /** Looks now, because somebody asked: says what it found, also when that is nothing. */
  readonly checkNow: () => Promise<void>;
  /** A show began or ended. */
  readonly onAir: (onAir: boolean) => void;
  /** The app is about to quit: what was loaded is installed then, but not out of a show. */
  readonly quitting: () => void;
}

export interface UpdatesDeps {
  readonly library: UpdaterLibrary;
  readonly isOnAir: () => boolean;
  readonly dialog: Pick<ShellPort['dialog'], 'showMessageBox'>;
  readonly texts: ShellTexts;
  readonly setTimer: (ms: number, run: () => void) => () => void;
}

/** What has been offered: nothing, loading, waiting for the end of a show to go on, or loaded. */
type Offer = { readonly kind: 'none' } | { readonly kind: 'asking' } | { readonly kind: 'loading'; readonly version: string; readonly cancel: () => void } | { readonly kind: 'held'; readonly version: string } | { readonly kind: 'loaded'; readonly version: string };

/**
 * Updates, on the room's terms: nothing is looked for, loaded or installed while a show is on air, nothing is loaded or restarted without a
 * yes. A download that a show interrupts is given up and begun again after it.
 */
export function createUpdates({ library, isOnAir, dialog, texts, setTimer }: UpdatesDeps): Updates {
  let made: UpdaterPort | null = null;
  let offer: Offer = { kind: 'none' };
  const updater = (): UpdaterPort => {
    made ??= Object.assign(library.updater(), { autoDownload: false, autoInstallOnAppQuit: true });
    return made;
  };
  const tell = (message: string, detail: string): Promise<unknown> => dialog.showMessageBox({ type: 'info', message, detail, buttons: [texts.understood] });
  const askYes = async (message: string, detail: string, no: string, yes: string): Promise<boolean> =>
    (await dialog.showMessageBox({ type: 'question', message, detail, buttons: [no, yes], defaultId: 0, cancelId: 0 })).response === 1;

  const load = async (version: string): Promise<void> => {
    if (isOnAir()) { offer = { kind: 'held', version }; return; }
    const cancel = library.newCancel();
    offer = { kind: 'loading', version, cancel: () => { cancel.cancel(); } };
    try {
      await updater().downloadUpdate(cancel);
    } catch {
      // Given up for a show it is begun again; anything else is a broken or a foreign file, and is not tried over and over.
      offer = cancel.cancelled ? { kind: 'held', version } : { kind: 'none' };
      if (!cancel.cancelled) await tell(texts.updateFailed(version), texts.updateFailedText);
      else if (!isOnAir()) await load(version);
      return;
    }
    offer = { kind: 'loaded', version };
    await offerRestart(version);
  };
  const offerRestart = async (version: string): Promise<void> => {
    if (isOnAir() || !(await askYes(texts.updateReady(version), texts.updateReadyText, texts.whenQuitting, texts.restartNow))) return;
    // The question may have stood there until the show began.
    if (isOnAir()) await tell(texts.notNow, texts.notNowText);
    else updater().quitAndInstall();
  };
  const look = async (isAsked: boolean): Promise<void> => {
    if (isOnAir()) { if (isAsked) await tell(texts.notNow, texts.notNowText); return; }
    if (offer.kind === 'loaded') { if (isAsked) await offerRestart(offer.version); return; }
    if (offer.kind !== 'none') return;
    offer = { kind: 'asking' };
    const found = await updater().checkForUpdates().catch(() => 'unanswered' as const);
    const version = found !== 'unanswered' && found?.isUpdateAvailable === true ? found.updateInfo.version : null;
    if (version !== null && !isOnAir() && (await askYes(texts.updateThere(version), texts.updateThereText, texts.later, texts.loadIt))) { await load(version); return; }
    offer = { kind: 'none' };
    if (!isAsked || version !== null) return;
    await (found === 'unanswered' ? tell(texts.noUpdateAnswer, texts.noUpdateAnswerText) : tell(texts.newest, ''));
  };
  const again = (ms: number): void => { setTimer(ms, () => { void look(false); again(CHECK_EVERY_MS); }); };
  again(FIRST_CHECK_MS);
  return {
    checkNow: () => look(true),
    onAir: (onAir) => {
      if (onAir && offer.kind === 'loading') offer.cancel();
      if (!onAir && offer.kind === 'held') void load(offer.version);
    },
    quitting: () => { if (made !== null) made.autoInstallOnAppQuit = !isOnAir(); },
  };
}
