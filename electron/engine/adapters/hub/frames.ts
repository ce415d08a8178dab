import { redactFrame } from '#shared/protocol/redactFrame.ts';
import type { View } from '#shared/protocol/roles.ts';
import type { Frame } from '#shared/protocol/wire.ts';
import { after, duration, instant, type Instant } from '#shared/time/instant.ts';
import type { Cancel, Clock, CrowdCommit } from '#engine/ports.ts';
import { mergeFrames } from './frameMerge.ts';

/** At most one frame per client per this many ms (speed.md 2: 50-100 ms costs a LAN least). */
export const FRAME_MS = 100;

/** One window that watches the crowd. */
export interface FrameMember {
  readonly id: string;
  readonly view: View;
  /** Something sent earlier has not left this machine yet. */
  readonly isBusy: () => boolean;
  readonly send: (frame: Frame) => void;
}

export interface FrameLane {
  readonly add: (commit: CrowdCommit) => void;
  /** `first` reads where the session stands; it is sent before anything newer. */
  readonly join: (member: FrameMember, first: () => Promise<Frame | null>) => void;
  readonly leave: (id: string) => void;
  /** Another session began: what was gathered belongs to the one before; every member starts anew. */
  readonly restart: () => void;
  readonly stop: () => void;
}

interface Seat { readonly member: FrameMember; readonly first: () => Promise<Frame | null>; backlog: Frame | null; isReady: boolean; round: number }

interface Parts {
  readonly clock: Clock;
  /** Sends one frame to all of a view except some ids, encoded once. */
  readonly sendToView: (view: View, frame: Frame, except: readonly string[]) => void;
  readonly failed: (error: unknown) => void;
  /** Names are masked for producers too: a screen is shared. */
  readonly isMasked: () => boolean;
}

/**
 * Gathers commits and sends frames. A busy member is skipped and its frames are merged (bounded: 32 rows, one bucket per
 * minute) until its socket is free: a slow client costs memory for one frame, not for all it missed.
 */
export function createFrameLane(parts: Parts): FrameLane {
  const seats = new Map<string, Seat>();
  const lastSent = new Map<View, string>();
  let gathered: Frame | null = null;
  let lastFlush = instant(0);
  let timer: Cancel | null = null;

  const arm = (): void => {
    if (timer !== null || seats.size === 0) return;
    const due = after(lastFlush, duration(FRAME_MS));
    const now = parts.clock.now();
    // A wall clock stepped back must not hold frames for long.
    timer = parts.clock.at(due < now || due - now > FRAME_MS ? now : due, flush);
  };
  function flush(): void {
    timer = null;
    lastFlush = parts.clock.now();
    const frame = gathered;
    gathered = null;
    for (const view of new Set([...seats.values()].map((seat) => seat.member.view))) flushView(view, frame, [...seats.values()].filter((seat) => seat.member.view === view), lastSent, parts);
    if ([...seats.values()].some((seat) => seat.isReady && seat.backlog !== null)) arm();
  }
  const begin = (seat: Seat): void => { readFirst(seat, parts, arm); };

  return {
    add: (commit) => {
      gathered = mergeFrames(gathered, { total: commit.total, rows: commit.tail, metrics: commit.metrics, buckets: [...commit.buckets] });
      if (seats.size === 0) gathered = null;
      arm();
    },
    join: (member, first) => {
      if (seats.has(member.id)) return;
      const seat: Seat = { member, first, backlog: null, isReady: false, round: 0 };
      seats.set(member.id, seat);
      begin(seat);
    },
    leave: (id) => { seats.delete(id); },
    restart: () => {
      gathered = null;
      lastSent.clear();
      for (const seat of seats.values()) begin(seat);
    },
    stop: () => { timer?.(); timer = null; seats.clear(); },
  };
}

/** Sends one frame to the members of a view: at once to those in step, merged to those who missed some, later to the busy. */
function flushView(view: View, frame: Frame | null, seats: readonly Seat[], lastSent: Map<View, string>, parts: Parts): void {
  const cut = frame === null ? null : redactFrame(frame, view, parts.isMasked());
  const news = cut !== null && isNews(lastSent, view, cut) ? cut : null;
  const apart: string[] = [];
  for (const seat of seats) {
    const isBusy = seat.member.isBusy();
    if (seat.isReady && seat.backlog === null && !isBusy) continue;
    apart.push(seat.member.id);
    if (news !== null) seat.backlog = mergeFrames(seat.backlog, news);
    if (seat.isReady && !isBusy && seat.backlog !== null) {
      seat.member.send(seat.backlog);
      seat.backlog = null;
    }
  }
  if (news !== null) parts.sendToView(view, news, apart);
}

/** Reads where the session stands for one seat; what is committed meanwhile waits behind it. */
function readFirst(seat: Seat, { failed, isMasked }: Parts, arm: () => void): void {
  seat.isReady = false;
  seat.backlog = null;
  seat.round += 1;
  const { round } = seat;
  seat.first().then((first) => {
    if (seat.round !== round || first === null) return;
    const cut = redactFrame(first, seat.member.view, isMasked());
    if (cut !== null) seat.backlog = seat.backlog === null ? cut : mergeFrames(cut, seat.backlog);
  }).catch(failed).finally(() => {
    if (seat.round === round) seat.isReady = true;
    arm();
  });
}

/** A frame that says nothing this view has not been told is not sent; the time of the reading alone is no news. */
function isNews(lastSent: Map<View, string>, view: View, frame: Frame): boolean {
  const said = JSON.stringify({ total: frame.total, metrics: frame.metrics === null ? null : { ...frame.metrics, at: 0 as Instant } });
  const isSame = lastSent.get(view) === said && frame.rows === null && frame.buckets.length === 0;
  lastSent.set(view, said);
  return !isSame;
}
