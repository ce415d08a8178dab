import type { CommentKind, CommentTopic } from '../audience/reading/reading.ts';
import type { Lexicon } from '../compliance/lexicon.ts';
import type { SessionId } from '../ids.ts';
import type { ProofCheck } from '../lottery/verifyProof.ts';
import type { FunnelStep } from '../metrics/catalogue/funnel.ts';
import type { MetricsReadout, MinuteBucket } from '../metrics/readout.ts';
import type { SalesReadout, SalesVersion } from '../metrics/salesReadout.ts';
import type { StoredEvent } from '../show/events.ts';
import type { ShowState } from '../show/state.ts';
import type { Instant } from '../time/instant.ts';
import type { LogFacts } from './logFacts.ts';
import type { Stamp } from './stamp.ts';

/** The session as the list of sessions knows it. */
export interface ReviewedSession {
  readonly sessionId: SessionId; readonly title: string; readonly mode: 'rehearsal' | 'live' | null; readonly isTraining: boolean;
  readonly openedAt: Instant; readonly startedAt: Instant | null; readonly endedAt: Instant | null;
}

/** A show held before, as far as reports compare with it. Figures in the metric's own unit; null = nobody knows. */
export interface EarlierShow {
  readonly sessionId: SessionId; readonly title: string; readonly startedAt: Instant;
  readonly figures: Readonly<Record<string, number | null>>; readonly small: readonly string[];
  readonly rates: Readonly<Partial<Record<FunnelStep, number>>>;
}

/** A question as the crowd put it: its words as they were most often written (not masked yet). `people` are different people. */
export interface AskedFact {
  readonly key: string; readonly kind: CommentKind; readonly topic: CommentTopic; readonly text: string; readonly productId: string | null;
  readonly people: number; readonly comments: number; readonly firstAt: Instant; readonly lastAt: Instant;
}

/** What only a walk over the audience's rows tells. Seconds are since the epoch, by receipt. */
export interface CrowdFacts {
  readonly kinds: Readonly<Partial<Record<CommentKind, number>>>;
  readonly topics: Readonly<Partial<Record<CommentTopic, number>>>;
  readonly commentSeconds: ReadonlyMap<number, number>;
  readonly praiseSeconds: ReadonlyMap<number, number>;
  readonly complaintSeconds: ReadonlyMap<number, number>;
  /** When somebody followed, ascending, by receipt. */
  readonly followsAt: readonly number[];
  readonly clicks: readonly { readonly productRef: string; readonly clicks: number; readonly clickers: number }[];
  readonly cartAdds: readonly { readonly productRef: string; readonly adds: number }[];
  readonly asked: readonly AskedFact[];
  /** Comments that waited for an answer. */
  readonly askedTotal: number;
  readonly newBuyers: number | null;
}

/** An attempt that was stopped, as the audit log holds it. */
export interface StoppedFact { readonly at: Instant; readonly by: string; readonly what: string }

/** Everything the first parts are made of. */
export interface FirstFacts {
  readonly session: ReviewedSession; readonly version: SalesVersion; readonly cutAt: Instant | null; readonly now: Instant; readonly logSeq: number;
  readonly log: readonly StoredEvent[]; readonly logFacts: LogFacts; readonly state: ShowState; readonly stamp: Stamp;
  /** Money in it is that of `sales`. */
  readonly readout: MetricsReadout; readonly buckets: readonly MinuteBucket[]; readonly sales: SalesReadout;
  /** Same mode, same currency, newest first. */
  readonly earlier: readonly EarlierShow[];
  readonly against: EarlierShow | null;
}
/** What the file of draws says beside the log. `brokenAt`: the first line of the archive that does not hold; null = all do. */
export interface DrawFacts {
  readonly brokenAt: number | null;
  /** By draw: which checks of its proof fail when it is drawn again. Null = its years are over and the file was let go. */
  readonly failed: ReadonlyMap<string, readonly ProofCheck[] | null>;
  /** By draw: the hash of its line in the archive. */
  readonly archived: ReadonlyMap<string, string>;
}
export const NO_DRAWS: DrawFacts = { brokenAt: null, failed: new Map(), archived: new Map() };

/** And those of the rest. */
export interface ReviewFacts extends FirstFacts { readonly crowd: CrowdFacts; readonly words: Lexicon | null; readonly stopped: readonly StoppedFact[]; readonly draws: DrawFacts }
