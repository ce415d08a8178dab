import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useCrowd } from '../../../state/crowd/CrowdProvider.tsx';
import { lastAtOrBefore } from '../../../state/crowd/commentSource.ts';
import { useDesk } from '../../../state/deskContext.ts';
import { useShow } from '../../../state/hooks.ts';
import { browserSpeech, browserVoice } from './browserSpeech.ts';
import { createCommentSpeaker, type CommentSpeaker, type SpeakerSituation } from './commentSpeaker.ts';
import { spokenPartsOf, type SpeechChoice, type SpokenParts } from './speechRules.ts';

const HAN = /\p{Script=Han}/u;
const setTimer = (run: () => void, ms: number): (() => void) => {
  const handle = setTimeout(run, ms);
  return () => { clearTimeout(handle); };
};

export interface CommentSpeech { readonly isAvailable: boolean; readonly situation: SpeakerSituation; readonly skipped: number }

const QUIET: SpeakerSituation = { kind: 'quiet' };
const never = (): (() => void) => () => undefined;

/** Reads aloud what comes from now on, as chosen. Not in a replay: at twenty times the speed nobody could follow, and it would be heard beside a live room. */
export function useCommentSpeech(choice: SpeechChoice): CommentSpeech {
  const { t } = useTranslation('find');
  const { buffer } = useCrowd();
  const desk = useShow((show) => show.commentDesk);
  const isReplay = useDesk().replay !== null;
  const speaker = useMemo((): CommentSpeaker | null => {
    const voice = isReplay ? null : browserVoice();
    return voice === null ? null : createCommentSpeaker({ speech: browserSpeech(voice, setTimer), setTimer });
  }, [isReplay]);
  const say = useRef({ desk, sentence: (_parts: SpokenParts): string => '' });
  useEffect(() => {
    say.current = { desk, sentence: ({ kind, first, text }) => t(`speech.says.${kind}`, { name: first === null ? t('speech.somebody') : t('speech.nameOf', { first }), text, interpolation: { escapeValue: false } }) };
  });
  useEffect(() => {
    if (speaker === null || choice === 'off') return undefined;
    const { comments } = buffer;
    let seen = comments.length === 0 ? -1 : comments.seqAt(comments.length - 1);
    const stop = buffer.subscribe(() => {
      for (let i = lastAtOrBefore(comments, seen) + 1; i < comments.length; i += 1) {
        const parts = spokenPartsOf(comments.rowAt(i), choice, say.current.desk);
        if (parts !== null) speaker.offer(say.current.sentence(parts), HAN.test(parts.text) ? 'zh-CN' : 'en-US');
      }
      seen = comments.length === 0 ? -1 : comments.seqAt(comments.length - 1);
    });
    return () => {
      stop();
      speaker.stop();
    };
  }, [speaker, choice, buffer]);
  const situation = useSyncExternalStore(speaker?.subscribe ?? never, speaker?.situation ?? (() => QUIET));
  return { isAvailable: speaker !== null, situation, skipped: speaker?.skipped() ?? 0 };
}
