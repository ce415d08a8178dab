/** Winding a recorded crowd: from a mark on the way it comes to the very same place as from the beginning, over a fraction of the rows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCrowdTape, type CrowdTape, type Wound } from '#engine/adapters/store/crowdTape.ts';
import { createTapeMarks } from '#engine/adapters/store/tapeMarks.ts';
import { instant, MINUTE } from '#shared/time/instant.ts';
import { random, sessionId, writeShows } from '#tests/harness/recordedShow.ts';

const START = Date.UTC(2026, 10, 20, 12);
const MINUTES = 60;
const END = START + (MINUTES + 15) * MINUTE;
const EVERYTHING = Number.MAX_SAFE_INTEGER;

let dir: string;
let db: Database.Database;
let rows: number;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cuedeck-tape-'));
  const { crowdPath } = writeShows(dir, [{ sessionId: sessionId(1), startAt: START, minutes: MINUTES, comments: 2_000, orders: 400, seed: 7 }]);
  db = new Database(crowdPath, { readonly: true });
  rows = db.prepare('SELECT count(*) FROM audience_rows').pluck().get() as number;
}, 60_000);
afterAll(async () => {
  db.close();
  await rm(dir, { recursive: true });
});

const wind = (tape: CrowdTape, at: number, isJump: boolean, limit = EVERYTHING): Wound => tape.wind({ until: instant(at), isJump, heardSince: instant(at - 10 * MINUTE), limit });
const fromBeginning = (at: number): Wound => wind(createCrowdTape(db, sessionId(1), null), at, true);

describe('a crowd wound to any instant', () => {
  it('is the same from a mark as from the beginning: figures, minutes, comments, orders, forth and back in any order', () => {
    const tape = createCrowdTape(db, sessionId(1), { everyMs: 5 * MINUTE, most: 12 });
    const next = random(20_261_122);
    const instants = [END, START, START + 1, ...Array.from({ length: 24 }, () => START - MINUTE + Math.floor(next() * (END - START + MINUTE)))];
    for (const at of instants) expect(wind(tape, at, true), String(at - START)).toEqual(fromBeginning(at));
  });

  it('played on from where it was wound back to, what is new is what is new from the beginning', () => {
    const tape = createCrowdTape(db, sessionId(1), { everyMs: 2 * MINUTE, most: 4 });
    wind(tape, END, true);
    const back = START + 31 * MINUTE + 7_000;
    const plain = createCrowdTape(db, sessionId(1), null);
    expect(wind(tape, back, true)).toEqual(wind(plain, back, true));
    for (let at = back + 700; at < back + 9 * MINUTE; at += 41_300) expect(wind(tape, at, false), String(at - back)).toEqual(wind(plain, at, false));
  });

  it('a wind back reads the rows since its mark, not all before', () => {
    const tape = createCrowdTape(db, sessionId(1), { everyMs: 5 * MINUTE, most: 12 });
    wind(tape, END, true);
    const late = START + 58 * MINUTE;
    const few = Math.floor(rows / 4);
    expect(wind(createCrowdTape(db, sessionId(1), null), late, true, few).isThere).toBe(false);
    const wound = wind(tape, late, true, few);
    expect(wound.isThere).toBe(true);
    expect(wound).toEqual(fromBeginning(late));
  });
});

describe('marks of a tape', () => {
  const passed = (times: readonly number[], most: number) => {
    const marks = createTapeMarks((place: { readonly at: number }) => ({ ...place }), { everyMs: 10, most });
    for (const at of times) marks.pass(at, () => ({ at }));
    return marks;
  };

  it('are so far apart, never more than so many, and lie twice as far apart when there would be', () => {
    const marks = passed(Array.from({ length: 1_000 }, (_value, i) => i), 4);
    const kept = new Set(Array.from({ length: 1_000 }, (_value, at) => marks.before(at)?.at ?? null));
    kept.delete(null);
    expect(kept.size).toBeLessThanOrEqual(4);
    const gaps = [...kept].toSorted((a, b) => (a ?? 0) - (b ?? 0)).flatMap((at, i, all) => (i === 0 ? [] : [(at ?? 0) - (all[i - 1] ?? 0)]));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(400);
  });

  it('never give a place that knows something that had not come yet, and give it away as a copy', () => {
    const marks = passed([100, 111, 122, 133], 9);
    expect(marks.before(110)).toBeNull();
    expect([marks.before(111)?.at, marks.before(132)?.at, marks.before(9_999)?.at]).toEqual([111, 122, 133]);
    expect(marks.before(122)).not.toBe(marks.before(122));
  });
});
