import { z } from 'zod';
import { jsonOf } from '../jsonOf.ts';

/** What is known of a room without starting its engine. */
export interface ReportFacts {
  /** When it was made, ISO 8601. */
  readonly at: string;
  readonly version: string;
  /** Names and versions of what it runs on, e.g. `{ node: '24.1.0', platform: 'linux x64' }`. */
  readonly runtime: Readonly<Record<string, string>>;
  /** Files of the data folder; names that are not our own are left out. */
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** What `/healthz` answered; null = the engine does not run. */
  readonly health: unknown;
  /** The end of `engine.log`, JSON lines. */
  readonly log: string;
  /** How many there are of what, by names of ours. */
  readonly counts?: Readonly<Record<string, number>>;
  /** What a page of ours ran into: an error as it was thrown. */
  readonly failure?: unknown;
}

/** Newest lines of the log in a report, and of the errors among them. */
const LINES = 1_000;
const ERRORS = 20;
/** Files whose sizes say something; every other name may be a person's. */
const OUR_FILES = /^(?:(?:show|crowd|lottery|review)\.db(?:-wal)?|(?:show|crowd|lottery|review)-v\d+\.db|engine(?:\.1)?\.log|settings\.json)$/u;
/** Fields of our log lines whose words are ours: kinds, names of calls and files, codes. What a viewer, a shop or a platform said is in none of them. */
const OUR_WORDS = new Set(['kind', 'call', 'file', 'code', 'check', 'effect', 'part', 'platform', 'version', 'node', 'method', 'why', 'failure', 'op', 'what', 'role']);
/** One word; with dots only versions and files of ours, as other words with dots are the names of somebody's computers. */
const A_WORD = /^(?=.{1,60}$)[\w:+-]+(?:\.(?:\d[\w+-]*|db|log|mjs|ts))*$/u;
/** Errors of the engine and of SQLite: their messages name our own code and files. A parser's would quote what it could not read. */
const OWN_ERRORS = /^(?:TypeError|RangeError|ReferenceError|SqliteError|StoreProblem|DataDirInUse|DataDirUnusable|PortUnavailable)$/u;

const healthSchema = z.object({ ok: z.boolean(), uptimeMs: z.number(), obs: z.string().regex(A_WORD), show: z.string().regex(A_WORD), storeOk: z.boolean() }).partial();
const lineSchema = z.object({ level: z.string().regex(A_WORD), time: z.string().regex(/^[\dT:.Z-]{1,40}$/u), msg: z.string().max(200) });

/**
 * A report a user can read before sending it: versions, sizes, how the engine is, and the end of its log. Built from what is
 * known to be harmless, not by taking out what is known to harm: no secret, address, name or word of a viewer, whatever a line held.
 * @returns indented JSON
 */
export function problemReport({ at, version, runtime, files, health, log, counts, failure }: ReportFacts): string {
  const state = healthSchema.safeParse(health);
  const lines = log.split('\n').filter((line) => line.trim() !== '').slice(-LINES).map(readLine);
  return `${JSON.stringify({
    about: 'Cuedeck problem report. No secrets, no viewers, no words of anybody: read it before you send it.',
    at, version, runtime, engine: health === null ? 'not running' : state.success ? state.data : 'unreadable',
    ...(counts !== undefined && { counts }), ...(failure !== undefined && { page: isRecord(failure) ? safeError(failure) ?? 'unreadable' : 'unreadable' }),
    files: files.filter(({ name }) => OUR_FILES.test(name)), lastErrors: lines.filter(({ level }) => level === 'error' || level === 'fatal').slice(-ERRORS), log: lines,
  }, null, 1)}\n`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function readLine(line: string): Readonly<Record<string, unknown>> {
  const parsed = jsonOf(line);
  const known = lineSchema.safeParse(parsed);
  // Half a line of a killed process, or somebody else's: only that it was there.
  if (!known.success) return { unreadable: line.length };
  const { level, time, msg } = known.data;
  return { time, level, msg: masked(msg), ...safeFields(parsed as Readonly<Record<string, unknown>>) };
}

function safeFields(line: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(line)) {
    if (field === 'level' || field === 'time' || field === 'msg') continue;
    if (typeof value === 'boolean') kept[field] = value;
    // A long number may be somebody's telephone or id.
    else if (typeof value === 'number' && Math.abs(value) < 1e9) kept[field] = value;
    else if (typeof value === 'string' && OUR_WORDS.has(field) && A_WORD.test(value)) kept[field] = value;
    else if (typeof value === 'object' && value !== null) {
      const error = safeError(value as Readonly<Record<string, unknown>>);
      if (error !== null) kept[field] = error;
    }
  }
  return kept;
}

/** Name, code and the places in our code; the message only of errors that quote nobody. Null = no error. */
function safeError({ name, type, message, code, stack }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null {
  const called = typeof name === 'string' ? name : type;
  if (typeof called !== 'string' || !A_WORD.test(called) || (typeof message !== 'string' && typeof stack !== 'string')) return null;
  return {
    name: called,
    ...(typeof code === 'string' && A_WORD.test(code) && { code }),
    ...(typeof message === 'string' && OWN_ERRORS.test(called) && { message: masked(message) }),
    ...(typeof stack === 'string' && { at: stack.split('\n').flatMap(placeIn).slice(0, 12) }),
  };
}

/** `file.ts:12:3` of one line of a stack: no folder, which may bear the user's name. */
function placeIn(line: string): readonly string[] {
  const place = /^\s+at .*?([\w.-]+\.[cm]?[jt]s:\d+:\d+)\)?$/u.exec(line)?.[1];
  return place === undefined ? [] : [place];
}

/** Without what stands in quotation marks, addresses, folders and long numbers. */
const masked = (text: string): string => text
  .replaceAll(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|「[^」]*」/gu, '"…"').replaceAll(/\b\w+:\/\/\S+/gu, '<address>').replaceAll(/(?:[A-Za-z]:)?[\\/][^\s:]*[\\/][^\s:]*/gu, '<path>')
  .replaceAll(/\S+@\S+/gu, '<address>').replaceAll(/[\w-]{24,}|\d{5,}/gu, '<…>').slice(0, 200);
