import type { CommandOf } from '../show/commands.ts';
import { accept, type Decision } from '../show/decideContext.ts';
import type { ShowEvent } from '../show/events.ts';
import type { WorldReport } from '../show/reports.ts';
import type { ShowState } from '../show/state.ts';
import type { Instant } from '../time/instant.ts';
import { sourceIdSchema } from '../ids.ts';
import { MAX_LATENCY_MS, MAX_SAMPLES, NO_LATENCY, type LatencyEvent, type LatencyState } from './latency.ts';

export const markSpokenWord = (_state: ShowState, { word }: CommandOf<'markSpokenWord'>): Decision => accept({ kind: 'spokenWordMarked', word });

export function setLatency({ latency }: ShowState, { sourceId, ms }: CommandOf<'setLatency'>): Decision {
  const held = sourceId === null ? latency.setForOthers : (latency.set[sourceId] ?? null);
  return held === ms ? accept() : accept({ kind: 'latencySet', sourceId, ms });
}

/** One measurement of a source for each word; what came too late was no answer to it. */
export function wordHeard({ latency: { spoken } }: ShowState, { sourceId, saidAt, heardAt }: Extract<WorldReport, { kind: 'reportWordHeard' }>): readonly ShowEvent[] {
  const ms = heardAt - saidAt;
  if (spoken?.saidAt !== saidAt || spoken.heard.includes(sourceId) || ms < 0 || ms > MAX_LATENCY_MS) return [];
  return [{ kind: 'latencySampled', sourceId, ms, saidAt }];
}

/** Also what attribution makes of a log (metrics/attributionLine.ts): one rule for the room and for a session read back. */
export function foldLatency(held: LatencyState, event: LatencyEvent, at: Instant): LatencyState {
  switch (event.kind) {
    case 'spokenWordMarked': return { ...held, spoken: { word: event.word, saidAt: at, heard: [] } };
    case 'latencySampled': {
      const spoken = held.spoken === null || held.spoken.saidAt !== event.saidAt ? held.spoken : { ...held.spoken, heard: [...held.spoken.heard, event.sourceId] };
      return { ...held, spoken, samples: { ...held.samples, [event.sourceId]: [...(held.samples[event.sourceId] ?? []), event.ms].slice(-MAX_SAMPLES) } };
    }
    case 'latencySet': {
      if (event.sourceId === null) return { ...held, setForOthers: event.ms };
      const { [event.sourceId]: _before, ...others } = held.set;
      return { ...held, set: event.ms === null ? others : { ...others, [event.sourceId]: event.ms } };
    }
  }
}

export const evolveLatency = (state: ShowState, event: LatencyEvent, at: Instant): ShowState => ({ ...state, latency: foldLatency(state.latency, event, at) });

/** What was measured belongs to a session; what was set by hand stays the room's. */
export const sessionLatency = ({ set, setForOthers }: LatencyState): LatencyState => ({ ...NO_LATENCY, set, setForOthers });
export const carriedLatency = ({ set, setForOthers }: LatencyState): readonly ShowEvent[] => [
  ...Object.entries(set).map(([sourceId, ms]): ShowEvent => ({ kind: 'latencySet', sourceId: sourceIdSchema.parse(sourceId), ms })),
  ...(setForOthers === null ? [] : [{ kind: 'latencySet', sourceId: null, ms: setForOthers } as const]),
];
