import type { CommentRow } from '#shared/protocol/wire.ts';
import type { CommentSource } from './commentSource.ts';
import { createFoldIds, type FoldIds } from './foldIds.ts';
import { createFoldTracker } from './foldTracker.ts';

/** The most rows a frame carries (wire.ts). */
const FRAME_ROWS = 32;

/**
 * The newest comments of the session in fixed columns: appending never allocates more than the row's own strings, and the
 * oldest row makes room for the newest. State lives here and nowhere in React (speed.md 3).
 */
export class CommentRing implements CommentSource {
  readonly capacity: number;
  readonly #seq: Float64Array;
  readonly #at: Float64Array;
  readonly #gap: Float64Array;
  readonly #fold: Float64Array;
  readonly #same: Uint32Array;
  readonly #foldIds: FoldIds;
  readonly #chains = createFoldTracker();
  readonly #sourceId: string[];
  readonly #kind: string[];
  readonly #name: string[];
  readonly #level: (number | null)[];
  readonly #text: string[];
  readonly #provenance: string[];
  readonly #viewerKey: (string | null)[];
  readonly #reading: string[];
  readonly #topic: string[];
  #head = 0;
  #length = 0;
  #total = 0;
  #tailGap = 0;
  #isSeeded = false;

  constructor(capacity: number, foldIds: FoldIds = createFoldIds()) {
    this.capacity = capacity;
    this.#foldIds = foldIds;
    const blank = (): string[] => Array.from({ length: capacity }, () => '');
    this.#seq = new Float64Array(capacity);
    this.#at = new Float64Array(capacity);
    this.#gap = new Float64Array(capacity);
    this.#fold = new Float64Array(capacity);
    this.#same = new Uint32Array(capacity);
    this.#sourceId = blank();
    this.#kind = blank();
    this.#name = blank();
    this.#level = Array.from({ length: capacity }, () => null);
    this.#text = blank();
    this.#provenance = blank();
    this.#viewerKey = Array.from({ length: capacity }, () => null);
    this.#reading = blank();
    this.#topic = blank();
  }

