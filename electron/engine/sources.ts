import type { SourceConfig, SourceKind, SourceSituation } from '#shared/audience/source.ts';
import type { SourceId } from '#shared/ids.ts';
import { assertNever } from '#shared/result.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { AudienceIntake, Clock, Log, RunningSource, Runtime, SecretStore, SourceAdapter, SourceContext, RoomView } from './ports.ts';
import type { CommitListener } from './committer.ts';

/** One adapter for every kind of source there is. */
export type SourceRegistry = { readonly [K in SourceKind]: SourceAdapter<K> };

export interface SourcesDeps {
  readonly registry: SourceRegistry;
  readonly clock: Clock;
  readonly log: Log;
  readonly intake: AudienceIntake;
  readonly secrets: SecretStore;
  readonly runtime: Runtime;
  /** What the room shows now; for the simulated crowd. */
  readonly room: () => RoomView;
}

export interface Sources {
  /**
   * Starts what was enabled when the engine last ran. `lastSeenAt`: the newest moment that run is known to have lived;
   * a source that was live then gets the silence until it is live again recorded as a gap.
   */
  readonly resume: (state: ShowState, lastSeenAt: Instant | null) => void;
  readonly onCommit: CommitListener;
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
      if (config !== null) lane.running = startSource(deps.registry, config, await contextOf(deps, lane, config.id));
    }).catch((thrown: unknown) => log.error('a source could not be started or stopped', { sourceId: id, thrown }));
    return lane.last;
  };
  const follow = (state: ShowState, id: SourceId): void => {
    const source = state.sources[id];
    if (source?.enabled === true) void bring(id, source.config);
    else void bring(id, null).then(() => reportSituation(deps, id, { kind: 'off' }));
  };
  return {
    resume: (state, lastSeenAt) => {
      for (const { config, enabled, situation } of Object.values(state.sources)) {
        if (!enabled) continue;
        if (situation.kind === 'live') laneOf(config.id).silentSince = lastSeenAt;
        void bring(config.id, config);
      }
    },
    onCommit: ({ after, stored }) => {
      for (const { event } of stored) {
        if (event.kind === 'sourceAdded') follow(after, event.source.id);
        else if (event.kind === 'sourceRemoved' || event.kind === 'sourceEnabledSet') follow(after, event.sourceId);
        else if (event.kind === 'secretStored' && Object.hasOwn(after.sources, event.owner)) follow(after, event.owner as SourceId);
      }
    },
    // Says "off" of none: a source that was live when the engine stopped is what `resume` records a gap for.
    stop: async () => {
      await Promise.all([...lanes.keys()].map((id) => bring(id, null)));
    },
  };
}

const reportSituation = (deps: SourcesDeps, sourceId: SourceId, situation: SourceSituation): Promise<void> =>
  deps.runtime.report({ kind: 'reportSource', sourceId, situation }, { kind: 'source', sourceId });

async function contextOf(deps: SourcesDeps, lane: Lane, sourceId: SourceId): Promise<SourceContext> {
  const { clock, log, intake, secrets, runtime, room } = deps;
  const turn = lane.turn;
  const secret = await secrets.get(sourceId).catch((thrown: unknown) => {
    log.warn('the secret of a source could not be read', { sourceId, thrown });
    return null;
  });
  return {
    clock, log, intake, secret, room,
    situation: (situation) => {
      // A source that was told to stop may still say something about its old connection.
      if (turn !== lane.turn) return;
      void reportSituation(deps, sourceId, situation);
      if (situation.kind !== 'live' || lane.silentSince === null) return;
      const gap = { sourceId, from: lane.silentSince, until: clock.now(), reason: 'engineStopped' } as const;
      lane.silentSince = null;
      void runtime.report({ kind: 'reportFeedGap', gap }, { kind: 'source', sourceId });
    },
    gap: (gap) => void runtime.report({ kind: 'reportFeedGap', gap }, { kind: 'source', sourceId }),
  };
}

/** Pairs a configuration with its adapter; the switch lets the compiler see that they match. */
function startSource(registry: SourceRegistry, config: SourceConfig, context: SourceContext): RunningSource {
  switch (config.kind) {
    case 'twitchIrc': return registry.twitchIrc.start(config, context);
    case 'ingest': return registry.ingest.start(config, context);
    case 'shopify': return registry.shopify.start(config, context);
    case 'replay': return registry.replay.start(config, context);
    case 'demoCrowd': return registry.demoCrowd.start(config, context);
    default: return assertNever(config);
  }
}
