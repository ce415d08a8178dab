import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../i18n/refusalText.ts';
import type { Answer } from '../../transport/link.ts';

/** A question to the engine, from the asking to the answer. */
export type Asked<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly value: T }
  /** `text` is ready to be shown. */
  | { readonly kind: 'failed'; readonly text: string };

export interface Asker<T> { readonly asked: Asked<T>; readonly ask: (question: () => Promise<Answer<T>>) => Promise<Answer<T>>; readonly forget: () => void }

/** Asks the engine and keeps where that stands; a refusal or silence becomes a sentence in the language of the window. */
export function useAnswer<T>(): Asker<T> {
  const { t } = useTranslation(['settings', 'refusals', 'common']);
  const [asked, setAsked] = useState<Asked<T>>({ kind: 'idle' });
  const ask = useCallback(async (question: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    setAsked({ kind: 'asking' });
    const answer = await question();
    switch (answer.kind) {
      case 'ok': setAsked({ kind: 'answered', value: answer.value }); break;
      case 'refused': setAsked({ kind: 'failed', text: refusalText(t, answer.refusal) }); break;
      case 'unanswered': setAsked({ kind: 'failed', text: t('common.unanswered', { ns: 'settings' }) }); break;
    }
    return answer;
  }, [t]);
  const forget = useCallback(() => { setAsked({ kind: 'idle' }); }, []);
  return { asked, ask, forget };
}
