import type { ClustersNow } from '#shared/audience/clusters/clustersNow.ts';
import type { SessionId } from '#shared/ids.ts';
import type { SalesReadout, SalesVersion } from '#shared/metrics/salesReadout.ts';
import type { DeskLane, WatchDesk } from '#shared/obs/desk/model.ts';
import type { LanState, LotteryArchive, LotteryFileAnswer, PageFailure, PairingLinks } from '#shared/protocol/wire.ts';
import type { Duty } from '#shared/crew/duty.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Thresholds } from '#shared/alerts/settings.ts';
import type { TrialStep } from '#shared/replay/thresholdTrial.ts';
import type { Duration } from '#shared/time/instant.ts';
import type { Replay } from '../../replay/createReplay.ts';
import type { Broadcast, Clock, CrowdStore, Ids, Log, Runtime, SecretStore, ShowStore } from '#engine/ports.ts';
import type { IngestPort, WebhookRoute } from './ingestPort.ts';
import type { ReviewPort } from './reviewPort.ts';
import type { SourcesPort } from './sourcesPort.ts';

/** Everything the hub is given. */
export interface HubOptions {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly runtime: Runtime;
  /**
   * The state and the sequence of the last event in it. Must change in the same tick in which `delta` is called for that
   * event: a snapshot taken between the two would be ahead of the deltas.
   */
  readonly getState: () => { readonly state: ShowState; readonly seq: number };
  readonly showStore: ShowStore;
  readonly crowdStore: Pick<CrowdStore, 'readout' | 'figuresOf' | 'commentsBefore' | 'commentsAfter' | 'searchComments' | 'commentsByNumber' | 'viewerCard' | 'holdings' | 'findViewers' | 'recomputeStep'>;
  readonly secrets: SecretStore;
  readonly webhooks: readonly WebhookRoute[];
  /** Null = no Socket.IO ingest. */
  readonly ingest: IngestPort | null;
  readonly sources: SourcesPort;
  /** What a session sold (null = the open one); null when there is none such. */
  readonly sales: (sessionId: SessionId | null, version: SalesVersion) => Promise<SalesReadout | null>;
  /** The files of draws. */
  readonly lottery: { readonly file: (drawId: string) => Promise<LotteryFileAnswer>; readonly archive: () => Promise<LotteryArchive>; readonly archivedFile: (drawId: string) => Promise<{ readonly record: string | null }> };
  /** The recorded session that is played into windows of its own; absent where there is none. */
  readonly replay?: Replay;
  /** The rules run over a recorded session with other thresholds, a step a call. */
  readonly tryThresholds?: (asked: { readonly sessionId: SessionId; readonly thresholds: Thresholds; readonly restart: boolean }) => Promise<TrialStep | null>;
  readonly review: ReviewPort;
  /** The text of a problem report, with what a page of ours ran into. */
  readonly problemReport: (failure: PageFailure | null) => Promise<string>;
  readonly rendererDir: string;
  /** A pairing nobody used for so many days ends, as it is remembered; 0 = never. */
  readonly pairingDays: number;
  /** Remembers other days; rejects when they could not be written. */
  readonly keepPairingDays: (days: number) => Promise<void>;
  /** 0 = any free port. */
  readonly port: number;
  /** Open to the local network from the start (as it was left last time)? */
  readonly lan: boolean;
  /** Addresses of this machine to listen on when the room is open to the LAN; asked each time it is opened. */
  readonly lanAddresses: () => readonly string[];
  readonly version: string;
  /** Called when the lanes that somebody looks at change: OBS is asked for pictures and figures only meanwhile. */
  readonly onWatch: (wants: { readonly thumbnails: boolean; readonly vitals: boolean }) => void;
  /** Called when what windows show of the desk of OBS changes. */
  readonly onWatchDesk: (wants: WatchDesk) => void;
  /** The desk as it stands, for a window that begins to show it. */
  readonly deskNow: () => DeskLane;
  /** What many ask now, for a window that begins to show it; null before anything was read. */
  readonly clustersNow: () => ClustersNow | null;
  /** Called after a producer opened or closed the LAN, for the caller to remember it. */
  readonly onLanChanged: (open: boolean) => void;
  readonly health: () => { readonly obs: string; readonly show: string; readonly storeOk: boolean };
}

/** The engine's face to windows, feeds and shops. */
export interface Hub extends Broadcast {
  readonly listen: () => Promise<{ readonly port: number; readonly urls: readonly string[] }>;
  /** A pairing link per address. `life` is how long it may wait (default 10 min); overlay links never expire and may be reused. */
  readonly issueLink: (role: Role, name: string, life?: Duration, duties?: readonly Duty[]) => Promise<PairingLinks>;
  /** Windows of a role that are connected now. */
  readonly connected: (role: Role) => number;
  readonly setLan: (open: boolean) => Promise<LanState>;
  /** Refuses what still comes in, closes every connection and port. */
  readonly stop: () => Promise<void>;
}
