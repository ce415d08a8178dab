import { describe, expect, it } from 'vitest';
import { LOTTERY_MOVES, LOTTERY_PHASES, moveFrom, type LotteryMove, type LotteryPhase } from '#shared/lottery/machine.table.ts';
import type { LotteryDesk, LotteryRun } from '#shared/lottery/model.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { storedEventSchema } from '#shared/show/events.ts';
import { AUTHOR, COMPLIANCE, DrawStage, draftOf, LEAD } from './fixtures.ts';

/** The command of each act that people make, as sent by somebody who may. */
const COMMANDS: Readonly<Partial<Record<LotteryMove, (stage: DrawStage) => unknown>>> = {
  submit: (stage) => stage.as(AUTHOR).command({ kind: 'submitLottery', lotteryId: 'L1' }),
  returnToDraft: (stage) => stage.as(LEAD).command({ kind: 'returnLottery', lotteryId: 'L1', reason: 'r' }),
  approve: (stage) => stage.as(LEAD).command({ kind: 'approveLottery', lotteryId: 'L1', level: 'L2' }),
  approveRisk: (stage) => stage.as(COMPLIANCE).command({ kind: 'approveLottery', lotteryId: 'L1', level: 'L3' }),
  publish: (stage) => stage.as(LEAD).command({ kind: 'publishLottery', lotteryId: 'L1' }),
  open: (stage) => stage.as(LEAD).command({ kind: 'openLottery', lotteryId: 'L1' }),
  enter: (stage) => stage.as(LEAD).command({ kind: 'giveLotteryEntrants', lotteryId: 'L1', entrants: [{ platform: 'own', userId: 'u-1' }] }),
  close: (stage) => stage.as(LEAD).command({ kind: 'closeLottery', lotteryId: 'L1' }),
  startDraw: (stage) => stage.as(LEAD).command({ kind: 'drawLottery', lotteryId: 'L1' }),
  announce: (stage) => stage.as(LEAD).command({ kind: 'announceLottery', lotteryId: 'L1' }),
  claim: (stage) => stage.as(LEAD).command({ kind: 'claimLotteryPrize', lotteryId: 'L1', place: 0, to: 'claimed' }),
  replaceWinner: (stage) => stage.as(LEAD).command({ kind: 'replaceLotteryWinner', lotteryId: 'L1', place: 0, reason: 'declined' }),
  favour: (stage) => stage.as(LEAD).command({ kind: 'favourLottery', lotteryId: 'L1', favour: { kind: 'longerClaim', addHours: 1 }, notice: 'n', reason: 'r' }),
  dispute: (stage) => stage.as(LEAD).command({ kind: 'disputeLottery', lotteryId: 'L1', reason: 'r' }),
  archive: (stage) => stage.as(LEAD).command({ kind: 'archiveLottery', lotteryId: 'L1' }),
};
const RUN_PHASES = LOTTERY_PHASES.filter((phase) => !['draft', 'submitted', 'approved', 'approvedL3'].includes(phase));

/** A room with a draw in any phase, everything it could need at hand. */
function stageIn(phase: LotteryPhase): DrawStage {
  const stage = new DrawStage().claiming();
  const [run, desk] = [stage.run, stage.state.lottery.desks[0]];
  if (desk === undefined) throw new Error('no desk');
  const isRun = RUN_PHASES.includes(phase);
  const runs: readonly LotteryRun[] = isRun ? [{ ...run, rules: { ...run.rules, entry: { ...run.rules.entry, from: 'list' } }, phase, disputedFrom: phase === 'disputed' ? 'claiming' : null, drawn: phase === 'drawing' ? null : run.drawn }] : [];
  const desks: readonly LotteryDesk[] = [{ ...desk, phase: isRun ? 'published' : (phase as LotteryDesk['phase']), approvals: phase === 'approved' || phase === 'approvedL3' ? desk.approvals : [] }];
  stage.state = { ...stage.state, lottery: { ...stage.state.lottery, runs, desks } };
  return stage;
}

