import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isSamePerson } from '#shared/crew/person.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed } from '#shared/result.ts';
import { EXPORT_ENDINGS, type ExportJob, type ExportProblem } from '#shared/review/actions.ts';
import { reportWithoutCosts } from '#shared/review/redactReport.ts';
import type { Lexicon } from '#shared/compliance/lexicon.ts';
import type { SessionId } from '#shared/ids.ts';
import type { WholeReport } from '#shared/review/report.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { ReviewPort } from '../adapters/hub/reviewPort.ts';
import { newToken } from '../adapters/hub/tokens.ts';
import type { BundleAsked } from '../adapters/store/bundleExport.ts';
import type { WrittenFormat } from '../adapters/store/reviewExport.ts';
import type { ReviewStore } from '../adapters/store/reviewStore.ts';
import type { ClipCutter, Clock, Log, PagePrinter, Runtime, ShowStore } from '../ports.ts';
import { cutClips } from './cutClips.ts';
import { isDiskFull } from './isDiskFull.ts';
import type { PageFonts } from './pageFonts.ts';

interface Deps {
  readonly clock: Clock; readonly log: Log; readonly store: ReviewStore; readonly dir: string; readonly state: () => ShowState;
  readonly runtime: Pick<Runtime, 'report'>; readonly reports: Pick<ReviewPort, 'report'>;
  /** What a bundle says of where it comes from. */
  readonly origin: { readonly machine: string; readonly madeBy: string }; readonly words: () => Lexicon | null; readonly sessions: ShowStore['sessions'];
  readonly print: PagePrinter; readonly cutter: ClipCutter; readonly fonts: PageFonts;
}
export interface Exports extends Pick<ReviewPort, 'exportProgress' | 'exportLink'> {
  /** Files of a session, and files nobody knows any more: those may be of any. */
  readonly filesOf: (sessionId: SessionId) => Promise<readonly string[]>;
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
  const stopping = new AbortController();
  const tell = (report: WorldReport): Promise<void> => deps.runtime.report(report, { kind: 'engine' });
  const isWanted = (id: string): boolean => !stopping.signal.aborted && state().review.exports.some((job) => job.id === id && job.situation.kind === 'running');
  const take = (job: ExportJob): void => {
    running.set(job.id, { progress: 0, rows: 0 });
    turn = turn.then(() => writeOne(deps, job, { isWanted: () => isWanted(job.id), tellStep: (step) => { running.set(job.id, step); }, tell, signal: stopping.signal }))
      .catch(async (thrown: unknown) => { log.error('an export could not be written', { thrown }); await tell({ kind: 'reportExportFailed', exportId: job.id, problem: isDiskFull(thrown) ? 'diskFull' : 'failed' }); })
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
    filesOf: async (sessionId) => {
      const others = new Set(state().review.exports.filter((job) => job.sessionId !== sessionId).map((job) => baseOf(job)));
      return (await readdir(dir).catch(() => [])).filter((name) => !others.has(name.split('.')[0] ?? '')).map((name) => join(dir, name));
    },
    start: async () => {
      for (const { id, situation } of state().review.exports) if (situation.kind === 'running') await tell({ kind: 'reportExportFailed', exportId: id, problem: 'engineRestarted' });
      const kept = new Set(state().review.exports.filter(({ situation }) => situation.kind === 'done').map((job) => fileOf(job)));
      for (const name of await readdir(dir).catch(() => [])) if (!kept.has(name)) await rm(join(dir, name), { force: true });
    },
    stop: async () => { stopping.abort(); await turn; },
    serve: (response, ticket) => {
      const link = links.get(ticket);
      links.delete(ticket);
      return link === undefined || link.until <= clock.now() ? Promise.resolve(false) : send(link, response);
    },
  };
}

const baseOf = ({ id }: Pick<ExportJob, 'id'>): string => id.replaceAll(/[^\w-]/gu, '_');
const fileOf = (job: Pick<ExportJob, 'id' | 'format'>): string => `${baseOf(job)}.${EXPORT_ENDINGS[job.format]}`;
const pathOf = (dir: string, job: ExportJob): string => join(dir, fileOf(job));

/** A title as the name of a file on any system. */
const nameOf = ({ cover }: WholeReport, { format, raw, version }: ExportJob): string =>
  `${cover.title.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, 80) || 'session'} ${version}${raw ? ' raw' : ''}.${EXPORT_ENDINGS[format]}`;

interface Writing { readonly isWanted: () => boolean; readonly tellStep: (step: Running) => void; readonly tell: (report: WorldReport) => Promise<void>; readonly signal: AbortSignal }
interface Written { readonly bytes: number; readonly sha256: string; readonly rows: number }

