import type { CommentColumns } from '../protocol/wire.ts';
import type { SessionId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import type { MomentKind } from './momentKinds.ts';
import type { ReportMoment, ReportText } from './reportMoment.ts';

/** One line of what people and machines did. `kind` is the kind of the event, `label` what it was about. */
export interface MomentLine { readonly at: Instant; readonly by: string; readonly kind: MomentKind; readonly label: ReportText; readonly moment: ReportMoment }
/** One order as it was stated then. Amounts in minor units of its currency. */
export interface MomentOrder { readonly at: Instant; readonly change: 'created' | 'paid' | 'cancelled' | 'refunded'; readonly amountMinor: number; readonly currency: string; readonly productIds: readonly string[] }

/** Which moment, and how much around it. */
export interface MomentAsked { readonly sessionId: SessionId; readonly at: Instant; readonly beforeMs: number; readonly afterMs: number }
/** Everything around one moment of a session: what was on air, said, sold, pressed. Names are masked. */
export interface MomentAnswer {
  readonly moment: ReportMoment;
  readonly from: Instant; readonly until: Instant;
  readonly row: { readonly runId: string; readonly cue: string; readonly title: ReportText } | null;
  readonly scene: string | null;
  readonly explained: readonly { readonly productId: string; readonly name: ReportText }[];
  /** Of the minute. */
  readonly online: number | null;
  readonly comments: CommentColumns;
  /** How many there were; `comments` holds the nearest 100. */
  readonly commentsTotal: number;
  readonly orders: readonly MomentOrder[];
  readonly lines: readonly MomentLine[];
}
