import { useCallback } from 'react';
import { blocking, judgeText } from '#shared/compliance/gate/judgeText.ts';
import { namedWords } from '#shared/compliance/gate/namedWords.ts';
import type { TextScope } from '#shared/compliance/lexicon.ts';
import { useToday } from './useToday.ts';
import { useWords } from './useWords.ts';

/** Which words of a text keep it from being used, as one line; '' = none, or the list is not here yet: the engine refuses all the same. */
export function useBlocked(scope: TextScope): (text: string) => string {
  const room = useWords();
  const today = useToday();
  return useCallback((text) => {
    if (room === null || text.trim() === '') return '';
    return namedWords(blocking(judgeText(room.words, room.compliance, { text, scope, complianceClass: null, productIds: [], today }))).words;
  }, [room, scope, today]);
}
