import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, rename, rm, statfs } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { MAX_BUNDLE_BYTES } from '#shared/bundle/bundle.ts';
import type { ImportedRecord, ImportJob, ImportProblem, ImportSituation } from '#shared/bundle/imported.ts';
import type { SessionId } from '#shared/ids.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import type { Actor } from '#shared/show/events.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import { instant } from '#shared/time/instant.ts';
import type { ReviewPort } from '../adapters/hub/reviewPort.ts';
import { newToken } from '../adapters/hub/tokens.ts';
import { importedFolder, importedRoot } from '../adapters/store/importedDb.ts';
import type { ReviewStore } from '../adapters/store/reviewStore.ts';
import type { CommitListener } from '../committer.ts';
import type { Clock, Ids, Log, ShowStore } from '../ports.ts';
import { isDiskFull } from './isDiskFull.ts';

interface Deps {
  readonly clock: Clock; readonly log: Log; readonly ids: Ids; readonly store: Pick<ReviewStore, 'call'>; readonly dataDir: string; readonly imported: ShowStore['imported'];
  readonly isOnAir: () => boolean; readonly tell: (report: WorldReport, actor: Actor) => Promise<void>;
}
export interface Imports extends Pick<ReviewPort, 'importLink' | 'importProgress' | 'cancelImport' | 'receiveImport'> {
  readonly onCommit: CommitListener;
  /** What a killed engine left half done is cleared away; nothing is taken in before. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** One file on its way in. `received`: bytes of it that are here. */
interface Coming { readonly ticket: string; readonly name: string; readonly by: string; readonly actor: Actor; readonly bytes: number; received: number; heardAt: number; isWriting: boolean; situation: ImportSituation }

/** A window that was closed sends nothing any more. */
const SILENT_MS = 60_000;
const LOOK_AGAIN_MS = 1_000;
/** Shown until so many newer ones came. */
const KEPT = 10;
const OVER: ReadonlySet<ImportSituation['kind']> = new Set(['done', 'failed', 'cancelled']);

/** Sessions from other machines: a file comes in pieces, is looked at whole, written beside everything else, and put in its place in one step. */
export function createImports(deps: Deps): Imports {
  const lane = new Lane(deps);
  return {
    importLink: (asked, by) => lane.link(asked, by), importProgress: () => lane.jobs(), cancelImport: (importId) => lane.cancel(importId), receiveImport: (ticket, at, bytes) => lane.receive(ticket, at, bytes),
    onCommit: ({ stored }) => { for (const { event } of stored) if (event.kind === 'sessionImported') lane.isInList(event.record.session.sessionId); },
    start: () => lane.start(), stop: () => lane.stop(),
  };
}

class Lane {
  readonly #deps: Deps;
  readonly #coming = new Map<string, Coming>();
  #ready: Promise<void> = Promise.resolve();
  #work: Promise<void> = Promise.resolve();
  #isStopped = false;
  readonly #stopping = Promise.withResolvers<undefined>();
  #inList: (sessionId: SessionId) => void = () => undefined;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  start(): Promise<void> {
    this.#ready = clearAway(this.#deps).catch((thrown: unknown) => { this.#deps.log.warn('what was left of an import could not be cleared away', { thrown }); });
    return this.#ready;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#stopping.resolve(undefined);
    await this.#work;
  }