/** Costs stay in the room: whoever gets the file is nobody the engine knows. */
async function writeOne(deps: Deps, job: ExportJob, writing: Writing): Promise<void> {
  const { dir, reports } = deps;
  if (!writing.isWanted()) return;
  const answer = await reports.report({ sessionId: job.sessionId, version: job.version, againstId: null }, 'whole');
  const report = answer.ok ? answer.value.report : null;
  if (report === null || report.rest === null) return writing.tell({ kind: 'reportExportFailed', exportId: job.id, problem: answer.ok ? 'noSession' : 'failed' });
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const cut = reportWithoutCosts(report) as WholeReport;
  const written = await makeFile(deps, job, cut, writing);
  if (written === null) return;
  if (typeof written === 'string') return writing.tell({ kind: 'reportExportFailed', exportId: job.id, problem: written });
  if (!writing.isWanted()) return rm(pathOf(dir, job), { force: true });
  return writing.tell({ kind: 'reportExportDone', exportId: job.id, name: nameOf(cut, job), ...written });
}

/** Null = nobody wants it any more, and nothing is left of it. */
async function makeFile(deps: Deps, job: ExportJob, report: WholeReport, writing: Writing): Promise<Written | ExportProblem | null> {
  switch (job.format) {
    case 'pdf': return printed(deps, job, report, writing);
    case 'bundle': {
      // One that was handed on is the file it came in; half an evening is none.
      if (report.cover.imported !== null) return 'importedSession';
      if (deps.state().session?.id === job.sessionId && deps.state().show.kind === 'running') return 'stillRunning';
      return writtenBy(deps, { ...job, format: 'bundle' }, pathOf(deps.dir, job), report, writing, await bundleOf(deps, job));
    }
    case 'clips': return cutClips(deps.cutter, await deps.store.call('markedFiles', { sessionId: job.sessionId }), job.language, pathOf(deps.dir, job), writing);
    default: return writtenBy(deps, { ...job, format: job.format }, pathOf(deps.dir, job), report, writing);
  }
}

/** What only the engine knows of a bundle. */
async function bundleOf({ origin, clock, words, sessions }: Deps, job: ExportJob): Promise<BundleAsked> {
  const own = (await sessions()).find(({ sessionId }) => sessionId === job.sessionId);
  const { situation } = job;
  return { mark: { ...origin, exportedBy: job.by, approvedBy: situation.kind === 'running' ? situation.approvedBy : null }, reason: job.reason, now: clock.now(), words: words(), tags: own?.tags ?? [] };
}

async function writtenBy({ store }: Deps, job: Pick<ExportJob, 'sessionId' | 'raw' | 'language'> & { readonly format: WrittenFormat }, path: string, report: WholeReport, { isWanted, tellStep }: Writing, bundle: BundleAsked | null = null): Promise<Written | null> {
  const { exportNo } = await store.call('exportBegin', { path, format: job.format, sessionId: job.sessionId, raw: job.raw, language: job.language, report, bundle });
  for (;;) {
    if (!isWanted()) { await store.call('exportDrop', { exportNo }); return null; }
    const step = await store.call('exportStep', { exportNo });
    tellStep(step);
    if (step.done !== null) return { ...step.done, rows: step.rows };
  }
}

/** The page is written, printed, and removed again. */
async function printed(deps: Deps, job: ExportJob, report: WholeReport, writing: Writing): Promise<Written | 'noPdfHere' | 'failed' | null> {
  const [page, pdf] = [join(deps.dir, `${baseOf(job)}.html`), pathOf(deps.dir, job)];
  try {
    if (await writtenBy(deps, { ...job, format: 'html' }, page, report, { ...writing, tellStep: () => undefined }) === null) return null;
    writing.tellStep({ progress: 0.5, rows: 0 });
    await carryFonts(page, deps.fonts);
    const outcome = await deps.print(page, pdf, writing.signal);
    if (outcome !== 'printed') {
      await rm(pdf, { force: true });
      return outcome === 'noPrinter' ? 'noPdfHere' : 'failed';
    }
    const bytes = await readFile(pdf);
    return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), rows: 0 };
  } finally {
    await rm(page, { force: true });
  }
}

/** Puts the fonts a page needs into it, as whoever prints may have none for its signs. */
async function carryFonts(page: string, fonts: PageFonts): Promise<void> {
  const text = await readFile(page, 'utf8');
  const rules = await fonts(text);
  if (rules !== '') await writeFile(page, text.replace('</head>', () => `<style>${rules}</style></head>`), { mode: 0o600 });
}

async function send({ path, name }: Link, response: ServerResponse): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null) return false;
  response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': found.size, 'Cache-Control': 'no-store', 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` });
  await new Promise<void>((done) => { createReadStream(path).on('error', () => { response.destroy(); done(); }).on('close', done).pipe(response); });
  return true;
}
