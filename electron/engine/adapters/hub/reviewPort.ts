import type { ServerResponse } from 'node:http';
import type { ImportJob } from '#shared/bundle/imported.ts';
import type { SessionId } from '#shared/ids.ts';
import type { DeletionProgress } from '#shared/deletion/deletion.ts';
import type { DeletionPlan } from '#shared/deletion/plan.ts';
import type { CheckedProof } from '#shared/deletion/verifyDeletionProof.ts';
import type { SalesVersion } from '#shared/metrics/salesReadout.ts';
import type { Refusal } from '#shared/protocol/refusal.ts';
import type { Result } from '#shared/result.ts';
import type { TrendRow } from '#shared/review/actions.ts';
import type { MomentAnswer, MomentAsked } from '#shared/review/moment.ts';
import type { Report } from '#shared/review/report.ts';
import type { Actor } from '#shared/show/events.ts';

/** Which report. `againstId` null = against the show before of the same mode. */
export interface ReportKey { readonly sessionId: SessionId | null; readonly version: SalesVersion; readonly againstId: SessionId | null }

/** Who fetches a file. */
export interface ExportAsker { readonly name: string; readonly clientId: string; readonly mayTakeRaw: boolean }

/** What windows ask of recorded sessions. Everything heavy runs beside the show, on a handle that cannot write. */
export interface ReviewPort {
  /** Null = no such session. Fails as `reportFailed` when it was cancelled or could not be read. */
  readonly report: (key: ReportKey, wait: 'first' | 'whole') => Promise<Result<{ readonly report: Report | null; readonly progress: number }, Refusal>>;
  readonly progress: (key: ReportKey) => { readonly progress: number; readonly isWorking: boolean };
  readonly cancel: (key: ReportKey) => { readonly wasWorking: boolean };
  readonly moment: (asked: MomentAsked) => Promise<MomentAnswer | null>;
  readonly trends: (limit: number) => Promise<readonly TrendRow[]>;
  readonly exportProgress: () => readonly { readonly exportId: string; readonly progress: number; readonly rows: number }[];
  /** `asker` may have raw rows only when they asked for them, or need not ask (`mayTakeRaw`): fails as `roleMayNot`. */
  readonly exportLink: (exportId: string, asker: ExportAsker) => Promise<Result<{ readonly path: string; readonly name: string }, Refusal>>;
  /** Where a file may be sent to, in pieces. Fails as `importOnAir`, `importUnderWay`, `importTooLarge`, `importNoRoom`. */
  readonly importLink: (asked: { readonly name: string; readonly bytes: number }, by: { readonly name: string; readonly actor: Actor }) => Promise<Result<{ readonly importId: string; readonly path: string }, Refusal>>;
  readonly importProgress: () => readonly ImportJob[];
  readonly cancelImport: (importId: string) => { readonly wasWorking: boolean };
  /** Takes the piece of a file that begins at `at`; null = nobody waits for it. */
  readonly receiveImport: (ticket: string, at: number, bytes: Uint8Array) => Promise<{ readonly received: number } | null>;
  /** What a deletion would take and leave, and what is in its way. Null = there is no such session. */
  readonly deletionPlan: (sessionId: SessionId) => Promise<DeletionPlan | null>;
  /** The deletion that is being worked on now; none while something is on air. */
  readonly deletionProgress: () => readonly DeletionProgress[];
  /** Every proof of a deletion, newest first, each checked now, also against the audit log. */
  readonly deletionProofs: () => Promise<readonly CheckedProof[]>;
  /** Sends the file of a link, once; false = there is none such. */
  readonly serveExport: (response: ServerResponse, ticket: string) => Promise<boolean>;
}
