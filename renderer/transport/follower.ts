import { deltaSchema, type Ack, type Delta, type FollowAnswer } from '#shared/protocol/wire.ts';

/** The snapshot form of an answer to `follow`. */
export type Snapshot = Extract<FollowAnswer, { kind: 'snapshot' }>;

export interface FollowerPort {
  /** Asks the engine; rejects when no answer came. */
  readonly follow: (afterSeq: number | null) => Promise<Ack<FollowAnswer>>;
  readonly onSnapshot: (snapshot: Snapshot) => void;
  readonly onDelta: (delta: Delta) => void;
  readonly onRefused: (answer: Extract<Ack<FollowAnswer>, { ok: false }>) => void;
  /** Everything up to the engine's newest sequence is applied. */
  readonly onCaughtUp: () => void;
}

export interface Follower {
  /** After each (re)connect: asks for what was missed, or for a snapshot the first time. */
  readonly resume: () => void;
  /** What is held is void (a replay was wound): asks from scratch, whatever was asked before. */
  readonly restart: () => void;
  /** A `delta` message as it came off the wire. */
  readonly receive: (message: unknown) => void;
  readonly seq: () => number | null;
}

const HELD_MAX = 1_000;

/**
 * Keeps a window's copy of the log without holes: numbered deltas apply only in order; a hole, or a message that
 * cannot be read, makes it ask again (from its last number; from scratch when it could not read).
 */
export function makeFollower(port: FollowerPort): Follower {
  let seq: number | null = null;
  let asking = false;
  /** Counts restarts: an answer to what was asked before one is no ground any more. */
  let round = 0;
  let held: Delta[] = [];

  const apply = (delta: Delta): 'applied' | 'old' | 'hole' => {
    if (seq === null || delta.afterSeq > seq) return 'hole';
    if (delta.seq <= seq) return 'old';
    // An answer to `follow` may overlap with deltas that were on their way: only what is new counts.
    const known = seq;
    const events = delta.afterSeq === known ? delta.events : delta.events.filter((stored) => stored.seq > known);
    port.onDelta({ afterSeq: known, seq: delta.seq, events });
    seq = delta.seq;
    return 'applied';
  };
  const take = (answer: FollowAnswer): void => {
    if (answer.kind === 'snapshot') {
      seq = answer.seq;
      port.onSnapshot(answer);
    } else if (apply(answer.delta) === 'hole') {
      seq = null;
    }
  };
  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    const mine = round;
    try {
      const answer = await port.follow(seq);
      if (mine !== round) return;
      asking = false;
      if (!answer.ok) { port.onRefused(answer); return; }
      take(answer.value);
      const queued = held;
      held = [];
      const hole = seq === null || queued.some((delta) => apply(delta) === 'hole');
      if (hole) await ask();
      else port.onCaughtUp();
    } catch {
      // No answer: the connection is gone or slow. The next connect, or the next delta, asks again.
      if (mine === round) asking = false;
    }
  };
  return {
    resume: () => { void ask(); },
    restart: () => {
      round += 1;
      asking = false;
      seq = null;
      held = [];
      void ask();
    },
    receive: (message) => {
      const parsed = deltaSchema.safeParse(message);
      if (!parsed.success) { seq = null; void ask(); return; }
      if (asking) { if (held.length < HELD_MAX) held.push(parsed.data); return; }
      if (apply(parsed.data) === 'hole') { held.push(parsed.data); void ask(); }
    },
    seq: () => seq,
  };
}
