import { createStore, type StoreApi } from 'zustand/vanilla';
import { evolve } from '#shared/show/evolve.ts';
import type { CommandId } from '#shared/ids.ts';
import type { Duty } from '#shared/crew/duty.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { Command } from '#shared/show/commands.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { ReplayControl, ReplaySituation } from '#shared/replay/replay.ts';
import { connectLink, type Answer, type Link, type LinkOptions } from '../transport/link.ts';
import type { CommandOutcome } from '../transport/commandLane.ts';
import type { LinkSituation } from '../transport/situation.ts';
import { makeNotices, type Notices } from './notices.ts';
import { makeTicker, type Ticker } from './ticker.ts';

/** A window's copy of the engine's low-rate state. Null until the first snapshot. */
export interface Mirror {
  readonly seq: number;
  readonly show: ShowState;
  readonly role: Role;
  /** Of the person this window is paired with. */
  readonly duties: readonly Duty[];
  readonly clientId: string;
  readonly name: string;
  readonly engineVersion: string;
}

export interface DeskState {
  readonly mirror: Mirror | null;
  readonly link: LinkSituation;
  /** Commands on their way, by kind: buttons show that they were pressed. */
  readonly busy: Readonly<Record<string, number>>;
}

/** Everything a window has: its mirror of the show, its link, its messages, its beat. */
export interface Desk {
  readonly store: StoreApi<DeskState>;
  readonly link: Link;
  readonly notices: Notices;
  /** Sends a command; a refusal becomes a notice. The outcome is for callers that go on from it. */
  readonly send: (command: Command) => Promise<CommandOutcome>;
  readonly ticker: (hz: number) => Ticker;
  /** Set in a window that shows a recorded session; null = this window is live. */
  readonly replay: ReplayDesk | null;
  readonly close: () => void;
}

export interface DeskOptions extends Pick<LinkOptions, 'socket' | 'now' | 'timeline'> {
  readonly newId: () => string;
  /** How many seconds of the window's time pass in one; absent = one. */
  readonly speed?: () => number;
}

/** The recorded session this window shows, and its controls. */
export interface ReplayDesk {
  readonly store: StoreApi<{ readonly situation: ReplaySituation }>;
  readonly control: (control: ReplayControl) => Promise<Answer<null>>;
}

const bump = (busy: DeskState['busy'], kind: string, by: number): DeskState['busy'] => ({ ...busy, [kind]: Math.max(0, (busy[kind] ?? 0) + by) });

function joinLink(store: StoreApi<DeskState>, options: DeskOptions): Link {
  return connectLink({
    socket: options.socket, now: options.now, ...(options.timeline !== undefined && { timeline: options.timeline }),
    newId: () => options.newId() as CommandId,
    onSituation: (link) => store.setState({ link }),
    onSnapshot: ({ seq, state, role, duties, clientId, name, engineVersion }) => store.setState({ mirror: { seq, show: state, role, duties, clientId, name, engineVersion } }),
    onDelta: (delta) => store.setState(({ mirror }) => (mirror === null ? {} : {
      mirror: { ...mirror, seq: delta.seq, show: delta.events.reduce(evolve, mirror.show) },
    })),
  });
}

/** Opens the desk of one window. */
export function openDesk(options: DeskOptions): Desk {
  const store = createStore<DeskState>(() => ({ mirror: null, link: { kind: 'connecting' }, busy: {} }));
  const notices = makeNotices();
  const link = joinLink(store, options);
  const tickers = new Map<number, Ticker>();
  const stopClock = link.onClock(() => { for (const ticker of tickers.values()) ticker.realign(); });
  return {
    store, link, notices, replay: null,
    send: async (command) => {
      store.setState(({ busy }) => ({ busy: bump(busy, command.kind, 1) }));
      const outcome = await link.send(command);
      store.setState(({ busy }) => ({ busy: bump(busy, command.kind, -1) }));
      notices.about(outcome);
      return outcome;
    },
    ticker: (hz) => {
      const known = tickers.get(hz);
      if (known !== undefined) return known;
      const made = makeTicker(hz, {
        engineNow: link.engineNow,
        setTimer: (run, ms) => { const handle = setTimeout(run, ms / (options.speed?.() ?? 1)); return () => clearTimeout(handle); },
      });
      tickers.set(hz, made);
      return made;
    },
    close: () => { stopClock(); link.close(); },
  };
}
