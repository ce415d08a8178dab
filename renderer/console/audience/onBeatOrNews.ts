interface Source { readonly subscribe: (listener: () => void) => () => void }
interface Port { readonly beat: Source; readonly news: Source; readonly setTimer: (run: () => void, ms: number) => () => void }

/** A beat of one second that runs has drawn the news by then. */
const SILENT_AFTER_MS = 1_100;

/** Draws with every beat. Where no beat comes, as the clock of a paused replay stands still, news are drawn on their own. The answer stops both. */
export function onBeatOrNews({ beat, news, setTimer }: Port, draw: () => void): () => void {
  let stopTimer: (() => void) | null = null;
  const settle = (): void => {
    stopTimer?.();
    stopTimer = null;
  };
  const stopBeat = beat.subscribe(() => { settle(); draw(); });
  const stopNews = news.subscribe(() => { stopTimer ??= setTimer(() => { stopTimer = null; draw(); }, SILENT_AFTER_MS); });
  return () => { settle(); stopBeat(); stopNews(); };
}
