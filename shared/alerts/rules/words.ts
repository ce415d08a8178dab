import type { About } from '../model.ts';
import { bad, BLIND, DEFAULT_LIFE, FINE, type AlertRule, type Look, type Verdict } from '../rule.ts';
import type { WordPlace } from '../words/wordSample.ts';

const SAYS: Readonly<Record<WordPlace, About>> = { said: 'wordSaid', shown: 'wordShown', pinned: 'wordPinned' };

/** A word that may not be used is before viewers, or words that want evidence keep coming. Blind where there is no list. */
function judgeWords({ now, settings }: Look): Verdict {
  if (now.show.show.kind !== 'running') return FINE;
  if (now.words === null) return BLIND;
  const { blocked, warned } = now.words;
  if (blocked !== null) return bad('P1', SAYS[blocked.place], { words: blocked.words, key: blocked.ref });
  return warned.texts >= settings.thresholds.wordWarnings ? bad('P1', 'wordsWarned', { count: warned.texts, words: warned.words }) : FINE;
}

export const WORD_RULES: readonly AlertRule[] = [{ id: 'A-19', judge: judgeWords, ...DEFAULT_LIFE, clearAfterMs: 2_000, cooldownMs: 0 }];
