import type { AudienceEvent } from '#shared/audience/event.ts';
import type { SourceKind } from '#shared/audience/source.ts';
import type { SourceId } from '#shared/ids.ts';
import { sourceOfSecret } from '#shared/show/secretOwner.ts';
import { sourceOf } from '#shared/show/sourceOf.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { IngestPort, WebhookRoute } from './adapters/hub/ingestPort.ts';
import { createRawJournal, type RawJournal } from './adapters/rawJournal.ts';
import { createDouyinPush, type DouyinRoom } from './adapters/sources/douyin/pushWebhook.ts';
import { SOURCE_ADAPTERS } from './adapters/sources/registry.ts';
import { createShopifyWebhook } from './adapters/sources/shopify/webhook.ts';
import { createTiktokShopWebhook, type TiktokShopSource } from './adapters/sources/tiktokShop/webhook.ts';
import { createWooWebhook } from './adapters/sources/wooCommerce/webhook.ts';
import { createIngest } from './audience/ingest/createIngest.ts';
import type { OpenSession } from './audience/batchWriter.ts';
import { createPipeline } from './audience/pipeline.ts';
import { createManualEntry } from './audience/manualEntry.ts';
import { createOrderEntry } from './adapters/sources/manual/orderEntry.ts';
import type { PushSource } from './audience/pushSource.ts';
import { createVitalsBoard } from './audience/sourceVitals.ts';
import type { CommitListener } from './committer.ts';
import type { SourcesPort } from './adapters/hub/sourcesPort.ts';
import type { AudienceIntake, Clock, CrowdCommit, CrowdStore, Ids, Log, RoomView, SecretStore } from './ports.ts';
import { isSourceOn, isTrainingSource } from '#shared/training/model.ts';
import type { ShowRuntime } from './runtime.ts';
import { createSources, type Sources, type SourcesDeps } from './sources.ts';
import { createTrainingRoom, type TrainingRoom } from './training/createTrainingRoom.ts';

export interface AudienceParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly ids: Ids;
  readonly secrets: SecretStore;
  readonly runtime: ShowRuntime;
  readonly crowdStore: CrowdStore;
  /** Where messages are kept as they came. */
  readonly rawDir: string;
  /** Every stored batch and every change of the figures. */
  readonly onCommit: (commit: CrowdCommit) => void;
  /** crowd.db stopped answering, or answers again. */
  readonly onStorage: (isOk: boolean) => void;
}

/** The high-rate lane, put together: sources and signed feeds on one side, crowd.db and the windows on the other. */
export interface Audience {
  readonly sources: Sources;
  /** The simulated platforms of a training. */
  readonly training: TrainingRoom;
  readonly webhooks: readonly WebhookRoute[];
  readonly ingest: IngestPort;
  readonly port: SourcesPort;
  /** The hub answers on this port of this machine: what a self-test of a pushed source knocks at. */
  readonly opened: (port: number) => void;
  /** Gaps are facts of both files: the show log tells windows, crowd.db keeps them beside the figures. */
  readonly onShowCommit: CommitListener;
  /** Takes a person out of the raw messages; deletes those past their days. */
  readonly raw: Pick<RawJournal, 'forget' | 'expire' | 'filesOf' | 'forgetSession'>;
  /** Sources first, then what they handed over is written. */
  readonly stop: () => Promise<void>;
}

