import type { SourceConfig } from '#shared/audience/source.ts';
import type { ShowState } from '#shared/show/state.ts';
import { faultsAt, isSourceOn, isTrainingSource, TRAINING_PLATFORMS, trainingSourceId, type ActiveFault, type TrainingFault, type TrainingPlatform, type TrainingState } from '#shared/training/model.ts';
import type { CommitListener } from '../committer.ts';
import type { AudienceIntake, Cancel, Clock, Log, RoomView } from '../ports.ts';
import { createCrowdDirector } from './crowdDirector.ts';
import type { Stage } from './stage.ts';
import { startStage } from './stages.ts';

export interface TrainingRoomDeps {
  readonly clock: Clock;
  readonly log: Log;
  readonly state: () => ShowState;
  readonly room: () => RoomView;
  /** Where orders, clicks and the number online of the simulated crowd go. */
  readonly intake: AudienceIntake;
  /** Our own door, for simulated platforms that push; null = not open yet. */
  readonly doorUrl: () => string | null;
}

/** The simulated platforms and their crowd: there while the show's state says that this is a training, and at no other time. */
export interface TrainingRoom {
  /** Null = not a simulated source. Waits for its platform to be up. */
  readonly dial: (config: SourceConfig) => Promise<SourceConfig | null>;
  /** What a simulated source shows at its door, or is shown at ours; null = nothing, or not a simulated source. */
  readonly secretOf: (sourceId: string) => Promise<string | null>;
  readonly onCommit: CommitListener;
  readonly resume: () => void;
  readonly stop: () => Promise<void>;
}

const BEAT_MS = 1_000;
const SEED = 7;
/** How a platform's door behaves under each fault. */
const REFUSED: Readonly<Partial<Record<TrainingFault, number>>> = { rateLimited: 429, feedDeath: 503, gap: 503 };

interface Running { readonly training: TrainingState; readonly stages: ReadonlyMap<TrainingPlatform, Promise<Stage>>; readonly cancel: Cancel; readonly ready: Map<TrainingPlatform, Stage> }

/** Opens and shuts the platforms' doors as their faults want it. Only what changed is done: a door is shut once, not every second. */
function createDoorkeeper(): (stages: ReadonlyMap<TrainingPlatform, Stage>, active: readonly ActiveFault[]) => void {
  const doors = new Map<TrainingPlatform, string>();
  return (stages, active) => {
    for (const [platform, { door: entrance, repeat }] of stages) {
      const faults = active.filter((each) => each.platform === platform).map(({ fault }) => fault);
      const status = faults.map((fault) => REFUSED[fault]).find((each) => each !== undefined) ?? null;
      const door = `${status ?? 'open'} ${faults.includes('silence') ? 'silent' : ''}`;
      if (doors.get(platform) !== door) {
        doors.set(platform, door);
        entrance.refuse(status);
        entrance.freeze(faults.includes('silence'));
        if (status !== null) entrance.cut();
      }
      if (faults.includes('duplicateStorm')) repeat();
    }
  };
}

export function createTrainingRoom(deps: TrainingRoomDeps): TrainingRoom {
  const { clock, log, state } = deps;
  let running: Running | null = null;
  let closing: Promise<unknown> = Promise.resolve();
  let setDoors = createDoorkeeper();

  const close = (): void => {
    if (running === null) return;
    const { stages, cancel } = running;
    running = null;
    cancel();
    setDoors = createDoorkeeper();
    closing = Promise.allSettled([...stages.values()].map(async (stage) => (await stage).door.stop()));
  };
  const open = (training: TrainingState): void => {
    const startedAt = clock.now();
    const ready = new Map<TrainingPlatform, Stage>();
    const stages = new Map(training.platforms.map((platform, i) => [platform, startStage(platform, BigInt(startedAt) * 1_000_000n + BigInt(i) * 100_000n, deps)] as const));
    for (const [platform, stage] of stages) stage.then((up) => ready.set(platform, up), (thrown: unknown) => log.error('a simulated platform could not be started', { platform, thrown }));
    const direct = createCrowdDirector(SEED, startedAt);
    const beat = (): void => {
      const now = state().training;
      if (now === null || running === null) return;
      setDoors(ready, faultsAt(now, clock.now()));
      play(direct(clock.now(), { profile: now.profile, platforms: now.platforms, faults: new Set(faultsAt(now, clock.now()).filter(({ platform }) => platform === null).map(({ fault }) => fault)) }, deps.room()), ready);
    };
    running = { training, stages, ready, cancel: clock.every(BEAT_MS, beat) };
  };
  const play = ({ lines, enters, shop }: ReturnType<ReturnType<typeof createCrowdDirector>>, ready: ReadonlyMap<TrainingPlatform, Stage>): void => {
    for (const { platform, viewer, text } of lines) ready.get(platform)?.say(viewer, text, clock.now());
    for (const { platform, viewer } of enters) ready.get(platform)?.enter(viewer, clock.now());
    for (const stage of ready.values()) stage.beat();
    const source = state().sources[trainingSourceId('shop')];
    if (shop.length === 0 || source === undefined || !isSourceOn(state(), source)) return;
    deps.intake.accept(shop).catch((problem: unknown) => log.warn('simulated events refused by the intake', { problem: String(problem) }));
  };
  const follow = (): void => {
    const { training } = state();
    if (training === null) close();
    else if (running === null) open(training);
    else if (running.training.startedAt !== training.startedAt) { close(); open(training); }
  };
  const stageOf = async (sourceId: string): Promise<Stage | undefined> => {
    const platform = TRAINING_PLATFORMS.find((each) => trainingSourceId(each) === sourceId);
    return platform === undefined ? undefined : await running?.stages.get(platform);
  };
  return {
    dial: async (config) => {
      if (!isTrainingSource(config.id)) return null;
      // An address is all that changes: the configuration stays the one of the log.
      return { ...config, ...(await stageOf(config.id))?.address } as SourceConfig;
    },
    secretOf: async (sourceId) => (await stageOf(sourceId))?.secret ?? null,
    onCommit: ({ stored }) => { if (stored.some(({ event }) => event.kind === 'sessionOpened' || event.kind === 'trainingStarted' || event.kind === 'trainingStopped')) follow(); },
    resume: follow,
    stop: async () => { close(); await closing; },
  };
}
