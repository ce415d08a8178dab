import type { AudienceEvent } from '#shared/audience/event.ts';
import type { ConfigOf, SourceConfig, SourceKind, SourceSituation } from '#shared/audience/source.ts';
import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import type { SourceId } from '#shared/ids.ts';
import { sourceOfSecret, sourceSecret } from '#shared/show/secretOwner.ts';
import type { ShowEvent } from '#shared/show/events.ts';
import type { ShowState } from '#shared/show/state.ts';
import { isSourceOn } from '#shared/training/model.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { AudienceIntake, Clock, Log, RunningSource, Runtime, SecretStore, SourceAdapter, SourceContext, RoomView } from './ports.ts';
import { runSelfTest } from './audience/selfTest.ts';
import type { VitalsBoard } from './audience/sourceVitals.ts';
import type { CommitListener } from './committer.ts';

/** One adapter for every kind of source there is. */
export type SourceRegistry = { readonly [K in SourceKind]: SourceAdapter<K> };

export interface SourcesDeps {
  readonly registry: SourceRegistry;
  readonly clock: Clock;
  readonly log: Log;
  readonly intake: AudienceIntake;
  readonly secrets: Pick<SecretStore, 'get' | 'remove'>;
  readonly runtime: Runtime;
  /** What the room shows now; for the simulated crowd. */
  readonly room: () => RoomView;
  readonly vitals: Pick<VitalsBoard, 'quota' | 'note'>;
  readonly keepRaw: (sourceId: SourceId, raw: string, eventIds: readonly string[]) => void;
  readonly doorUrl: () => string | null;
  readonly cursors: { readonly load: (sourceId: SourceId) => Promise<Instant>; readonly save: (sourceId: SourceId, at: Instant) => Promise<void> };
  /** Where a simulated source is really reached; null = the source is a real one. */
  readonly dial?: (config: SourceConfig) => Promise<SourceConfig | null>;
}

export interface Sources {
  /**
   * Starts what was enabled when the engine last ran. `lastSeenAt`: the newest moment that run is known to have lived;
   * a source that was live then gets the silence until it is live again recorded as a gap.
   */
  readonly resume: (state: ShowState, lastSeenAt: Instant | null) => void;
  readonly onCommit: CommitListener;
  /** A source brought something real: one that was waiting for its first event is live from now on. */
  readonly arrived: (state: ShowState, id: SourceId) => void;
  /** Walks the path of a source from its other end to the file; null = there is no such source. */
  readonly selfTest: (state: ShowState, id: SourceId) => Promise<readonly SelfTestStep[] | null>;
  /** Resolves when no source will send anything more. */
  readonly stop: () => Promise<void>;
}

/** One source: what it should be doing, and the queue of starts and stops that makes it so. */
interface Lane { turn: number; running: RunningSource | null; silentSince: Instant | null; last: Promise<void> }

/** Runs the sources the show asks for: started, stopped and restarted (new secret) one step at a time per source. */
export function createSources(deps: SourcesDeps): Sources {
  const { log } = deps;
  const lanes = new Map<SourceId, Lane>();
  const laneOf = (id: SourceId): Lane => {
    const lane = lanes.get(id) ?? { turn: 0, running: null, silentSince: null, last: Promise.resolve() };
    lanes.set(id, lane);
    return lane;
  };
  /** Brings a source to `config` (null = off). A later call overtakes one that has not begun. */
  const bring = (id: SourceId, config: SourceConfig | null): Promise<void> => {
    const lane = laneOf(id);
    lane.turn += 1;
    const turn = lane.turn;
    lane.last = lane.last.then(async () => {
      const wasRunning = lane.running;
      lane.running = null;
      await wasRunning?.stop();
      if (turn !== lane.turn) return;
      if (config === null) return;
      const start = await readyToStart(deps, lane, config);
      if (turn === lane.turn) lane.running = start();
    }).catch((thrown: unknown) => log.error('a source could not be started or stopped', { sourceId: id, thrown }));
    return lane.last;
  };
  const follow = (state: ShowState, id: SourceId): void => {
    const source = state.sources[id];
    if (source !== undefined && isSourceOn(state, source)) void bring(id, source.config);
    else void bring(id, null).then(() => reportSituation(deps, id, { kind: 'off' }));
  };
  return {
    resume: (state, lastSeenAt) => {
      for (const source of Object.values(state.sources)) {
        const { config, situation } = source;
        if (!isSourceOn(state, source)) continue;
        if (situation.kind === 'live' || situation.kind === 'waiting') laneOf(config.id).silentSince = lastSeenAt;
        void bring(config.id, config);
      }
    },
    onCommit: ({ after, stored }) => {
      for (const { event } of stored) {
        // Asked for before anything may come after: a source of the same id has to bring its own secret.
        if (event.kind === 'sourceRemoved') forgetSecret(deps, laneOf(event.sourceId), event.sourceId);
        for (const id of concerned(event, after)) follow(after, id);
      }
    },
    arrived: (state, id) => {
      if (state.sources[id]?.situation.kind === 'waiting') void reportSituation(deps, id, { kind: 'live', since: deps.clock.now() });
    },
    selfTest: async (state, id) => {
      const source = state.sources[id];
      if (source === undefined) return null;
      const secret = await deps.secrets.get(sourceSecret(id)).catch(() => null);
      return runSelfTest({ ...deps, source, secret, running: lanes.get(id)?.running ?? null, sample: sampleOf(deps.registry, source.config, deps.clock) });
    },
    // Says "off" of none: a source that was live when the engine stopped is what `resume` records a gap for.
    stop: async () => {
      await Promise.all([...lanes.keys()].map((id) => bring(id, null)));
    },
  };
}

