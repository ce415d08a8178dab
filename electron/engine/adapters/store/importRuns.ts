import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedMark, ImportedRecord, ImportProblem } from '#shared/bundle/imported.ts';
import type { BundleManifest } from '#shared/bundle/bundle.ts';
import type { SessionId } from '#shared/ids.ts';
import { BundleProblem, openBundle } from './bundleRead.ts';
import { writeImported } from './bundleImport.ts';
import { freeBytesOn } from './freeBytes.ts';
import { importedRoot } from './importedDb.ts';
import { importedRecord } from './importedRows.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';
import { describeProblem } from './storeProblem.ts';

/** A file to be imported. `importId` names the folder it is written into until it is in its place. */
export interface ImportAsked { readonly importId: string; readonly path: string; readonly importedBy: string; readonly now: ImportedMark['importedAt'] }
/** `done`: the folder holds all of it and nobody points at it yet. After a `problem` nothing is left of it. */
export interface ImportStep { readonly phase: 'checking' | 'writing'; readonly progress: number; readonly done: { readonly record: ImportedRecord; readonly folder: string } | null; readonly problem: { readonly problem: ImportProblem; readonly subject: string } | null }

export interface ImportRuns {
  readonly begin: (asked: ImportAsked) => { readonly importNo: number };
  readonly step: (importNo: number) => ImportStep;
  /** Removes what was written. */
  readonly drop: (importNo: number) => void;
}

/** Where one is written before it is anybody's. */
export const comingFolder = (dataDir: string, importId: string): string => join(importedRoot(dataDir), `.coming-${importId.replaceAll(/[^\w-]/gu, '_')}`);

type Step = Pick<ImportStep, 'phase' | 'progress'>;

/** Imports under way in this thread, by number: a step each call, so that reports are read in between. */
export function createImportRuns(show: WritableDb, dataDir: string, freeBytes: (folder: string) => number = freeBytesOn): ImportRuns {
  const runs = new Map<number, { readonly steps: Generator<Step, ImportedRecord>; readonly folder: string }>();
  let last = 0;
  const drop = (importNo: number): void => {
    const run = runs.get(importNo);
    runs.delete(importNo);
    if (run === undefined) return;
    run.steps.return(undefined as never);
    rmSync(run.folder, { recursive: true, force: true });
  };
  return {
    drop,
    begin: (asked) => {
      last += 1;
      const folder = comingFolder(dataDir, asked.importId);
      runs.set(last, { steps: run(show, dataDir, folder, asked, freeBytes), folder });
      return { importNo: last };
    },
    step: (importNo) => {
      const run = runs.get(importNo);
      if (run === undefined) throw new Error('that import is over');
      try {
        const { done, value } = run.steps.next();
        if (done !== true) return { ...value, done: null, problem: null };
        runs.delete(importNo);
        return { phase: 'writing', progress: 1, done: { record: value, folder: run.folder }, problem: null };
      } catch (thrown) {
        drop(importNo);
        const problem = problemOf(thrown);
        if (problem === null) throw thrown;
        return { phase: 'checking', progress: 0, done: null, problem };
      }
    },
  };
}

function problemOf(thrown: unknown): ImportStep['problem'] {
  if (thrown instanceof BundleProblem) return { problem: thrown.problem, subject: thrown.subject };
  const { code } = describeProblem(thrown, 'sqlite');
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return { problem: 'diskFull', subject: '' };
  // Two rows of one number, a word where a number belongs: the hashes hold, the content does not.
  return code?.startsWith('SQLITE_CONSTRAINT') === true || code === 'SQLITE_MISMATCH' ? { problem: 'damaged', subject: '' } : null;
}

/** First everything is looked at, and nothing of a file that does not pass is written. */
function* run(show: WritableDb, dataDir: string, folder: string, { path, importedBy, now }: ImportAsked, freeBytes: (folder: string) => number): Generator<Step, ImportedRecord> {
  const bundle = openBundle(path);
  try {
    const { manifest } = bundle;
    refuseKnown(show, manifest.session.sessionId);
    for (const progress of bundle.check()) yield { phase: 'checking', progress: 0.9 * progress };
    refuseFull(manifest, freeBytes(dataDir));
    const sha256 = hashOf(path);
    yield { phase: 'checking', progress: 1 };
    for (const progress of writeImported(bundle, folder)) yield { phase: 'writing', progress };
    // It may have come a second way meanwhile.
    refuseKnown(show, manifest.session.sessionId);
    return { session: manifest.session, mark: { ...manifest.mark, importedAt: now, importedBy, bytes: statSync(path).size, sha256 } };
  } finally {
    bundle.close();
  }
}

/** Our own, imported before, or deleted here for good: two people agreed to that. */
function refuseKnown(show: WritableDb, sessionId: SessionId): void {
  const isOwn = prepared(show, 'SELECT 1 FROM sessions WHERE session_id = ?').get(sessionId) !== undefined;
  if (isOwn || importedRecord(show, sessionId) !== null) throw new BundleProblem('alreadyHere');
  if (prepared(show, 'SELECT 1 FROM deletions WHERE session_id = ?').get(sessionId) !== undefined) throw new BundleProblem('deletedHere');
}

/** Tables, their indexes and the search take more than the lines they are made of (measured: not quite twice). */
const GROWS_BY = 2.5;
const SPARE_BYTES = 64 * 1_048_576;

function refuseFull({ parts }: BundleManifest, free: number): void {
  const missing = parts.reduce((sum, { bytes }) => sum + bytes, 0) * GROWS_BY + SPARE_BYTES - free;
  if (missing > 0) throw new BundleProblem('diskFull', String(Math.ceil(missing / 1_048_576)));
}

const CHUNK = 16 * 1_048_576;

/** What anybody who was given the file can compare. */
function hashOf(path: string): string {
  const file = openSync(path, 'r');
  const [hash, bytes] = [createHash('sha256'), Buffer.alloc(CHUNK)];
  try {
    for (let read = readSync(file, bytes, 0, CHUNK, null); read > 0; read = readSync(file, bytes, 0, CHUNK, null)) hash.update(bytes.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

