import { blocking, judgeText, type JudgedHit } from '../../compliance/gate/judgeText.ts';
import type { ComplianceState } from '../../compliance/gate/model.ts';
import { namedWords } from '../../compliance/gate/namedWords.ts';
import { roomWords } from '../../compliance/gate/roomWords.ts';
import type { Lexicon } from '../../compliance/lexicon.ts';
import type { ShowState } from '../../show/state.ts';
import { MINUTE, type Instant } from '../../time/instant.ts';
import { calendarDateAt } from '../../time/zone.ts';
import { textsOnAir, type TextOnAir } from './textsOnAir.ts';
import type { WordSample } from './wordSample.ts';

/** Warned words count for so long, ms (domain A-19). */
const WARNED_MS = 10 * MINUTE;

/** `since`, `at`: when it was first and last before viewers. */
interface Judged { readonly text: TextOnAir; hits: readonly JudgedHit[]; readonly since: Instant; at: Instant }
/** What a verdict hangs on beside the text. */
interface Rules { readonly compliance: ComplianceState; readonly words: Lexicon; readonly today: string }

/** The texts before viewers against the room's list, once a second. */
export interface WordWatch { readonly read: (show: ShowState, words: Lexicon, now: Instant) => WordSample }

/** Judges a text when it first stands before viewers, and again when list, overrides, papers or the day change. Holds ten minutes of texts. */
export function createWordWatch(): WordWatch {
  const judged = new Map<string, Judged>();
  let rules: Rules | null = null;
  return {
    read: (state, words, now) => {
      const fresh: Rules = { compliance: state.compliance, words, today: calendarDateAt(now, state.show.kind === 'empty' ? 'UTC' : state.show.sheet.timeZone) };
      for (const [key, { at }] of judged) if (now - at > WARNED_MS || at > now) judged.delete(key);
      if (rules === null || !isSame(rules, fresh)) {
        // Now, in a room at rest, not when the first row of a show goes on air: making the list ready takes tens of milliseconds.
        roomWords(words, fresh.compliance.words);
        for (const each of judged.values()) each.hits = judge(each.text, fresh);
      }
      rules = fresh;
      const standing = textsOnAir(state, now).map((text): Judged => {
        const known = judged.get(keyOf(text)) ?? { text, hits: judge(text, fresh), since: now, at: now };
        known.at = now;
        judged.set(keyOf(text), known);
        return known;
      });
      return { blocked: firstBlocked(standing), warned: warnedOf([...judged.values()]) };
    },
  };
}

const judge = (text: TextOnAir, { compliance, words, today }: Rules): readonly JudgedHit[] => judgeText(roomWords(words, compliance.words), compliance, { ...text, today });
const isSame = (a: Rules, b: Rules): boolean =>
  a.words === b.words && a.today === b.today && a.compliance.words === b.compliance.words && a.compliance.overrides === b.compliance.overrides && a.compliance.evidence === b.compliance.evidence;
const keyOf = ({ of, ref, scope, complianceClass, text }: TextOnAir): string => JSON.stringify([of, ref, scope, complianceClass, text]);

function firstBlocked(standing: readonly Judged[]): WordSample['blocked'] {
  const [first] = standing.filter(({ hits }) => blocking(hits).length > 0).toSorted((a, b) => a.since - b.since);
  return first === undefined ? null : { place: first.text.place, ref: first.text.of, words: namedWords(blocking(first.hits)).words, since: first.since };
}

/** A row or a product with several such texts is one warning: it is one thing to put right. */
function warnedOf(judged: readonly Judged[]): WordSample['warned'] {
  const warned = judged.map(({ text, hits }) => ({ of: text.of, hits: hits.filter(({ severity, standing }) => severity === 'warn' && standing === 'stands') })).filter(({ hits }) => hits.length > 0);
  return { texts: new Set(warned.map(({ of }) => of)).size, words: namedWords(warned.flatMap(({ hits }) => hits)).words };
}
