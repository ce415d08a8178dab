/** A recorded session is deleted by two people: everywhere, for good, with what the law keeps kept, and with a proof that holds. */
import Database from 'better-sqlite3';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '#engine/adapters/store/auditDb.ts';
import { audienceEventSchema } from '#shared/audience/event.ts';
import { holds, verifyDeletionProof } from '#shared/deletion/verifyDeletionProof.ts';
import { sessionId } from '#tests/harness/recordedShow.ts';
import { comment, copyOf, DOOMED, filesWith, FIRST, LAST, MARKER, NOW, openRoom, person, recordRoom, remains, type Room, type RoomOptions } from './deletionRoom.ts';

const DAY = 86_400_000;
let template: string;
let room: Room | null = null;
beforeAll(async () => { template = await recordRoom(); }, 60_000);
afterAll(() => rm(template, { recursive: true }));
afterEach(async () => { await room?.close(); room = null; });

async function start(options?: RoomOptions, dir?: string): Promise<Room> {
  room = await openRoom(dir ?? await copyOf(template), options);
  room.start();
  if (room.runtime.current().state.session?.title !== 'Now') await room.act({ kind: 'openSession', title: 'Now' }, person('Li'));
  return room;
}

describe('what two people agreed to', () => {
  it('goes from every file, byte for byte, write-ahead logs and copies included; sessions beside it stand untouched', async () => {
    const test = await start();
    const before = remains(test.dir) as { rows: { session_id: string }[]; events: { session_id: string }[]; draws: unknown };
    // A report names it too: kept, and compared with it by the one after.
    for (const id of [DOOMED, LAST]) { const begun = await test.review.call('begin', { sessionId: id, version: 'live', againstId: null, now: NOW as never, words: null }); while (begun?.jobId !== null && begun !== null && (await test.review.call('step', { jobId: begun.jobId }))?.report === null); }
    expect(await filesWith(test.dir, MARKER)).toEqual(expect.arrayContaining(['backups/crowd-v7.db', 'backups/show-v4.db', 'crowd.db', 'exports/export-forgotten.csv', `raw/${DOOMED}/src-1.1.jsonl.gz`, 'show.db']));
    expect((await test.agree()).ok).toBe(true);
    expect(await test.over()).toMatchObject({ kind: 'done' });
    expect(await filesWith(test.dir, MARKER)).toEqual([]);
    const after = remains(test.dir) as typeof before;
    const others = <T extends { session_id: string }>(rows: readonly T[]): readonly T[] => rows.filter(({ session_id: id }) => id !== DOOMED);
    expect([others(after.rows), others(after.events)]).toEqual([others(before.rows), others(before.events)]);
    expect([after.rows, after.events].flat().some(({ session_id: id }) => id === DOOMED)).toBe(false);
    expect(await filesWith(test.dir, 'of another session')).toEqual([`raw/${LAST}/src-1.1.jsonl.gz`]);
    // The file of the draw stays: the law wants it for years.
    expect(after.draws).toEqual(before.draws);
    expect(await test.lottery.brokenAt()).toBeNull();
  }, 60_000);

  it('leaves a proof: who asked, who agreed, what was there and is not; it holds by itself, against the log, and no change of it does', async () => {
    const test = await start();
    const plan = await test.deletionPlan(DOOMED);
    await test.agree();
    const situation = await test.over();
    const [checked] = await test.deletionProofs();
    if (checked?.proof === null || checked === undefined) throw new Error('no proof');
    const { proof } = checked;
    expect([holds(checked), checked.checks.map(({ check }) => check)]).toEqual([true, ['shape', 'hash', 'line', 'emptied', 'log']]);
    expect(situation).toMatchObject({ kind: 'done', proofHash: proof.hash });
    expect(proof.body).toMatchObject({ madeBy: 'Cuedeck 0.1.0', agreement: { sessionId: DOOMED, cause: 'asked', reason: 'the contract with the brand ended', askedBy: 'Li', agreedBy: 'Zhao' }, session: { title: 'Show 12', mode: 'live' }, kept: { draws: [{ drawId: 'draw-12', n: 1 }], recordings: ['show.mkv'] } });
    // What the plan told is what was counted, and every table of it is empty.
    expect(proof.body.counts.map(({ store, table, before }) => ({ store, table, rows: before }))).toEqual(plan?.counts);
    const count = (table: string): number => proof.body.counts.find((each) => each.table === table)?.before ?? -1;
    expect(count('audience_rows')).toBeGreaterThan(600);
    expect([count('events') > 50, count('commands'), proof.body.counts.filter(({ after }) => after !== 0)]).toEqual([true, 1, []]);
    const json = JSON.stringify(proof);
    for (const [from, to] of [['"Li"', '"Wu"'], ['"before":1,', '"before":2,'], ['Show 12', 'Show 99'], ['"action":"deleteData"', '"action":"readNames"']] as const) {
      expect(json).toContain(from);
      expect(holds(verifyDeletionProof(JSON.parse(json.replace(from, to)), sha256))).toBe(false);
    }
    expect(holds(verifyDeletionProof(JSON.parse(json), sha256))).toBe(true);
    expect(verifyDeletionProof(JSON.parse(json), sha256, null).checks.at(-1)).toEqual({ check: 'log', ok: false });
    expect(verifyDeletionProof({ anything: 1 }, sha256).checks).toEqual([{ check: 'shape', ok: false }]);
  }, 60_000);

  it('says where it is: every step in its order, the rows that are gone of those it began with; nothing when it is over', async () => {
    const seen: (readonly [string, string, number, number])[] = [];
    const test = await start({ through: async (name, work) => {
      const done = await work();
      const [now] = room?.deletionProgress() ?? [];
      if (now !== undefined) seen.push([name, now.step, now.rows, now.of]);
      return done;
    } });
    expect(test.deletionProgress()).toEqual([]);
    const rows = (await test.deletionPlan(DOOMED))?.counts.find(({ table }) => table === 'audience_rows')?.rows ?? 0;
    await test.agree();
    await test.over();
    expect(rows).toBeGreaterThan(600);
    const of = (name: string) => seen.findLast(([called]) => called === name)?.slice(1);
    expect([of('forgetSession'), of('deleteFigures'), of('eraseSession')]).toEqual([['files', 0, rows], ['figures', rows, rows], ['log', rows, rows]]);
    expect([...new Set(seen.map(([, step]) => step))]).toEqual(['files', 'rows', 'figures', 'log']);
    await expect.poll(() => test.deletionProgress()).toEqual([]);
  }, 60_000);

  it('numbers are not given twice: a comment of the next session is none of the deleted one', async () => {
    const dir = await copyOf(template);
    const test = await start({}, dir);
    // The newest rows of all are those of the session that is deleted.
    const lastSession = sessionId(4);
    await test.crowdStore.append(lastSession, 1, [comment('late-1', 'x'), comment('late-2', 'y')]);
    const before = remains(dir) as { rows: { session_id: string; last: number }[] };
    const lastSeq = before.rows.find(({ session_id: id }) => id === lastSession)?.last ?? 0;
    await test.crowdStore.deleteRows({ sessionId: lastSession, from: 0, limit: 100, now: NOW });
    await test.crowdStore.deleteFigures(lastSession);
    const next = await test.crowdStore.append(sessionId(5), 1, [comment('next-1', 'z', NOW)]);
    expect(next.tail?.crowdSeq).toEqual([lastSeq + 1]);
    const db = new Database(join(dir, 'crowd.db'), { readonly: true });
    const numbers = db.prepare('SELECT session_no FROM sessions WHERE session_id = ?').pluck();
    expect([numbers.get(lastSession), numbers.get(sessionId(5))]).toEqual([undefined, 5]);
    db.close();
  });

  it('what the platform sends again of it is not stored again: a comment for a week, an order ever', async () => {
    const test = await start({ now: Date.UTC(2026, 10, 22, 12) });
    const db = new Database(join(test.dir, 'crowd.db'), { readonly: true });
    const paid = db.prepare("SELECT event_id FROM audience WHERE session_id = ? AND kind = 'order' AND payload ->> '$.change' = 'paid' LIMIT 1").pluck().get(DOOMED);
    db.close();
    await test.agree();
    await test.over();
    const current = test.runtime.current().sessionId ?? DOOMED;
    const order = audienceEventSchema.parse({ kind: 'order', eventId: paid, sourceId: 'src-1', at: Date.UTC(2026, 10, 21, 12, 5), receivedAt: test.clock.now(), provenance: 'live', orderId: 'o12-1-1', change: 'paid', amountMinor: 9_900, currency: 'CNY', lines: [], viewer: null });
    const again = await test.crowdStore.append(current, 1, [comment('marked', `${MARKER} is here`), order]);
    expect([again.results, again.metrics.comments, again.metrics.money]).toEqual([['duplicate', 'duplicate'], 0, []]);
  }, 60_000);
});