  get length(): number { return this.#length; }
  get total(): number { return this.#total; }
  get tailGap(): number { return this.#tailGap; }
  get hasOlder(): boolean { return this.#length > 0 && this.gapBefore(0) > 0; }
  /** Filled from the store, and no frame has said the count yet. */
  get isSeeded(): boolean { return this.#isSeeded; }

  readonly seqAt = (index: number): number => this.#seq[this.#slot(index)] ?? 0;
  readonly kindAt = (index: number): string => this.#kind[this.#slot(index)] ?? '';
  readonly atAt = (index: number): number => this.#at[this.#slot(index)] ?? 0;
  readonly foldAt = (index: number): number => this.#fold[this.#slot(index)] ?? 0;
  readonly sameAt = (index: number): number => this.#same[this.#slot(index)] ?? 0;
  readonly readingAt = (index: number): string => this.#reading[this.#slot(index)] ?? '';
  readonly gapBefore = (index: number): number => this.#gap[this.#slot(index)] ?? 0;

  readonly rowAt = (index: number): CommentRow => {
    const slot = this.#slot(index);
    return {
      crowdSeq: this.#seq[slot] ?? 0, at: this.#at[slot] ?? 0, sourceId: this.#sourceId[slot] ?? '', kind: this.#kind[slot] ?? '',
      name: this.#name[slot] ?? '', level: this.#level[slot] ?? null, text: this.#text[slot] ?? '', provenance: this.#provenance[slot] ?? '',
      viewerKey: this.#viewerKey[slot] ?? null, reading: this.#reading[slot] ?? '', topic: this.#topic[slot] ?? '',
    };
  };

  /**
   * Takes the newest page of the store, so that a window opened into a quiet room, or a tall one, shows what was said. Into an
   * empty ring: how much is older becomes known with the first frame. Onto a frame's rows: what lies right before them.
   */
  seed(rows: readonly CommentRow[]): void {
    if (this.#length > 0) this.#prepend(rows);
    else if (this.#total === 0 && rows.length > 0) {
      for (const row of rows) this.#append(row, 0);
      this.#total = this.#length;
      this.#isSeeded = true;
    }
  }

  /**
   * Takes the newest rows of a frame (ascending) and the engine's count of all comments. Rows already held are left out, so a
   * repeated frame after a reconnect changes nothing. What `total` grew by beyond the new rows becomes the gap before them;
   * what it grew by less was counted as missing before, and fills that gap.
   * A total below the one held means another session: everything held is dropped first.
   * @returns how many rows were new.
   */
  accept(rows: readonly CommentRow[], total: number): number {
    if (this.#isSeeded) return this.#acceptOntoSeed(rows, total);
    if (total < this.#total) this.clear();
    const newest = this.#length === 0 ? -1 : this.seqAt(this.#length - 1);
    const fresh = rows.filter((row) => row.crowdSeq > newest);
    const known = this.#total - this.#tailGap;
    // More new rows than the count grew by: a row that came late was counted as missing already, before an older one.
    const through = known - this.#takeFromGaps(fresh.length - (total - known));
    // An engine that sends more rows than it counts would make the sum a lie: the rows in hand are the better witness.
    const gap = Math.max(0, total - through - fresh.length);
    this.#total = through + gap + fresh.length;
    if (fresh.length === 0) {
      this.#tailGap = gap;
      return 0;
    }
    this.#tailGap = 0;
    fresh.forEach((row, i) => { this.#append(row, i === 0 ? gap : 0); });
    return fresh.length;
  }

  /** Takes up to `rows` out of the gaps, the newest first; how many there were to take. */
  #takeFromGaps(rows: number): number {
    let left = Math.max(0, rows);
    for (let index = this.#length - 1; index >= 0 && left > 0; index -= 1) {
      const slot = this.#slot(index);
      const taken = Math.min(left, this.#gap[slot] ?? 0);
      this.#gap[slot] = (this.#gap[slot] ?? 0) - taken;
      left -= taken;
    }
    return Math.max(0, rows) - left;
  }

  /** Forgets everything. */
  clear(): void {
    this.#head = 0;
    this.#length = 0;
    this.#total = 0;
    this.#tailGap = 0;
    this.#isSeeded = false;
    this.#chains.clear();
    // Lets go of the strings: twenty thousand comments of a show that is over.
    for (const column of [this.#sourceId, this.#kind, this.#name, this.#text, this.#provenance]) column.fill('');
  }

  /**
   * The first count after a seed. A frame that is not full carries everything since the seed, so what the count has more lies
   * before it; a full one may hide rows in between, and then the seed is dropped: scrolling back reads it again.
   */
  #acceptOntoSeed(rows: readonly CommentRow[], total: number): number {
    this.#isSeeded = false;
    const newest = this.seqAt(this.#length - 1);
    const fresh = rows.filter((row) => row.crowdSeq > newest);
    if (fresh.length >= FRAME_ROWS) {
      this.clear();
      return this.accept(rows, total);
    }
    for (const row of fresh) this.#append(row, 0);
    this.#total = Math.max(total, this.#length);
    this.#gap[this.#slot(0)] = this.#total - this.#length;
    return fresh.length;
  }

  /** Only rows that are known to lie without a hole before the first one held: the page must reach it. */
  #prepend(page: readonly CommentRow[]): void {
    const first = this.seqAt(0);
    if ((page.at(-1)?.crowdSeq ?? -1) < first) return;
    const older = page.filter((row) => row.crowdSeq < first);
    for (let i = older.length - 1; i >= 0 && this.#length < this.capacity && this.gapBefore(0) > 0; i -= 1) {
      const row = older[i];
      if (row === undefined) return;
      const rest = this.gapBefore(0) - 1;
      this.#gap[this.#slot(0)] = 0;
      this.#head = (this.#head - 1 + this.capacity) % this.capacity;
      this.#length += 1;
      this.#put(this.#head, row, rest);
    }
  }

  #append(row: CommentRow, gap: number): void {
    if (this.#length === this.capacity) this.#evictOldest();
    const slot = (this.#head + this.#length) % this.capacity;
    this.#length += 1;
    this.#put(slot, row, gap);
    this.#same[slot] = this.#chains.add(this.#fold[slot] ?? 0, row.at);
  }

  #put(slot: number, row: CommentRow, gap: number): void {
    this.#seq[slot] = row.crowdSeq;
    this.#at[slot] = row.at;
    this.#gap[slot] = gap;
    this.#sourceId[slot] = row.sourceId;
    this.#kind[slot] = row.kind;
    this.#name[slot] = row.name;
    this.#level[slot] = row.level;
    this.#text[slot] = row.text;
    this.#provenance[slot] = row.provenance;
    this.#viewerKey[slot] = row.viewerKey;
    this.#reading[slot] = row.reading;
    this.#topic[slot] = row.topic;
    this.#fold[slot] = this.#foldIds(row.kind, row.text);
    this.#same[slot] = 0;
  }

  /** The oldest row leaves; it and what was missing before it are now "older than what is held". */
  #evictOldest(): void {
    const left = 1 + this.gapBefore(0);
    this.#head = (this.#head + 1) % this.capacity;
    this.#length -= 1;
    if (this.#length > 0) this.#gap[this.#slot(0)] = this.gapBefore(0) + left;
    else this.#tailGap += left;
  }

  #slot(index: number): number { return (this.#head + index) % this.capacity; }
}
