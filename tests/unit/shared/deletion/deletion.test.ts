/** What is agreed, refused and carried on about sessions that are deleted; and what stands in the way. */
import { describe, expect, it } from 'vitest';
import { KEPT_DELETIONS } from '#shared/deletion/deletion.ts';
import { hindranceOf, type DeletionFacts, type RoomNow } from '#shared/deletion/plan.ts';
import { sessionIdSchema } from '#shared/ids.ts';
import { redactState } from '#shared/protocol/redact.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { PRODUCER, Stage } from '../show/stage.ts';

const OLD = sessionIdSchema.parse('session-old');
const ZHAO = { ...PRODUCER, clientId: 'c-zhao', name: 'Zhao' } as typeof PRODUCER;

function agreed(): Stage {
  const stage = new Stage();
  stage.did({ kind: 'openSession', title: 'T' });
  ask(stage, OLD);
  return stage;
}
function ask(stage: Stage, sessionId: string): void {
  stage.actor = PRODUCER;
  stage.did({ kind: 'putAsk', command: { kind: 'deleteSession', sessionId, reason: 'the contract ended' } });
  stage.actor = ZHAO;
  stage.did({ kind: 'settleAsk', askId: stage.state.asks.at(-1)?.id ?? ('none' as never), allow: true });
}
const kinds = (stage: Stage): readonly string[] => stage.state.deletions.map(({ situation }) => situation.kind);

describe('a deletion that was agreed to', () => {
  it('says who asked and who agreed; the session takes no tag, no action and no export from then on', () => {
    const stage = agreed();
    expect(stage.state.deletions).toMatchObject([{ sessionId: OLD, cause: 'asked', askedBy: PRODUCER.kind === 'person' ? PRODUCER.name : '', agreedBy: 'Zhao', situation: { kind: 'running' } }]);
    for (const command of [
      { kind: 'tagSession', sessionId: OLD, tags: ['x'] }, { kind: 'exportSession', sessionId: OLD, format: 'csv', version: 'live', language: 'zh', raw: false, reason: '' },
      { kind: 'saveReviewAction', actionId: null, sessionId: OLD, text: 'a', owner: 'b', dueOn: '2026-12-01', metric: '', baseline: null, target: null, variable: '' },
    ] as const) expect(stage.command(command as never)).toMatchObject({ ok: false, key: 'sessionBeingDeleted' });
  });

  it('is carried into the next session, whose log by itself gives the same; told twice it is told once', () => {
    const stage = agreed();
    const from = stage.log.length;
    stage.did({ kind: 'openSession', title: 'Next' });
    expect(stage.log.slice(from).reduce(evolve, initialState()).deletions).toEqual(stage.state.deletions);
    const { deletionId } = stage.state.deletions[0] ?? { deletionId: '' };
    const done = { kind: 'reportSessionDeleted', deletionId, proofHash: 'a'.repeat(64) } as const;
    stage.report(done);
    const seq = stage.log.length;
    stage.report(done);
    stage.report({ kind: 'reportSessionDeletionRefused', deletionId, problem: 'drawDisputed', subject: '' });
    expect([kinds(stage), stage.log.length]).toEqual([['done'], seq]);
  });

  it('is told to producers alone; of those that are over the newest are kept, one that runs always', () => {
    const stage = agreed();
    for (let n = 0; n < KEPT_DELETIONS + 3; n += 1) {
      stage.report({ kind: 'reportSessionExpired', sessionId: sessionIdSchema.parse(`session-x${n}`) });
      stage.report({ kind: 'reportSessionDeleted', deletionId: stage.state.deletions.at(-1)?.deletionId ?? '', proofHash: 'a'.repeat(64) });
    }
    ask(stage, 'session-last');
    expect([kinds(stage)[0], kinds(stage).filter((kind) => kind === 'done').length, kinds(stage).at(-1)]).toEqual(['running', KEPT_DELETIONS, 'running']);
    expect(redactState(stage.state, 'host').deletions).toEqual([]);
  });

  it('the timer never begins with the open session, nor twice with one', () => {
    const stage = agreed();
    stage.report({ kind: 'reportSessionExpired', sessionId: OLD });
    stage.report({ kind: 'reportSessionExpired', sessionId: stage.state.session?.id ?? OLD });
    expect(kinds(stage)).toEqual(['running']);
  });
});

describe('what is in the way', () => {
  const facts: Pick<DeletionFacts, 'session' | 'draws'> = { session: { title: 'T', mode: 'live', isTraining: false, openedAt: 1, startedAt: 1, endedAt: 2 }, draws: [] };
  const room: RoomNow = { openSession: 'session-now', replayed: null, hasExport: false, runs: [] };
  const draw = (isRehearsal: boolean, isFiled: boolean): DeletionFacts['draws'][number] => ({ drawId: 'd1', name: '福袋', isRehearsal, archive: isFiled ? { n: 1, retainUntil: 9 } : null });

  it.each([
    ['nothing', facts, room, null],
    ['no such session', { ...facts, session: null }, room, 'noSession'],
    ['it is open', facts, { ...room, openSession: OLD }, 'sessionOpen'],
    ['somebody replays it', facts, { ...room, replayed: OLD }, 'beingReplayed'],
    ['a file is being made of it', facts, { ...room, hasExport: true }, 'exportUnderWay'],
    ['a dispute is a legal hold, filed or not', { ...facts, draws: [draw(false, true)] }, { ...room, runs: [{ drawId: 'd1' as never, phase: 'disputed' }] }, 'drawDisputed'],
    ['a draw without a file', { ...facts, draws: [draw(false, false)] }, room, 'drawNotArchived'],
    ['a rehearsed draw is none', { ...facts, draws: [draw(true, false)] }, room, null],
    ['a filed draw is done with', { ...facts, draws: [draw(false, true)] }, room, null],
  ] as readonly (readonly [string, typeof facts, RoomNow, string | null])[])('%s', (_name, given, now, problem) => {
    expect(hindranceOf(OLD, given, now)?.problem ?? null).toBe(problem);
  });
});