describe('the machine of a draw', () => {
  const pairs = (Object.keys(COMMANDS) as LotteryMove[]).flatMap((move) => LOTTERY_PHASES.map((phase) => ({ move, phase })));
  it.each(pairs.filter(({ move, phase }) => moveFrom(phase, move) === null))('$move from $phase is not in the table: refused, nothing changes', ({ move, phase }) => {
    const stage = stageIn(phase);
    const before = stage.state;
    expect(COMMANDS[move]?.(stage)).toMatchObject({ ok: false, key: 'lotteryPhase' });
    expect(stage.state).toBe(before);
  });
  it.each(pairs.filter(({ move, phase }) => moveFrom(phase, move) !== null))('$move from $phase is in the table: done', ({ move, phase }) => {
    expect(COMMANDS[move]?.(stageIn(phase))).toMatchObject({ ok: true });
  });

  /** Acts whose way leads over more than one move, by what they ask for. */
  const cancel = (stage: DrawStage, notice: string) => stage.as(LEAD).command({ kind: 'cancelLottery', lotteryId: 'L1', reason: 'r', notice });
  it.each(LOTTERY_PHASES)('called off from %s: quietly before it is open, with a notice while people are in, never once it is drawn', (phase) => {
    const [quiet, noticed] = [stageIn(phase), stageIn(phase)];
    const [quietly, withNotice] = [moveFrom(phase, 'cancel') !== null, moveFrom(phase, 'cancelWithNotice') !== null];
    expect(cancel(quiet, '')).toMatchObject(quietly ? { ok: true } : { ok: false, key: withNotice ? 'lotteryNoticeMissing' : 'lotteryPhase' });
    expect(cancel(noticed, 'n')).toMatchObject(quietly || withNotice ? { ok: true } : { ok: false, key: 'lotteryPhase' });
    const ended = noticed.state.lottery.runs[0]?.phase ?? noticed.state.lottery.desks[0]?.phase;
    expect(ended).toBe(quietly || withNotice ? 'cancelled' : phase);
  });
  it.each(LOTTERY_PHASES)('a result filed by hand from %s: of a draw of the platform, once it is closed', (phase) => {
    const stage = stageIn(phase);
    stage.state = { ...stage.state, lottery: { ...stage.state.lottery, runs: stage.state.lottery.runs.map((run) => ({ ...run, drawn: null, winners: [], rules: { ...run.rules, mode: 'platform_official' } })) } };
    const before = stage.state;
    const filed = stage.as(LEAD).command({ kind: 'fileLotteryResult', lotteryId: 'L1', winners: [{ name: '张***' }] });
    expect(filed).toMatchObject(moveFrom(phase, 'fileResult') === null ? { ok: false, key: 'lotteryPhase' } : { ok: true });
    if (!filed.ok) expect(stage.state).toBe(before);
  });
  it.each(LOTTERY_PHASES)('rules written anew from %s: as a draft, given up, or held and over', (phase) => {
    const mayWrite = phase === 'draft' || phase === 'cancelled' || phase === 'archived';
    expect(stageIn(phase).as(AUTHOR).command({ kind: 'saveLottery', draft: draftOf({ name: 'other' }) })).toMatchObject(mayWrite ? { ok: true } : { ok: false, key: 'lotteryFrozen' });
  });
  it.each(LOTTERY_PHASES)('a dispute is settled from %s only where there is one', (phase) => {
    const stage = stageIn(phase);
    const settled = stage.as(LEAD).command({ kind: 'settleLotteryDispute', lotteryId: 'L1', outcome: 'o' });
    expect(settled).toMatchObject(phase === 'disputed' ? { ok: true } : { ok: false });
    if (phase === 'disputed') expect(stage.run.phase).toBe('claiming');
  });

  const of = { lotteryId: 'L1', drawId: 'none' };
  const drawn = { seed: '5'.repeat(64), beacon: null, orderHash: '0'.repeat(64), ranked: [], how: 'random' as const };
  const list = { listHash: 'a'.repeat(64), entrants: 0, tickets: 0, excluded: {}, signals: { neverSpoke: 0, sameSecond: 0, defaultName: 0 }, frozenAt: 1 };
  /** Every event that is a move of a published draw. */
  const EVENTS: readonly (readonly [LotteryMove, Readonly<Record<string, unknown>>])[] = [
    ['commit', { kind: 'lotteryCommitted', commit: 'c'.repeat(64) }], ['open', { kind: 'lotteryOpened', closesAt: 1, round: null }], ['close', { kind: 'lotteryClosed', drawWanted: false }], ['freeze', { kind: 'lotteryFrozen', list }],
    ['startDraw', { kind: 'lotteryDrawStarted', withoutBeacon: false }], ['drawFailed', { kind: 'lotteryDrawFailed', problem: 'seedMissing' }], ['draw', { kind: 'lotteryDrawn', drawn }], ['fileResult', { kind: 'lotteryDrawn', drawn: { ...drawn, how: 'filed' } }],
    ['announce', { kind: 'lotteryAnnounced' }], ['openClaims', { kind: 'lotteryClaimsOpened', claimUntil: 1 }], ['claim', { kind: 'lotteryClaimed', place: 0, to: 'claimed' }], ['replaceWinner', { kind: 'lotteryWinnerReplaced', place: 0, reason: 'declined', next: null }],
    ['fulfil', { kind: 'lotterySettled', as: 'fulfilled' }], ['forfeit', { kind: 'lotterySettled', as: 'forfeited' }], ['dispute', { kind: 'lotteryDisputed' }], ['archive', { kind: 'lotteryArchived', n: 1, before: '', hash: 'e'.repeat(64) }],
  ];
  it.each(EVENTS.flatMap(([move, event]) => RUN_PHASES.map((phase) => [move, phase, event] as const)))('a log that says %s in %s leads where the table says, and nowhere else', (move, phase, event) => {
    const stage = stageIn(phase);
    const run = { ...stage.run, list: null, drawn: null };
    stage.state = { ...stage.state, lottery: { ...stage.state.lottery, runs: [run] } };
    const stored = storedEventSchema.parse({ seq: stage.log.length + 1, at: stage.now, actor: { kind: 'engine' }, event: { ...of, ...event, drawId: run.drawId } });
    const after = evolve(stage.state, stored).lottery.runs[0];
    expect(after?.phase).toBe(moveFrom(phase, move) ?? phase);
    if (moveFrom(phase, move) === null) expect(after).toBe(run);
  });

  it('every phase is reached by an act, but for the first and a dispute\'s way back', () => {
    const reached = new Set<string>(Object.values(LOTTERY_MOVES).flatMap((moves) => Object.values(moves)));
    expect(LOTTERY_PHASES.filter((phase) => !reached.has(phase))).toEqual([]);
  });

  it('the whole way: draft, L2, publish, seal, open, close, freeze, draw, announce, claim, fulfil, archive', () => {
    const stage = new DrawStage().claiming();
    for (const place of [0, 1]) stage.did({ kind: 'claimLotteryPrize', lotteryId: 'L1', place, to: 'fulfilled' });
    expect(stage.run.phase).toBe('fulfilled');
    stage.did({ kind: 'archiveLottery', lotteryId: 'L1' });
    stage.report({ kind: 'reportLotteryArchived', drawId: stage.run.drawId, n: 1, before: '0'.repeat(64), hash: 'e'.repeat(64) });
    expect(stage.run).toMatchObject({ phase: 'archived', archive: { n: 1 } });
    expect(stage.log.flatMap(({ event }) => (event.kind.startsWith('lottery') ? [event.kind] : []))).toEqual([
      'lotterySaved', 'lotterySubmitted', 'lotteryApproved', 'lotteryPublished', 'lotteryCommitted', 'lotteryOpened', 'lotteryClosed', 'lotteryFrozen', 'lotteryDrawStarted', 'lotteryDrawn',
      'lotteryAnnounced', 'lotteryClaimsOpened', 'lotteryClaimed', 'lotteryClaimed', 'lotterySettled', 'lotteryArchiveAsked', 'lotteryArchived',
    ]);
  });

  it('approval takes another person, and a third one as compliance above ¥500', () => {
    const dear = draftOf({ prizes: [{ name: '咖啡机', kind: 'physical', count: 1, unitMinor: 179_900, priceSource: 's' }] });
    const stage = new DrawStage().drafted(dear);
    stage.did({ kind: 'submitLottery', lotteryId: 'L1' });
    expect(stage.command({ kind: 'approveLottery', lotteryId: 'L1', level: 'L2' })).toMatchObject({ ok: false, key: 'lotteryNeedsOther' });
    stage.as(LEAD).did({ kind: 'approveLottery', lotteryId: 'L1', level: 'L2' });
    expect(stage.command({ kind: 'publishLottery', lotteryId: 'L1' })).toMatchObject({ ok: false, key: 'lotteryNeedsCompliance' });
    expect(stage.command({ kind: 'approveLottery', lotteryId: 'L1', level: 'L3' })).toMatchObject({ ok: false, key: 'lotteryNeedsOther' });
    expect(stage.as({ ...LEAD, clientId: 'c-third', name: 'Zhao' } as typeof LEAD).command({ kind: 'approveLottery', lotteryId: 'L1', level: 'L3' })).toMatchObject({ ok: false, key: 'lotteryNeedsCompliance' });
    stage.as(COMPLIANCE).did({ kind: 'approveLottery', lotteryId: 'L1', level: 'L3' });
    stage.as(LEAD).did({ kind: 'publishLottery', lotteryId: 'L1' });
  });

  it('nobody enters before the seed is sealed; nothing is drawn before the list is frozen', () => {
    const stage = new DrawStage().published();
    stage.state = { ...stage.state, lottery: { ...stage.state.lottery, runs: [{ ...stage.run, commit: null }] } };
    expect(stage.command({ kind: 'openLottery', lotteryId: 'L1' })).toMatchObject({ ok: false, key: 'lotteryNotSealed' });
    const open = new DrawStage().opened();
    open.did({ kind: 'closeLottery', lotteryId: 'L1' });
    expect(open.command({ kind: 'drawLottery', lotteryId: 'L1' })).toMatchObject({ ok: false, key: 'lotteryNotFrozen' });
  });

  it('LV-04: once published the rules stand; LV-07: nobody picks the winner of our own draw', () => {
    const stage = new DrawStage().published();
    expect(stage.command({ kind: 'saveLottery', draft: draftOf({ name: 'other' }) })).toMatchObject({ ok: false, key: 'lotteryFrozen' });
    const frozen = new DrawStage().frozen();
    expect(frozen.command({ kind: 'fileLotteryResult', lotteryId: 'L1', winners: [{ name: '我***' }] })).toMatchObject({ ok: false, key: 'lotteryDrawnHere' });
  });

  it('LV-05: winners of more than ¥500 are shown in the same commit as the draw', () => {
    const stage = new DrawStage().drawn(5, draftOf({ prizes: [{ name: '咖啡机', kind: 'physical', count: 1, unitMinor: 179_900, priceSource: 's' }] }));
    expect(stage.run).toMatchObject({ phase: 'claiming', drawnAt: stage.now, announcedAt: stage.now });
  });

  it('who does not claim in time loses the prize to the next of the order, and stays in the list with the reason', () => {
    const stage = new DrawStage().claiming();
    stage.did({ kind: 'claimLotteryPrize', lotteryId: 'L1', place: 0, to: 'fulfilled' });
    stage.now += 48 * 3_600_000;
    for (let look = 0; look < 6; look += 1) stage.report({ kind: 'reportLotteryDue' });
    expect(stage.run.winners.map(({ place, situation }) => [place, situation.kind])).toEqual([[0, 'fulfilled'], [1, 'lost'], [2, 'waiting']]);
    for (const _ of [1, 2, 3]) { stage.now += 48 * 3_600_000; stage.report({ kind: 'reportLotteryDue' }); }
    expect(stage.run.winners.map(({ place, situation }) => [place, situation.kind])).toEqual([[0, 'fulfilled'], [1, 'lost'], [2, 'lost'], [3, 'lost'], [4, 'lost']]);
    expect(stage.run.phase).toBe('fulfilled');
  });

  it('reminders at 60, 10 and 0 seconds, each once, and the close by the clock', () => {
    const stage = new DrawStage().opened(draftOf({ windowMs: 120_000 as never }));
    const said: number[] = [];
    for (let second = 0; second <= 125; second += 1) { stage.now += 1_000; stage.report({ kind: 'reportLotteryDue' }); said.splice(0, said.length, ...stage.run.reminded); }
    expect(said).toEqual([60, 10, 0]);
    expect(stage.run.phase).toBe('closed');
  });

  it('a new session knows what is not over, and its log folds by itself', () => {
    const stage = new DrawStage().claiming();
    const before = stage.state.lottery;
    stage.did({ kind: 'openSession', title: 'Next' });
    expect(stage.state.lottery).toEqual(before);
    const from = stage.log.findLastIndex(({ event }) => event.kind === 'sessionOpened');
    expect(stage.log.slice(from).reduce(evolve, initialState()).lottery).toEqual(before);
  });
});
