import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isSamePerson } from '#shared/crew/person.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed } from '#shared/result.ts';
import type { ExportJob } from '#shared/review/actions.ts';
import { reportWithoutCosts } from '#shared/review/redactReport.ts';
import type { WholeReport } from '#shared/review/report.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { ReviewPort } from '../adapters/hub/reviewPort.ts';
import { newToken } from '../adapters/hub/tokens.ts';
import type { ReviewStore } from '../adapters/store/reviewStore.ts';
import type { Clock, Log, Runtime } from '../ports.ts';

interface Deps {
  readonly clock: Clock; readonly log: Log; readonly store: ReviewStore; readonly dir: string; readonly state: () => ShowState;
  readonly runtime: Pick<Runtime, 'report'>; readonly reports: Pick<ReviewPort, 'report'>;
}
export interface Exports extends Pick<ReviewPort, 'exportProgress' | 'exportLink'> {
  readonly onCommit: () => void;
  /** Jobs of an engine that ended are told as such; files nobody can ask for any more are removed. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Serves `/exports/<ticket>`: once, within five minutes. */
  readonly serve: (response: ServerResponse, ticket: string) => Promise<boolean>;
}

const LINK_MS = 5 * 60_000;
interface Running { progress: number; rows: number }
interface Link { readonly path: string; readonly name: string; readonly until: number }

/** Files of recorded sessions: written one at a time in the thread of review.db, handed out once a link. */
export function createExports(deps: Deps): Exports {
  const { clock, log, dir, state } = deps;
  const running = new Map<string, Running>();
  const links = new Map<string, Link>();
  let turn: Promise<void> = Promise.resolve();
  let isStopped = false;
  const tell = (report: WorldReport): Promise<void> => deps.runtime.report(report, { kind: 'engine' });
  const isWanted = (id: string): boolean => !isStopped && state().review.exports.some((job) => job.id === id && job.situation.kind === 'running');
  const take = (job: ExportJob): void => {
    running.set(job.id, { progress: 0, rows: 0 });
    turn = turn.then(() => writeOne(deps, job, () => isWanted(job.id), (step) => running.set(job.id, step), tell))
      .catch(async (thrown: unknown) => { log.error('an export could not be written', { thrown }); await tell({ kind: 'reportExportFailed', exportId: job.id, problem: isFull(thrown) ? 'diskFull' : 'failed' }); })
      .finally(() => { running.delete(job.id); });
  };
  return {
    onCommit: () => { for (const job of state().review.exports) if (job.situation.kind === 'running' && !running.has(job.id)) take(job); },
    exportProgress: () => [...running].map(([exportId, { progress, rows }]) => ({ exportId, progress, rows })),
    exportLink: async (exportId, asker) => {
      const job = state().review.exports.find(({ id }) => id === exportId);
      if (job === undefined) return fail(refusal('unknownExport'));
      // What another person let go was let go to whoever asked for it.
      if (job.raw && !asker.mayTakeRaw && !isSamePerson({ clientId: job.clientId, name: job.by }, asker)) return fail(refusal('roleMayNot'));
      const path = pathOf(dir, job);
      const isThere = job.situation.kind === 'done' && (await stat(path).catch(() => null)) !== null;
      if (job.situation.kind !== 'done' || !isThere) return fail(refusal('exportGone'));
      for (const [ticket, { until }] of links) if (until <= clock.now()) links.delete(ticket);
      const ticket = newToken();
      links.set(ticket, { path, name: job.situation.name, until: clock.now() + LINK_MS });
      return succeed({ path: `/exports/${ticket}`, name: job.situation.name });
    },
    start: async () => {
      for (const { id, situation } of state().review.exports) if (situation.kind === 'running') await tell({ kind: 'reportExportFailed', exportId: id, problem: 'engineRestarted' });
      const kept = new Set(state().review.exports.filter(({ situation }) => situation.kind === 'done').map((job) => fileOf(job)));
      for (const name of await readdir(dir).catch(() => [])) if (!kept.has(name)) await rm(join(dir, name), { force: true });
    },
    stop: async () => { isStopped = true; await turn; },
    serve: (response, ticket) => {
      const link = links.get(ticket);
      links.delete(ticket);
      return link === undefined || link.until <= clock.now() ? Promise.resolve(false) : send(link, response);
    },
  };
}

const fileOf = ({ id, format }: Pick<ExportJob, 'id' | 'format'>): string => `${id.replaceAll(/[^\w-]/gu, '_')}.${format}`;
const pathOf = (dir: string, job: ExportJob): string => join(dir, fileOf(job));
const isFull = (thrown: unknown): boolean => typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ENOSPC';

/** A title as the name of a file on any system. */
const nameOf = ({ cover }: WholeReport, { format, raw, version }: ExportJob): string =>
  `${cover.title.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, 80) || 'session'} ${version}${raw ? ' raw' : ''}.${format}`;

/** Costs stay in the room: whoever gets the file is nobody the engine knows. */
async function writeOne({ store, dir, reports }: Deps, job: ExportJob, isWanted: () => boolean, tellStep: (step: Running) => void, tell: (report: WorldReport) => Promise<void>): Promise<void> {
  if (!isWanted()) return;
  const answer = await reports.report({ sessionId: job.sessionId, version: job.version, againstId: null }, 'whole');
  const report = answer.ok ? answer.value.report : null;
  if (report === null || report.rest === null) return tell({ kind: 'reportExportFailed', exportId: job.id, problem: answer.ok ? 'noSession' : 'failed' });
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const cut = reportWithoutCosts(report) as WholeReport;
  const { exportNo } = await store.call('exportBegin', { path: pathOf(dir, job), format: job.format, sessionId: job.sessionId, raw: job.raw, report: cut });
  for (;;) {
    if (!isWanted()) { await store.call('exportDrop', { exportNo }); return; }
    const step = await store.call('exportStep', { exportNo });
    tellStep(step);
    if (step.done === null) continue;
    if (!isWanted()) return rm(pathOf(dir, job), { force: true });
    return tell({ kind: 'reportExportDone', exportId: job.id, name: nameOf(cut, job), bytes: step.done.bytes, sha256: step.done.sha256, rows: step.rows });
  }
}

async function send({ path, name }: Link, response: ServerResponse): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null) return false;
  response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': found.size, 'Cache-Control': 'no-store', 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` });
  await new Promise<void>((done) => { createReadStream(path).on('error', () => { response.destroy(); done(); }).on('close', done).pipe(response); });
  return true;
}
