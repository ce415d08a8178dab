import { sha256 } from '#engine/adapters/store/auditDb.ts';
import { chained } from '#shared/audit/chain.ts';
import type { AuditLine } from '#shared/audit/entry.ts';
import type { Grant, ShowStore } from '#engine/ports.ts';
import type { CommandId, SessionId } from '#shared/ids.ts';
import { SELLING_EVENTS } from '#shared/metrics/attributionLine.ts';
import { MARKER_EVENTS } from '#shared/markers/markers.ts';
import type { SessionSummary } from '#shared/protocol/wire.ts';
import type { StoredEvent } from '#shared/show/events.ts';

export interface MemoryShowStore extends ShowStore {
  /** The next append rejects, as a full disk would make it; nothing is stored. */
  readonly failNextAppend: () => void;
  /** The next flush rejects, as a broken disk would make it; what was appended stays. */
  readonly failNextFlush: () => void;
}

interface Row { readonly sessionId: SessionId; readonly stored: StoredEvent }

/** The show store without a file: same contract (tests/contracts/showStore.test.ts), gone when dropped. */
export function createMemoryShowStore(): MemoryShowStore {
  const rows: Row[] = [];
  const commands = new Map<CommandId, number>();
  const grants = new Map<string, Grant>();
  const audit: AuditLine[] = [];
  let isFailing = false;
  let isFlushFailing = false;
  let isClosed = false;
  const newest = (): number => rows.at(-1)?.stored.seq ?? 0;
  const guard = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    if (isClosed) throw new Error('The store is closed.');
    return work();
  };
  const opened = () => rows.filter(({ stored }) => stored.event.kind === 'sessionOpened');
  const tagsOf = (sessionId: SessionId): string[] | undefined => rows.flatMap(({ stored: { event } }) => (event.kind === 'sessionTagged' && event.sessionId === sessionId ? [event.tags] : [])).at(-1);
  const summary = (sessionId: SessionId, first: StoredEvent): SessionSummary => {
    const own = rows.filter((row) => row.sessionId === sessionId).map((row) => row.stored);
    const last = (kind: StoredEvent['event']['kind']) => own.findLast(({ event }) => event.kind === kind);
    const loaded = last('showLoaded')?.event;
    return {
      sessionId, openedAt: first.at, events: own.length, isTraining: last('trainingStarted') !== undefined,
      title: first.event.kind === 'sessionOpened' ? first.event.title : '',
      mode: loaded?.kind === 'showLoaded' ? loaded.mode : null,
      startedAt: last('showStarted')?.at ?? null,
      endedAt: last('showEnded')?.at ?? null,
      imported: null,
      tags: tagsOf(sessionId) ?? [],
    };
  };
  return {
    failNextAppend: () => {
      isFailing = true;
    },
    failNextFlush: () => {
      isFlushFailing = true;
    },
    loadCurrent: () => guard(() => {
      const sessionId = opened().at(-1)?.sessionId ?? null;
      return { sessionId, events: rows.filter((row) => row.sessionId === sessionId).map((row) => row.stored), seq: newest() };
    }),
    append: ({ sessionId, at, actor, commandId, events }) => guard(() => {
      if (isFailing) {
        isFailing = false;
        throw new Error('database or disk is full');
      }
      const earlier = commandId === null ? undefined : commands.get(commandId);
      if (earlier !== undefined) return { kind: 'duplicate' as const, seq: earlier };
      const isKnown = opened().some((row) => row.sessionId === sessionId) || events[0]?.kind === 'sessionOpened';
      if (events.length > 0 && !isKnown) throw new Error(`No session ${sessionId}.`);
      const stored = events.map((event, index): StoredEvent => structuredClone({ seq: newest() + 1 + index, at, actor, event }));
      rows.push(...stored.map((entry) => ({ sessionId, stored: entry })));
      if (commandId !== null) commands.set(commandId, newest());
      return { kind: 'appended' as const, stored };
    }),
    flush: () => guard(() => {
      if (!isFlushFailing) return;
      isFlushFailing = false;
      throw new Error('disk I/O error');
    }),
    findCommand: (commandId) => guard(() => commands.get(commandId) ?? null),
    eventsAfter: (seq, limit) => guard(() => rows.map((row) => row.stored).filter((stored) => stored.seq > seq).slice(0, limit)),
    markerEvents: (sessionId) => guard(() => rows.filter((row) => row.sessionId === sessionId).map((row) => row.stored)
      .filter(({ event }) => MARKER_EVENTS.some((kind) => kind === event.kind))),
    sellingEvents: (sessionId) => guard(() => rows.filter((row) => row.sessionId === sessionId).map((row) => row.stored)
      .filter(({ event }) => SELLING_EVENTS.some((kind) => kind === event.kind))),
    imported: () => guard(() => rows.flatMap(({ stored: { event } }) => (event.kind === 'sessionImported' ? [{ ...event.record, session: { ...event.record.session, tags: tagsOf(event.record.session.sessionId) ?? event.record.session.tags } }] : []))),
    sessions: () => guard(() => opened().map((row) => summary(row.sessionId, row.stored)).toReversed()),
    saveGrant: (grant) => guard(() => void grants.set(grant.tokenHash, grant)),
    removeGrants: (clientId) => guard(() => { for (const [hash, grant] of grants) if (grant.clientId === clientId) grants.delete(hash); }),
    appendAudit: (entry) => guard(() => void audit.push(chained(entry, audit.at(-1) ?? null, sha256))),
    auditAfter: (n, limit) => guard(() => audit.filter((line) => line.n > n).slice(0, limit)),
    grants: () => guard(() => [...grants.values()].toSorted((a, b) => a.grantedAt - b.grantedAt || (a.tokenHash < b.tokenHash ? -1 : 1))),
    close: async () => {
      await Promise.resolve();
      isClosed = true;
    },
  };
}
