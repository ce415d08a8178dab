import { join } from 'node:path';
import { createShelfReader } from '#shared/audience/reading/shelfMentions.ts';
import type { Role } from '#shared/protocol/roles.ts';
import { isShowOn } from '#shared/show/isShowOn.ts';
import { createSystemClock } from './adapters/clock.ts';
import { createHub } from './adapters/hub/createHub.ts';
import { lanAddresses } from './adapters/hub/lan.ts';
import type { Hub, HubOptions } from './adapters/hub/hubOptions.ts';
import { forgettingCopies } from './adapters/forgetCopies.ts';
import { createIds } from './adapters/ids.ts';
import { createLog } from './adapters/log.ts';
import { createHealthPart } from './adapters/obs/health/healthPart.ts';
import { createObsAdapter } from './adapters/obs/createObsAdapter.ts';
import { createDesk } from './adapters/obs/desk/createDesk.ts';
import { createScrubber } from './adapters/scrubber.ts';
import { createLearningSecrets } from './adapters/secrets/learningSecrets.ts';
import { createSettingsFile } from './adapters/settings.ts';
import { openCrowdStore } from './adapters/store/crowdStore.ts';
import { lockDataDir } from './adapters/store/dataDirLock.ts';
import { openShowStore } from './adapters/store/showStore.ts';
import { createDeskLanes } from './audience/deskLanes.ts';
import { createSlicedHearing } from './audience/inSlices.ts';
import { createSalesLane, type SalesLane } from './audience/salesLane.ts';
import { roomKeyOf } from './audience/roomKey.ts';
import { startAudience } from './startAudience.ts';
import { startDemo } from './demo.ts';
import { createObsDriver } from './effects/driveObs.ts';
import { createTimedEffects } from './effects/timedEffects.ts';
import { createHealthLane } from './health/createHealthLane.ts';
import { createProgrammeWatch } from './health/programmeWatch.ts';
import { createRestart } from './health/restartStream.ts';
import { damageListener } from './health/damageListener.ts';
import { startFileCheck } from './health/fileCheck.ts';
import { createStorageSituation, type StorageSituation } from './health/storageSituation.ts';
import { startLottery } from './lottery/startLottery.ts';
import { createLifecycle, type Lifecycle } from './lifecycle.ts';
import { startLinks, type StartLink, type StartNames } from './startLinks.ts';
import { openFirstSession } from './firstSession.ts';
import type { Clock, CrowdStore, DeletionStore, Ids, Log, SecretStore, ObsAdapter, ObsListener, ShowStore } from './ports.ts';
import { createObsControl } from './obsControl.ts';
import { startRecorded } from './startRecorded.ts';
import { startReplay } from './replay/startReplay.ts';
import { readWords } from './adapters/readWords.ts';
import { tidySecrets } from './tidySecrets.ts';
import { createRightOfWay, type RightOfWay } from './rightOfWay.ts';
import { restoreRuntime, type ShowRuntime } from './runtime.ts';
import type { EngineOptions } from './engineOptions.ts';
import { createProblemReports } from './writeProblemReport.ts';