describe('what is in the way', () => {
  it('the open session, no reason, one person on two screens: refused before anybody is asked or anything is done', async () => {
    const test = await start();
    const open = test.runtime.current().sessionId ?? DOOMED;
    const ask = (session: typeof open, reason = 'long enough') => test.act({ kind: 'putAsk', command: { kind: 'deleteSession', sessionId: session, reason } }, person('Li'));
    expect(await ask(open)).toMatchObject({ ok: false, refusal: { key: 'deletionOfOpen' } });
    expect(await ask(DOOMED, 'no')).toMatchObject({ ok: false, refusal: { key: 'deletionNeedsReason' } });
    expect(await test.act({ kind: 'deleteSession', sessionId: DOOMED, reason: 'long enough' }, person('Li'))).toMatchObject({ ok: false, refusal: { key: 'deletionNeedsTwo' } });
    await ask(DOOMED);
    const askId = test.runtime.current().state.asks[0]?.id ?? ('' as never);
    expect(await test.act({ kind: 'settleAsk', askId, allow: true }, { ...person('Li'), clientId: 'c-other screen' } as never)).toMatchObject({ ok: false, refusal: { key: 'askNeedsOther' } });
    expect([test.newest(), await filesWith(test.dir, MARKER)]).toEqual([undefined, expect.arrayContaining(['crowd.db'])]);
  });

  it('a session somebody replays is refused when it is to begin, and nothing of it is gone', async () => {
    const test = await start({ replayed: DOOMED });
    const before = remains(test.dir);
    expect((await test.deletionPlan(DOOMED))?.hindrance).toEqual({ problem: 'beingReplayed', subject: '' });
    await test.agree();
    expect(await test.over()).toMatchObject({ kind: 'refused', problem: 'beingReplayed' });
    expect([remains(test.dir), await test.showStore.ledger()]).toEqual([before, []]);
  });

  it('a draw that counted and has no file holds the session, a rehearsed one does not', async () => {
    const dir = await copyOf(template);
    const lottery = new Database(join(dir, 'lottery.db'));
    lottery.exec('DELETE FROM archive');
    lottery.close();
    const test = await start({}, dir);
    expect((await test.deletionPlan(DOOMED))?.hindrance).toEqual({ problem: 'drawNotArchived', subject: '福袋①保温杯' });
    const show = new Database(join(dir, 'show.db'));
    show.exec(`UPDATE events SET payload = json_set(payload, '$.isRehearsal', json('true')) WHERE kind = 'lotteryPublished'`);
    show.close();
    expect((await test.deletionPlan(DOOMED))?.hindrance).toBeNull();
    await test.agree();
    expect(await test.over()).toMatchObject({ kind: 'done' });
    expect(remains(dir)).toMatchObject({ entrants: [{ n: 0 }] });
  }, 60_000);

  it('a show that runs is not disturbed: it begins when the show is over; a second one waits for the first', async () => {
    const test = await start();
    for (const command of [{ kind: 'loadShow', mode: 'rehearsal' }, { kind: 'startShow' }] as const) expect(await test.act(command, person('Li'))).toMatchObject({ ok: true });
    await test.agree();
    await test.agree('and the first one as well', FIRST);
    await test.clock.advance(600_000);
    await new Promise((done) => { setTimeout(done, 50); });
    expect([test.runtime.current().state.deletions.map(({ situation }) => situation.kind), (await filesWith(test.dir, MARKER)).includes('crowd.db')]).toEqual([['running', 'running'], true]);
    // Agreed to, and nobody works on it: windows say that it waits.
    expect(test.deletionProgress()).toEqual([]);
    const { show } = test.runtime.current().state;
    expect(await test.act({ kind: 'endShow', sawOnAir: show.kind === 'running' ? show.onAir.id : null }, person('Li'))).toMatchObject({ ok: true });
    await test.clock.advance(600_000);
    expect(await test.over()).toMatchObject({ kind: 'done' });
    expect((await test.deletionProofs()).map(({ proof }) => proof?.body.agreement.sessionId)).toEqual([FIRST, DOOMED]);
  }, 60_000);
});

describe('the timer of the room', () => {
  it('is off until two people set it; then what is past its days goes by the same procedure, the open session never', async () => {
    // Thirty days after the show of the first evening, not yet after that of the second.
    const test = await start({ now: NOW + 10.5 * DAY });
    await test.clock.advance(DAY / 4);
    await new Promise((done) => { setTimeout(done, 50); });
    expect(test.newest()).toBeUndefined();
    await test.act({ kind: 'setRetention', retention: { rawDays: 10, maskedDays: 20, sessionDays: 30 } }, person('Zhao'));
    await test.clock.advance(600_000);
    expect(await test.over()).toMatchObject({ kind: 'done' });
    const [checked] = await test.deletionProofs();
    expect(checked?.proof?.body.agreement).toMatchObject({ sessionId: FIRST, cause: 'retention', askedBy: '', agreedBy: '' });
    expect((await test.showStore.sessions()).map(({ sessionId: id }) => id)).toEqual([test.runtime.current().sessionId, LAST, DOOMED]);
  }, 60_000);
});
