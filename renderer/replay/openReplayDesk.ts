import { createStore } from 'zustand/vanilla';
import type { SessionId } from '#shared/ids.ts';
import { replayInstant, replaySituationSchema, type ReplayControl, type ReplaySituation } from '#shared/replay/replay.ts';
import { instant, type Instant } from '#shared/time/instant.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import { openDesk, type Desk, type DeskOptions, type ReplayDesk } from '../state/desk.ts';

/** A jump in a session of a million comments takes a few seconds. */
export const WINDING_MS = 30_000;

export interface RecordedAt { readonly sessionId: SessionId; readonly at: Instant | null }

/** What `?replay=<session>&at=<ms>` asks for; null = a live window. */
export function recordedSession(search: string): RecordedAt | null {
  const params = new URLSearchParams(search);
  const sessionId = params.get('replay');
  const at = Number(params.get('at') ?? Number.NaN);
  return sessionId === null || sessionId === '' ? null : { sessionId: sessionId as SessionId, at: Number.isSafeInteger(at) && at > 0 ? instant(at) : null };
}

/** The window's end of the namespace `/replay` beyond what a live link has. */
interface ReplayWire {
  readonly on: (event: 'replaySituation' | 'connect', listener: (message: unknown) => void) => unknown;
  readonly emitWithAck: (event: 'replay', control: ReplayControl) => Promise<Ack<null>>;
}

/** Opens the desk of a window that shows a recorded session: the same parts as a live one, on another clock, with nothing to send. */
export function openReplayDesk({ sessionId, at, ...options }: Omit<DeskOptions, 'timeline' | 'speed'> & RecordedAt): Desk {
  const store = createStore<{ readonly situation: ReplaySituation }>(() => ({ situation: { kind: 'opening', sessionId } }));
  const now = (): ReplaySituation => store.getState().situation;
  const desk = openDesk({
    ...options,
    timeline: (engineNow) => { const told = now(); return told.kind === 'open' ? replayInstant(told.pace, engineNow, told.until) : engineNow; },
    speed: () => { const told = now(); return told.kind === 'open' && told.pace.kind === 'playing' ? told.pace.speed : 1; },
  });
  const wire = options.socket as unknown as ReplayWire;
  const control: ReplayDesk['control'] = async (asked) => {
    try {
      const ack = await wire.emitWithAck('replay', asked);
      if (!ack.ok) desk.notices.raise({ kind: 'refused', refusal: ack.refusal });
      return ack.ok ? { kind: 'ok', value: null } : { kind: 'refused', refusal: ack.refusal };
    } catch {
      return { kind: 'unanswered' };
    }
  };
  let ground = -1;
  wire.on('replaySituation', (message) => {
    const told = replaySituationSchema.safeParse(message);
    if (!told.success) return;
    store.setState({ situation: told.data });
    if (told.data.kind !== 'open') return;
    if (told.data.epoch === ground && !told.data.isWinding) { desk.link.retime(); return; }
    if (told.data.isWinding) return;
    ground = told.data.epoch;
    desk.link.refollow();
  });
  wire.on('connect', () => {
    const told = now();
    // After the engine came back: where it was.
    void control({ kind: 'open', sessionId: told.kind === 'open' ? told.sessionId : sessionId, at: ground === -1 ? at : null });
  });
  return { ...desk, replay: { store, control } };
}
