import type { SpeechPort } from './commentSpeaker.ts';

/** The part of the browser's speech that is used; a test passes a fake of exactly this. */
export interface BrowserVoice {
  readonly synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
  readonly utterance: (text: string) => SpeechSynthesisUtterance;
}

/** The browser's own, or null where it has none. */
export function browserVoice(): BrowserVoice | null {
  if (typeof window === 'undefined' || !('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return null;
  return { synthesis: window.speechSynthesis, utterance: (text) => new SpeechSynthesisUtterance(text) };
}

/** A browser that neither ends nor fails a sentence (a voice taken away meanwhile) must not silence all that follow. */
const LOST_AFTER_MS = 20_000;

/** Speaks through the browser. */
export function browserSpeech({ synthesis, utterance }: BrowserVoice, setTimer: (run: () => void, ms: number) => () => void): SpeechPort {
  return {
    speak: (text, lang, onEnd) => {
      const said = utterance(text);
      said.lang = lang;
      let isOver = false;
      const over = (isSaid: boolean): void => {
        if (isOver) return;
        isOver = true;
        stopTimer();
        onEnd(isSaid);
      };
      const stopTimer = setTimer(() => {
        synthesis.cancel();
        over(false);
      }, LOST_AFTER_MS);
      said.onend = () => { over(true); };
      said.onerror = () => { over(false); };
      synthesis.speak(said);
    },
    cancel: () => { synthesis.cancel(); },
  };
}