export interface Engine {
  /** Where windows on this machine find it: `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly port: number;
  /** A new one-time link for a window on this machine. */
  readonly link: (role: Role, name: string) => Promise<string>;
  /** The links to print at start: one per role; with `feeds` also the access of every signed feed, secret included. */
  readonly links: (wants: { readonly names: StartNames; readonly feeds: boolean }) => Promise<readonly StartLink[]>;
  /** Stops everything in order, each part with a time limit. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

/** The small things every part is given. */
export interface Tools { readonly clock: Clock; readonly ids: Ids; readonly log: Log; readonly secrets: SecretStore; readonly lifecycle: Lifecycle }

/**
 * The composition root: builds every part by explicit arguments, in an order in which each finds what it needs running.
 * Rejects with DataDirInUse, StoreProblem or the hub's error when it cannot start; then nothing stays open.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const lock = lockDataDir(options.dataDir, process.pid);
  const clock = options.clock ?? createSystemClock();
  const scrubber = createScrubber();
  const log = createLog({ dir: options.dataDir, stderrLevel: options.stderrLevel, scrubber });
  const lifecycle = createLifecycle({ clock, log });
  lifecycle.started('data folder', lock.release);
  lifecycle.started('log', log.flush);
  const secrets = createLearningSecrets(options.secrets({ clock, log }), scrubber);
  log.info('engine starting', { version: options.version, node: process.versions.node, platform: process.platform });
  try {
    return await assemble(options, { clock, ids: createIds(), log, secrets, lifecycle });
  } catch (thrown) {
    log.error('the engine could not start', { thrown });
    await lifecycle.stop();
    throw thrown;
  }
}

/** What this machine remembers of the network and of pairings, and how a change is remembered. */
async function remembered(options: EngineOptions, log: Log): Promise<Pick<HubOptions, 'lan' | 'pairingDays' | 'onLanChanged' | 'keepPairingDays'>> {
  const settings = createSettingsFile({ path: join(options.dataDir, 'settings.json'), log });
  const { lanOpen, pairingDays } = await settings.read();
  return {
    lan: options.lan || lanOpen, pairingDays,
    onLanChanged: (open) => void settings.change({ lanOpen: open }).catch((thrown: unknown) => log.warn('the LAN setting could not be remembered', { thrown })),
    keepPairingDays: (days) => settings.change({ pairingDays: days }),
  };
}

/** How the engine is, for whoever asks, and the report that holds it. */
function situation({ options, clock, runtime, isStoreOk }: { readonly options: EngineOptions; readonly clock: Clock; readonly runtime: ShowRuntime; readonly isStoreOk: () => boolean }): Pick<HubOptions, 'health' | 'problemReport'> {
  const state = () => runtime.current().state;
  const health: HubOptions['health'] = () => ({ obs: state().obs.connection.kind, show: state().show.kind, storeOk: isStoreOk() });
  return { health, problemReport: createProblemReports({ ...options, clock, state, health }) };
}

async function assemble(options: EngineOptions, tools: Tools): Promise<Engine> {
  const { clock, log, lifecycle } = tools;
  const fatal = createFatal(options, log);
  const storage = createStorageSituation(clock);
  // Both threads start at once; the show does not wait for the crowd's file before it is read.
  const rightOfWay = createRightOfWay();
  const crowdOpening = openCrowd(options, tools, rightOfWay, fatal, storage);
  const showStore = await openShow(options, tools, fatal, storage);
  const words = await readWords(options.resourcesDir);
  const runtime = await restoreRuntime({ ...tools, words, store: showStore, rightOfWay, onFatal: fatal.tell, onStorage: (isOk) => storage.set('show', isOk) });
  const crowdStore = await crowdOpening;
  const restored = runtime.current();
  await openRoom(runtime, tools);

  const desk = createDesk({ desk: (change) => hub.desk(change), meters: (meters) => hub.meters(meters), sceneThumb: (scene, at, jpeg) => hub.sceneThumb(scene, at, jpeg) });
  const readShelf = createShelfReader();
  const health = createHealthLane({ clock, runtime, calm: runtime.calm, storage, readShelf, programme: createProgrammeWatch({ desk, clock, state: () => runtime.current().state }), prompters: () => hub.connected('host'), taken: () => sales.taken(), tell: (now) => hub.health(now) });
  const control = createObsControl({ ...tools, runtime, main: () => obs });
  const obs: ObsAdapter = createObsAdapter({ clock, log, parts: [...control.parts, desk.part, createHealthPart(health)], listener: obsListener(runtime, () => hub) });
  const driver = createObsDriver({ ...tools, obs });
  const audience = startAudience({
    ...tools, runtime, crowdStore, rawDir: join(options.dataDir, 'raw'),
    onCommit: (commit) => { hub.frame(commit); sales.hear(commit); heardLater(commit); },
    onStorage: (isOk) => storage.set('crowd', isOk),
  });
  const heardLater = createSlicedHearing([(commit) => lanes.hear(commit), health.commit], (thrown) => log.error('a listener of the comments failed', { thrown }), runtime.calm);
  const lanes = createDeskLanes({ ...tools, runtime, crowdStore, readShelf, raw: forgettingCopies(audience.raw, { dataDir: options.dataDir, clock }), forgetEntrant: (viewerKey) => lottery.erase(viewerKey), imported: { expire: (ages) => recorded.names.expire(ages), erase: (viewerIds) => recorded.names.erase(viewerIds) }, tell: (now) => hub.clusters(now) });
  const sales = createSalesLane({ clock, log, state: () => runtime.current().state, showStore, crowdStore });
  const lottery = startLottery({ ...tools, runtime, dataDir: options.dataDir, damage: damageListener('lottery', storage, () => undefined) });
  const { onCommit: replayHears, ...replay } = startReplay({ ...tools, dataDir: options.dataDir, state: () => runtime.current().state });
  runtime.onCommit('replay', replayHears);
  const recorded = startRecorded({ ...options, ...tools, runtime, showStore, crowdStore, raw: audience.raw, lottery, replay: replay.replay });
  const hub: Hub = createHub({
    ...tools, runtime, getState: runtime.current, showStore, crowdStore,
    webhooks: audience.webhooks, ingest: audience.ingest, sources: audience.port, sales: sales.read, lottery: lottery.answers, review: recorded.review, ...replay,
    rendererDir: options.rendererDir, port: options.port, version: options.version,
    ...await remembered(options, log), lanAddresses,
    onWatch: obs.watch, onWatchDesk: desk.watch, ...lanes.forHub, deskNow: desk.now,
    ...situation({ options, clock, runtime, isStoreOk: () => storage.now().since === null && !fatal.isTold() }),
  });

  const timed = createTimedEffects({ clock, runtime });
  listenToCommits({ options, runtime, hub, driver, audience, sales });

  await runtime.report({ kind: 'reportEngineStarted', version: options.version }, { kind: 'engine' });
  lifecycle.started('OBS connection', driver.stop);
  driver.resume(runtime.current().state);
  lifecycle.started('backup OBS', control.stop);
  control.resume(runtime.current().state);
  // Before anything can come in: what comes while the book is read is newer than what is read.
  void sales.start();
  lifecycle.started('audience lane', audience.stop);
  audience.training.resume();
  audience.sources.resume(restored.state, restored.at);
  const { port, urls } = await hub.listen();
  audience.opened(port);
  lifecycle.started('hub', hub.stop);
  for (const [part, stop] of [['timed effects', timed.stop], ['comment desk', lanes.stop], ['health', health.stop], ['loop', runtime.stop]] as const) lifecycle.started(part, stop);
  timed.schedule();
  for (const lane of [lottery, health, lanes, recorded]) lane.start();
  lifecycle.started('look through the files', startFileCheck({ clock, log, dataDir: options.dataDir, isOnAir: () => runtime.current().state.show.kind === 'running', damaged: storage.damaged }).stop);
  if (options.demo) await startDemo({ ...tools, runtime, resourcesDir: options.resourcesDir });
  log.info('engine ready', { port, urls });
  return engineOf({ hub, runtime, tools, port });
}

interface Listening {
  readonly options: EngineOptions; readonly runtime: ShowRuntime; readonly hub: Hub;
  readonly driver: ReturnType<typeof createObsDriver>; readonly audience: ReturnType<typeof startAudience>; readonly sales: SalesLane;
}

/** What follows from every commit, in this order: OBS first, as the picture on air waits for it; what it answers comes in as a later commit. */
function listenToCommits({ options, runtime, hub, driver, audience, sales }: Listening): void {
  runtime.ahead(driver.ahead);
  runtime.onCommit('obs', driver.onCommit);
  runtime.onCommit('broadcast', ({ stored }) => hub.delta(stored));
  runtime.onCommit('restart of the stream', createRestart(runtime));
  // Simulated platforms first: their sources ask where they listen.
  runtime.onCommit('training', audience.training.onCommit);
  runtime.onCommit('sources', audience.sources.onCommit);
  runtime.onCommit('gaps', audience.onShowCommit);
  runtime.onCommit('sales', sales.onShowCommit);
  runtime.onCommit('on air', onAirListener(runtime, options.onAir));
}

/** What OBS tells goes into the loop; what is only looked at goes straight to the windows. */
const obsListener = (runtime: ShowRuntime, hub: () => Hub): ObsListener => ({
  report: (report) => void runtime.report(report, { kind: 'obs' }),
  vitals: (vitals) => hub().vitals(vitals),
  thumbnail: (of, scene, at, jpeg) => hub().thumbnail(of, scene, at, jpeg),
});

function engineOf({ hub, runtime, tools, port }: { readonly hub: Hub; readonly runtime: ShowRuntime; readonly tools: Tools; readonly port: number }): Engine {
  const url = `http://127.0.0.1:${port}`;
  return {
    url, port,
    link: async (role, name) => {
      const link = (await hub.issueLink(role, name)).urls[0];
      if (link === undefined) throw new Error('The hub listens on no address.');
      return link;
    },
    links: ({ names, feeds }) => startLinks({ ...tools, hub, runtime, url, names, feeds }),
    stop: async () => {
      tools.log.info('engine stopping');
      await tools.lifecycle.stop();
    },
  };
}

/** What the store of secrets and the log hold is in order before any part is built on it. */
async function openRoom(runtime: ShowRuntime, tools: Tools): Promise<void> {
  await tidySecrets(tools.secrets, runtime.current().state, tools.log);
  await openFirstSession(runtime, tools);
}

async function openShow({ dataDir }: EngineOptions, { log, lifecycle }: Tools, fatal: Fatal, storage: StorageSituation): Promise<ShowStore & DeletionStore> {
  const store = await openShowStore({ path: join(dataDir, 'show.db'), log, onDeath: fatal.tell, ...damageListener('show', storage, fatal.tell) });
  lifecycle.started('show store', store.close);
  return store;
}

/** May fail while something else is awaited: whoever asks last learns of it, and what was opened is closed in any case. */
function openCrowd({ dataDir }: EngineOptions, { clock, ids, log, lifecycle, secrets }: Tools, { memory }: RightOfWay, fatal: Fatal, storage: StorageSituation): Promise<CrowdStore> {
  const opening = roomKeyOf(secrets, ids).then((roomKey) => openCrowdStore({ path: join(dataDir, 'crowd.db'), roomKey, rightOfWay: memory, clock, log, onDeath: fatal.tell, ...damageListener('crowd', storage, fatal.tell) }));
  const closing = opening.then((store) => store.close, () => () => {});
  lifecycle.started('crowd store', async () => (await closing)());
  return opening;
}

interface Fatal { readonly tell: (error: Error) => void; readonly isTold: () => boolean }

/** Passes on the first error after which the engine must be restarted; the ones that follow from it are only logged. */
function createFatal({ onFatal }: EngineOptions, log: Log): Fatal {
  let isTold = false;
  return {
    tell: (error) => {
      log.error('the engine cannot go on', { error });
      if (!isTold) onFatal(error);
      isTold = true;
    },
    isTold: () => isTold,
  };
}

/** Tells when the room goes on air or comes off it: while it is, the machine must not sleep or quit unasked. */
function onAirListener(runtime: ShowRuntime, onAir: (onAir: boolean) => void): () => void {
  let told = false;
  return () => {
    const now = isShowOn(runtime.current().state);
    if (now !== told) onAir(now);
    told = now;
  };
}