  isInList(sessionId: SessionId): void { this.#inList(sessionId); }

  jobs(): readonly ImportJob[] {
    this.#forgetSilent();
    return [...this.#coming].map(([importId, { name, by, situation }]) => ({ importId, name, by, situation }));
  }

  async link({ name, bytes }: { readonly name: string; readonly bytes: number }, { name: by, actor }: { readonly name: string; readonly actor: Actor }): Promise<Result<{ readonly importId: string; readonly path: string }, Refusal>> {
    const { clock, ids, dataDir, isOnAir } = this.#deps;
    await this.#ready;
    this.#forgetSilent();
    if (isOnAir()) return fail(refusal('importOnAir'));
    if ([...this.#coming.values()].some(({ situation }) => !OVER.has(situation.kind))) return fail(refusal('importUnderWay'));
    if (bytes > MAX_BUNDLE_BYTES) return fail(refusal('importTooLarge', { max: Math.floor(MAX_BUNDLE_BYTES / 1_048_576) }));
    const { bavail, bsize } = await statfs(dataDir);
    if (bavail * bsize < 2 * bytes) return fail(refusal('importNoRoom', { missing: Math.ceil((2 * bytes - bavail * bsize) / 1_048_576) }));
    const importId = ids.next('import');
    await mkdir(importedRoot(dataDir), { recursive: true, mode: 0o700 });
    const ticket = newToken();
    this.#coming.set(importId, { ticket, name, by, actor, bytes, received: 0, heardAt: clock.now(), isWriting: false, situation: { kind: 'uploading', progress: 0 } });
    for (const old of [...this.#coming.keys()].slice(0, -KEPT)) this.#coming.delete(old);
    return succeed({ importId, path: `/imports/${ticket}` });
  }

  cancel(importId: string): { readonly wasWorking: boolean } {
    const job = this.#coming.get(importId);
    if (job === undefined || OVER.has(job.situation.kind)) return { wasWorking: false };
    const wasUploading = job.situation.kind === 'uploading';
    job.situation = { kind: 'cancelled' };
    if (wasUploading) void this.#dropFile(importId);
    return { wasWorking: true };
  }

  /** Pieces come in order; the last one sets the rest going. */
  async receive(ticket: string, at: number, bytes: Uint8Array): Promise<{ readonly received: number } | null> {
    const [importId, job] = [...this.#coming].find(([, each]) => each.ticket === ticket && each.situation.kind === 'uploading') ?? [];
    if (importId === undefined || job === undefined || job.isWriting || at !== job.received || job.received + bytes.length > job.bytes) return null;
    job.isWriting = true;
    try {
      await appendFile(this.#file(importId), bytes, { mode: 0o600 });
    } catch (thrown) {
      this.#end(importId, isDiskFull(thrown) ? 'diskFull' : 'failed');
      this.#deps.log.warn('a piece of an import could not be stored', { thrown });
      return null;
    } finally {
      job.isWriting = false;
    }
    if (job.situation.kind !== 'uploading') { await this.#dropFile(importId); return null; }
    job.received += bytes.length;
    job.heardAt = this.#deps.clock.now();
    job.situation = { kind: 'uploading', progress: job.bytes === 0 ? 1 : job.received / job.bytes };
    if (job.received === job.bytes) {
      job.situation = { kind: 'checking', progress: 0, isWaiting: false };
      this.#work = this.#work.then(() => this.#import(importId, job)).catch((thrown: unknown) => {
        this.#deps.log.error('a session could not be imported', { thrown });
        this.#end(importId, isDiskFull(thrown) ? 'diskFull' : 'failed');
      });
    }
    return { received: job.received };
  }

  async #import(importId: string, job: Coming): Promise<void> {
    const { store, clock, dataDir } = this.#deps;
    const path = this.#file(importId);
    const isWanted = (): boolean => !this.#isStopped && !OVER.has(job.situation.kind);
    if (!isWanted()) return this.#dropFile(importId);
    const { importNo } = await store.call('importBegin', { importId, path, importedBy: job.by, now: clock.now() });
    try {
      for (;;) {
        await this.#offAir(job, isWanted);
        if (!isWanted()) { await store.call('importDrop', { importNo }); return; }
        const { phase, progress, done, problem } = await store.call('importStep', { importNo });
        if (problem !== null) return this.#end(importId, problem.problem, problem.subject);
        if (isWanted()) job.situation = { kind: phase, progress: done === null ? progress : 1, isWaiting: false };
        if (done === null) continue;
        // Called off at the last moment: it is in no list, and goes.
        if (!isWanted()) return await rm(done.folder, { recursive: true, force: true });
        return await this.#place(job, done, dataDir);
      }
    } finally {
      await this.#dropFile(importId);
    }
  }

  /** What writes much waits while somebody is on air. */
  async #offAir(job: Coming, isWanted: () => boolean): Promise<void> {
    const { clock, isOnAir } = this.#deps;
    while (isOnAir() && isWanted()) {
      if (job.situation.kind === 'checking' || job.situation.kind === 'writing') job.situation = { ...job.situation, isWaiting: true };
      await new Promise<void>((resolve) => { clock.at(instant(clock.now() + LOOK_AGAIN_MS), resolve); });
    }
  }

  /** One rename, one event: killed before the event the folder is nobody's, and goes at the next start. */
  async #place(job: Coming, { record, folder }: { readonly record: ImportedRecord; readonly folder: string }, dataDir: string): Promise<void> {
    const { sessionId } = record.session;
    await rename(folder, importedFolder(dataDir, sessionId));
    const listed = new Promise<void>((resolve) => { this.#inList = (id) => { if (id === sessionId) resolve(); }; });
    await this.#deps.tell({ kind: 'reportSessionImported', record }, job.actor);
    await Promise.race([listed, this.#stopping.promise]);
    if (this.#isStopped) return;
    job.situation = { kind: 'done', sessionId };
    this.#deps.log.info('a session was imported', { sessionId, sha256: record.mark.sha256 });
  }

  #end(importId: string, problem: ImportProblem, subject = ''): void {
    const job = this.#coming.get(importId);
    if (job !== undefined && !OVER.has(job.situation.kind)) job.situation = { kind: 'failed', problem, subject };
    void this.#dropFile(importId);
  }

  #forgetSilent(): void {
    for (const [importId, { situation, heardAt, isWriting }] of this.#coming) if (situation.kind === 'uploading' && !isWriting && this.#deps.clock.now() - heardAt > SILENT_MS) this.#end(importId, 'interrupted');
  }

  #file(importId: string): string { return join(importedRoot(this.#deps.dataDir), `.upload-${importId.replaceAll(/[^\w-]/gu, '_')}.zip`); }
  async #dropFile(importId: string): Promise<void> { await rm(this.#file(importId), { force: true }).catch((thrown: unknown) => { this.#deps.log.warn('a file of an import could not be removed', { thrown }); }); }
}

/** Whatever no row of the list names: pieces of files, folders half written, folders whose event was never stored. */
async function clearAway({ dataDir, imported }: Deps): Promise<void> {
  const root = importedRoot(dataDir);
  if (!existsSync(root)) return;
  const kept = new Set((await imported()).map(({ session }) => basename(importedFolder(dataDir, session.sessionId))));
  for (const name of await readdir(root)) if (!kept.has(name)) await rm(join(root, name), { recursive: true, force: true });
}