/** Builds the lane; nothing runs before `sources.resume`. */
export function startAudience(parts: AudienceParts): Audience {
  const { clock, log, secrets, runtime, crowdStore } = parts;
  const state = (): ShowState => runtime.current().state;
  const pipeline = createPipeline({
    clock, log, crowdStore, onCommit: parts.onCommit, calm: runtime.calm,
    session: () => openSession(runtime),
    currency: () => state().room.currency,
    onStorage: (situation) => parts.onStorage(situation.kind === 'healthy'),
  });
  const journal = createRawJournal({ dir: parts.rawDir, clock, log, session: () => runtime.current().sessionId });
  let door: string | null = null;
  const vitals = createVitalsBoard(clock, (id) => sources.arrived(state(), id));
  const intake = simulatedByName(vitals.watch(pipeline));
  const training = createTrainingRoom({ clock, log, state, room: () => roomView(state()), intake, doorUrl: () => door });
  // A simulated platform has a secret of its own, kept nowhere and gone with the training.
  const known: Pick<SecretStore, 'get' | 'remove'> = {
    get: (owner) => { const id = sourceOfSecret(owner); return id !== null && isTrainingSource(id) ? training.secretOf(id) : secrets.get(owner); },
    remove: (owner) => secrets.remove(owner),
  };
  const pushed = { clock, log, secrets: known, intake };
  const ingest = createIngest({ ...pushed, calm: runtime.calm, sources: () => pushSources(state(), 'ingest') });
  const shopify = createShopifyWebhook({ ...pushed, sources: () => pushSources(state(), 'shopify'), products: () => state().products });
  const woo = createWooWebhook({ ...pushed, sources: () => pushSources(state(), 'wooCommerce'), products: () => state().products });
  const tiktok = createTiktokShopWebhook({ ...pushed, sources: () => tiktokShops(state()), products: () => state().products });
  const douyin = createDouyinPush({ ...pushed, sources: () => douyinRooms(state()), keepRaw: journal.keep, note: vitals.note });
  const sources: Sources = createSources({ registry: SOURCE_ADAPTERS, clock, log, secrets: known, runtime, intake, vitals, room: () => roomView(state()), keepRaw: journal.keep, doorUrl: () => door, cursors: cursorsOf(crowdStore, state, clock), dial: training.dial });
  const enter = createManualEntry({ clock, ids: parts.ids, intake, state });
  return {
    sources, training, webhooks: [ingest.webhook, shopify, woo, tiktok, douyin].map((route) => limited(route, state, (id) => intake.unread(id, '', 'tooManyRequests'))), ingest: ingest.socket,
    opened: (port) => { door = `http://127.0.0.1:${port}`; },
    raw: journal,
    port: { vitals: vitals.read, enter, enterOrders: createOrderEntry({ clock, intake, state }), selfTest: (id) => sources.selfTest(state(), id) },
    onShowCommit: ({ after, stored }) => {
      for (const { event } of stored) {
        if (event.kind !== 'feedGapRecorded' || after.session === null) continue;
        crowdStore.recordGap(after.session.id, event.gap).catch((thrown: unknown) => log.warn('a feed gap could not be kept beside the figures', { thrown }));
      }
    },
    stop: async () => {
      await sources.stop();
      await training.stop();
      await pipeline.stop();
      await journal.stop();
    },
  };
}

/** Each known source has a limit of its own; what was turned away stands in its vitals and in the file, beside what could not be read. */
const limited = (route: WebhookRoute, state: () => ShowState, turnedAway: (id: SourceId) => void): WebhookRoute =>
  ({ ...route, turnedAway, sourceAt: (path) => sourceOf(state(), path.slice(route.prefix.length).replace(/\/$/u, ''))?.config.id ?? null });

function openSession(runtime: ShowRuntime): OpenSession {
  const { sessionId, seq, state } = runtime.current();
  if (sessionId === null) throw new Error('No session is open: sources start after the first session was opened.');
  return { sessionId, seq, ...(state.session !== null && { openedAt: state.session.openedAt }) };
}

/** What a simulated platform sends is simulated, however true to the wire and whichever way it came: no draw and no figure may take it for real. */
const simulatedByName = (intake: AudienceIntake): AudienceIntake => {
  const isToMark = ({ provenance, sourceId }: AudienceEvent): boolean => provenance === 'live' && isTrainingSource(sourceId);
  return { ...intake, accept: (events) => intake.accept(events.some(isToMark) ? events.map((event) => (isToMark(event) ? { ...event, provenance: 'simulated' } : event)) : events) };
};

/** The sources of one kind as a pushed request must find them: now, not when the engine started. */
const pushSources = (state: ShowState, kind: SourceKind): readonly PushSource[] =>
  Object.values(state.sources).filter(({ config }) => config.kind === kind).map((source) => ({ id: source.config.id, enabled: isSourceOn(state, source) }));

const douyinRooms = (state: ShowState): readonly DouyinRoom[] =>
  Object.values(state.sources).flatMap((source) => (source.config.kind === 'douyinPush' ? [{ id: source.config.id, enabled: isSourceOn(state, source), roomId: source.config.roomId }] : []));

const tiktokShops = (state: ShowState): readonly TiktokShopSource[] =>
  Object.values(state.sources).flatMap((source) => (source.config.kind === 'tiktokShop' ? [{ ...source.config, enabled: isSourceOn(state, source) }] : []));

/** A source that was never read begins with the session: what was ordered before belongs to no figure of it. */
const cursorsOf = (store: CrowdStore, state: () => ShowState, clock: Clock): SourcesDeps['cursors'] => ({
  load: async (sourceId) => (await store.cursorOf(sourceId)) ?? state().session?.openedAt ?? clock.now(),
  save: store.saveCursor,
});

function roomView({ show, products, room }: ShowState): RoomView {
  return { products, onAirProductIds: show.kind === 'running' ? show.onAir.item.productIds : [], currency: room.currency };
}
