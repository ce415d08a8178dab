import { maskText } from '#shared/audience/masking.ts';
import type { CommentDeskState } from '#shared/commentDesk/commentDeskState.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { graphemesOf } from '../../../ui/graphemes.ts';

/** What a window reads aloud. */
export const SPEECH_CHOICES = ['off', 'question', 'intent', 'asking', 'gift'] as const;
export type SpeechChoice = (typeof SPEECH_CHOICES)[number];

/** Parts of the sentence; the window's language puts them together. `first`: the first character of the name, null when nobody is named. */
export interface SpokenParts { readonly kind: 'question' | 'intent' | 'gift'; readonly first: string | null; readonly text: string }

/** Longer than this is for the eye. */
const LONGEST = 60;
const LINK = /https?:\/\/\S+|\b[\w-]+\.(?:com|cn|net|top|xyz|shop)\b\S*/giu;
/** Said again and again: nobody wants to hear 哈哈哈哈哈哈 to its end. */
const REPEATED = /(.)\1{3,}/gu;
const WANTED: Readonly<Record<SpeechChoice, readonly SpokenParts['kind'][]>> = { off: [], question: ['question'], intent: ['intent'], asking: ['question', 'intent'], gift: ['gift'] };
/** What happened here and now; not history read in, repeats of a recording or tests. */
const SPOKEN_PROVENANCE: ReadonlySet<string> = new Set(['live', 'simulated', 'mirror']);

const kindOf = ({ kind, reading }: CommentRow): SpokenParts['kind'] | null => {
  if (kind === 'gift') return 'gift';
  return kind === 'comment' && (reading === 'question' || reading === 'intent') ? reading : null;
};

/**
 * What of a row may be heard in the room, or null. Never what complains or is spam, never what is hidden or waits to be, never a
 * muted viewer; names to their first character, numbers and mentions masked, as everything that leaves the control room.
 */
export function spokenPartsOf(row: CommentRow, choice: SpeechChoice, desk: Pick<CommentDeskState, 'hidden' | 'muted'>): SpokenParts | null {
  const kind = kindOf(row);
  if (kind === null || !WANTED[choice].includes(kind) || !SPOKEN_PROVENANCE.has(row.provenance)) return null;
  if (desk.hidden.some(({ crowdSeq }) => crowdSeq === row.crowdSeq) || (row.viewerKey !== null && desk.muted.some(({ viewerKey, until }) => viewerKey === row.viewerKey && (until === null || until > row.at)))) return null;
  // The marks of masking are for the eye: a voice would say "star star star".
  const text = maskText(row.text).replaceAll(LINK, ' ').replaceAll(/\*+/gu, ' ').replaceAll(REPEATED, '$1$1').replaceAll(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const [first] = row.name.trim();
  return { kind, first: first === undefined || !/\p{L}/u.test(first) ? null : first, text: graphemesOf(text).slice(0, LONGEST).join('') };
}