/** The sources an event starts, stops or starts again. */
function concerned(event: ShowEvent, { sources }: ShowState): readonly SourceId[] {
  switch (event.kind) {
    // Real sources pause for a training and come back after it; those it brings are added behind this event.
    case 'trainingStarted': case 'trainingStopped': return Object.values(sources).map(({ config }) => config.id);
    case 'sourceAdded': return [event.source.id];
    case 'sourceRemoved': case 'sourceEnabledSet': return [event.sourceId];
    case 'secretStored': {
      const id = sourceOfSecret(event.owner);
      return id !== null && Object.hasOwn(sources, id) ? [id] : [];
    }
    default: return [];
  }
}

/** Whatever the lane does next comes after the deletion. */
function forgetSecret({ secrets, log }: SourcesDeps, lane: Lane, sourceId: SourceId): void {
  const forgotten = secrets.remove(sourceSecret(sourceId)).catch((thrown: unknown) => log.warn('the secret of a removed source could not be deleted; the next start tries again', { sourceId, thrown }));
  lane.last = lane.last.then(() => forgotten);
}

const reportSituation = (deps: SourcesDeps, sourceId: SourceId, situation: SourceSituation): Promise<void> =>
  deps.runtime.report({ kind: 'reportSource', sourceId, situation }, { kind: 'source', sourceId });

async function contextOf(deps: SourcesDeps, lane: Lane, sourceId: SourceId): Promise<SourceContext> {
  const { clock, log, intake, secrets, runtime, room, vitals, keepRaw, doorUrl, cursors } = deps;
  const turn = lane.turn;
  const secret = await secrets.get(sourceSecret(sourceId)).catch((thrown: unknown) => {
    log.warn('the secret of a source could not be read', { sourceId, thrown });
    return null;
  });
  return {
    clock, log, intake, secret, room, doorUrl,
    situation: (situation) => {
      // A source that was told to stop may still say something about its old connection.
      if (turn !== lane.turn) return;
      void reportSituation(deps, sourceId, situation);
      if ((situation.kind !== 'live' && situation.kind !== 'waiting') || lane.silentSince === null) return;
      const gap = { sourceId, from: lane.silentSince, until: clock.now(), reason: 'engineStopped' } as const;
      lane.silentSince = null;
      void runtime.report({ kind: 'reportFeedGap', gap }, { kind: 'source', sourceId });
    },
    gap: (gap) => void runtime.report({ kind: 'reportFeedGap', gap }, { kind: 'source', sourceId }),
    quota: (quota) => vitals.quota(sourceId, quota),
    note: (note, isOn) => vitals.note(sourceId, note, isOn),
    keepRaw: (raw, eventIds) => keepRaw(sourceId, raw, eventIds),
    cursor: { load: () => cursors.load(sourceId), save: (at) => cursors.save(sourceId, at) },
  };
}

/** Everything a source needs, gathered; nothing is started yet. */
async function readyToStart(deps: SourcesDeps, lane: Lane, config: SourceConfig): Promise<() => RunningSource> {
  const dialled = (await deps.dial?.(config)) ?? null;
  const context = await contextOf(deps, lane, config.id);
  return () => startSource(deps.registry, dialled ?? config, context);
}

/** Pairs a configuration with its adapter: the kind is the key of both. */
const startSource = (registry: SourceRegistry, config: SourceConfig, context: SourceContext): RunningSource => start(registry, config.kind, config, context);
const start = <K extends SourceKind>(registry: SourceRegistry, kind: K, config: ConfigOf<K>, context: SourceContext): RunningSource => registry[kind].start(config, context);

const sampleOf = (registry: SourceRegistry, config: SourceConfig, clock: Clock): (() => readonly AudienceEvent[]) => () => sample(registry, config.kind, config, clock);
const sample = <K extends SourceKind>(registry: SourceRegistry, kind: K, config: ConfigOf<K>, clock: Clock): readonly AudienceEvent[] => registry[kind].sample?.(config, clock.now()) ?? [];
