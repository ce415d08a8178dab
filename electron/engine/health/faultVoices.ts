import type { CommentColumns } from '#shared/protocol/wire.ts';
import { speaksOfFault } from '#shared/alerts/faultWords.ts';
import type { Instant } from '#shared/time/instant.ts';

const SPAN_MS = 30_000;
/** More than this many voices say no more than this many. */
const MOST_VOICES = 500;

/** Counts different viewers who spoke of a fault of picture or sound in the last half minute. */
export class FaultVoices {
  readonly #voices = new Map<string, Instant>();

  /** Rows that just came in, by our clock: what a feed says of its own time may be anything. */
  hear(rows: CommentColumns, now: Instant): void {
    for (const [i, text] of rows.text.entries()) {
      if (rows.kind[i] !== 'comment' || !speaksOfFault(text)) continue;
      const voice = `${rows.sourceId[i] ?? ''} ${rows.name[i] ?? ''}`;
      if (this.#voices.size < MOST_VOICES || this.#voices.has(voice)) this.#voices.set(voice, now);
    }
  }

  count(now: Instant): number {
    for (const [voice, at] of this.#voices) if (now - at > SPAN_MS) this.#voices.delete(voice);
    return this.#voices.size;
  }
}
