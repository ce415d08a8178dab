import { z } from 'zod';
import { makeStored, type StoredPort } from '../../../state/stored.ts';
import { SPEECH_CHOICES, type SpeechChoice } from './speechRules.ts';

const ofThisWindow: StoredPort = {
  getItem: (key) => window.sessionStorage.getItem(key),
  setItem: (key, value) => { window.sessionStorage.setItem(key, value); },
};

/** What this window reads aloud; off until somebody asks for it, and for this window alone: two that speak at once help nobody. */
export const speechSetting = makeStored<SpeechChoice>('cuedeck.speech', z.enum(SPEECH_CHOICES), 'off', ofThisWindow);
