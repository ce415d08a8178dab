/** What the browser does for us; a test passes its own. */
export interface SpeechPort {
  /** Says a sentence and calls back once, when it has ended or could not be said. */
  readonly speak: (text: string, lang: string, onEnd: (isSaid: boolean) => void) => void;
  readonly cancel: () => void;
}

export interface SpeakerPort {
  readonly speech: SpeechPort;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

export type SpeakerSituation = { readonly kind: 'quiet' } | { readonly kind: 'speaking' } | { readonly kind: 'pausing' } | { readonly kind: 'failed' };

/** Reads sentences aloud one at a time, with a breath between, the newest first: what nobody got round to is left out and counted. */
export interface CommentSpeaker {
  readonly offer: (text: string, lang: string) => void;
  readonly stop: () => void;
  readonly situation: () => SpeakerSituation;
  /** Sentences left out since it began. */
  readonly skipped: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Between two sentences, ms: the room has to hear itself. */
export const BREATH_MS = 2_500;
/** Failures one after the other after which it says so and stops. */
const FAILURES = 3;

interface Speaker { readonly port: SpeakerPort; readonly listeners: Set<() => void>; situation: SpeakerSituation; waiting: { readonly text: string; readonly lang: string } | null; skipped: number; failures: number; turn: number; stopTimer: (() => void) | null }

function put(speaker: Speaker, situation: SpeakerSituation): void {
  speaker.situation = situation;
  for (const listener of speaker.listeners) listener();
}

function breathe(speaker: Speaker, isSaid: boolean): void {
  speaker.failures = isSaid ? 0 : speaker.failures + 1;
  if (speaker.failures >= FAILURES) {
    speaker.waiting = null;
    put(speaker, { kind: 'failed' });
    return;
  }
  put(speaker, { kind: 'pausing' });
  speaker.stopTimer = speaker.port.setTimer(() => { next(speaker); }, BREATH_MS);
}

function next(speaker: Speaker): void {
  speaker.stopTimer = null;
  const { waiting } = speaker;
  if (waiting === null) {
    put(speaker, { kind: 'quiet' });
    return;
  }
  speaker.waiting = null;
  speaker.turn += 1;
  const { turn } = speaker;
  put(speaker, { kind: 'speaking' });
  speaker.port.speech.speak(waiting.text, waiting.lang, (isSaid) => { if (turn === speaker.turn && speaker.situation.kind === 'speaking') breathe(speaker, isSaid); });
}

/** One per window. */
export function createCommentSpeaker(port: SpeakerPort): CommentSpeaker {
  const speaker: Speaker = { port, listeners: new Set(), situation: { kind: 'quiet' }, waiting: null, skipped: 0, failures: 0, turn: 0, stopTimer: null };
  return {
    offer: (text, lang) => {
      if (speaker.situation.kind === 'failed') return;
      if (speaker.waiting !== null) speaker.skipped += 1;
      speaker.waiting = { text, lang };
      if (speaker.situation.kind === 'quiet') next(speaker);
    },
    stop: () => {
      speaker.turn += 1;
      speaker.stopTimer?.();
      speaker.stopTimer = null;
      speaker.waiting = null;
      speaker.skipped = 0;
      speaker.failures = 0;
      port.speech.cancel();
      put(speaker, { kind: 'quiet' });
    },
    situation: () => speaker.situation,
    skipped: () => speaker.skipped,
    subscribe: (listener) => {
      speaker.listeners.add(listener);
      return () => { speaker.listeners.delete(listener); };
    },
  };
}
