import { describe, expect, test } from 'vitest';
import { planObs } from '#shared/obs/plan.ts';
import type { CueAction, ObsCue, SettledStep } from '#shared/obs/cue.ts';
import { redactState, redactStored } from '#shared/protocol/redact.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { CueRun } from '#shared/show/cueState.ts';
import { sheetOf, Stage } from './stage.ts';

const STEPS: ObsCue['steps'] = [
  { kind: 'source', scene: null, source: '商品卡', on: true },
  { kind: 'text', input: '价格条', text: '{product} {price} · {next}' },
  { kind: 'overlay', part: 'ticker', on: false },
];
const cue = (more: Partial<ObsCue> = {}): ObsCue => ({ transition: null, steps: STEPS, ...more });
const rows = (obsCue: ObsCue | null) => sheetOf([{ obsScene: 'A' }, { obsScene: 'B', obsCue, productIds: ['P1'] as never }, { obsScene: 'A', title: { zh: '福袋', en: 'Draw' } }]);

/** On air with row 01, OBS connected, product P1 at ¥129. */
function onAir(obsCue: ObsCue | null = cue(), mode: 'live' | 'rehearsal' = 'live'): Stage {
  const stage = new Stage();
  stage.did({ kind: 'importProducts', products: [{ id: 'P1', name: { zh: '面霜', en: 'Cream' }, liveMinor: 12_900, costMinor: 3_000, floorMinor: 9_900 }] as never });
  stage.did({ kind: 'configureObs', address: { host: '127.0.0.1', port: 4455 } });
  stage.withObs();
  stage.start(rows(obsCue), mode);
  return stage.wait(5_000);
}
const next = (stage: Stage) => stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir as never });
const newest = (stage: Stage): CueRun => stage.state.cues.at(-1) as CueRun;
const planned = (stage: Stage, from: number) => planObs(stage.state, stage.state, stage.log.slice(from));
const told = (stage: Stage, steps: readonly Partial<SettledStep>[], attempt = newest(stage).attempt) => stage.report({ kind: 'reportCue', cueId: newest(stage).id, attempt, steps: steps as never });
const ok = (index: number, before: CueAction | null = null): SettledStep => ({ index, result: { kind: 'ok' }, before });
const states = (stage: Stage) => newest(stage).steps.map(({ state }) => state.kind);

describe('a row that declares more than its scene', () => {
  test('is one request: sources, texts filled in for this row, the scene last; the scene alone is not asked a second time', () => {
    const stage = onAir(cue({ transition: { name: 'Fade', durationMs: 400 } }));
    const from = stage.log.length;
    next(stage);
    expect(stage.log.slice(from).map(({ event }) => event.kind)).toEqual(['itemTaken', 'cueRequested', 'overlayPartsSet']);
    expect(planned(stage, from)).toEqual([{
      part: 'cues', kind: 'runCue', cueId: newest(stage).id, attempt: 0, runId: stage.onAir, reason: expect.stringMatching(/^cue #\d+ 02$/u),
      steps: [
        { index: 0, action: { kind: 'source', scene: 'B', source: '商品卡', on: true } },
        { index: 1, action: { kind: 'text', input: '价格条', text: '面霜 ¥129 · 福袋' } },
        { index: 3, action: { kind: 'scene', scene: 'B', transition: { name: 'Fade', durationMs: 400 } } },
      ],
    }]);
    expect(stage.state.overlay.hidden).toEqual(['ticker']);
    expect(states(stage)).toEqual(['waiting', 'waiting', 'ok', 'waiting']);
  });

  test('in a rehearsal too, and without a cue the scene alone', () => {
    const rehearsal = onAir(cue(), 'rehearsal');
    const from = rehearsal.log.length;
    next(rehearsal);
    expect(planned(rehearsal, from)).toMatchObject([{ part: 'cues' }]);
    const plain = onAir(null);
    const start = plain.log.length;
    next(plain);
    expect(planned(plain, start)).toMatchObject([{ kind: 'setProgramScene', scene: 'B' }]);
    expect(plain.state.cues).toEqual([]);
  });

  test('says of each step what came of it, and who took it', () => {
    const stage = onAir();
    next(stage);
    told(stage, [ok(0), { index: 1, result: { kind: 'failed', reason: 'missing', detail: 'No source (600)' }, before: null }, { index: 3, result: { kind: 'unknown', reason: 'noAnswer', detail: '' }, before: null }]);
    expect(newest(stage)).toMatchObject({ doing: null, by: 'Lin', label: '02', steps: [{ state: { kind: 'ok' } }, { state: { kind: 'failed', reason: 'missing' } }, { state: { kind: 'ok' } }, { state: { kind: 'unknown' } }] });
  });

  test('tries again only what failed or is unknown; an answer to an older try counts no more', () => {
    const stage = onAir();
    next(stage);
    told(stage, [ok(0), { index: 1, result: { kind: 'failed', reason: 'missing', detail: '' }, before: null }, ok(3)]);
    const from = stage.log.length;
    stage.did({ kind: 'retryCue', cueId: newest(stage).id });
    expect(planned(stage, from)).toMatchObject([{ part: 'cues', attempt: 1, steps: [{ index: 1, action: { kind: 'text' } }] }]);
    expect(told(stage, [ok(1)], 0)).toEqual([]);
    told(stage, [ok(1, { kind: 'text', input: '价格条', text: '旧' })]);
    expect(states(stage)).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(stage.command({ kind: 'retryCue', cueId: newest(stage).id })).toMatchObject({ ok: false, key: 'nothingToRetry' });
  });

  test('is taken back to what stood before, newest step first, scene and overlay included; the row stays on air', () => {
    const stage = onAir();
    next(stage);
    const run = stage.onAir;
    told(stage, [ok(0, { kind: 'source', scene: 'B', source: '商品卡', on: false }), ok(1, { kind: 'text', input: '价格条', text: '旧' }), ok(3, { kind: 'scene', scene: 'A', transition: null })]);
    const from = stage.log.length;
    stage.did({ kind: 'undoCue', cueId: newest(stage).id });
    expect(planned(stage, from)).toMatchObject([{ attempt: 1, steps: [
      { index: 3, action: { kind: 'scene', scene: 'A' } }, { index: 1, action: { kind: 'text', text: '旧' } }, { index: 0, action: { kind: 'source', on: false } },
    ] }]);
    expect(stage.state.overlay.hidden).toEqual([]);
    expect(stage.state.obs.wantedScene).toMatchObject({ scene: 'A', by: 'hand' });
    expect(stage.command({ kind: 'undoCue', cueId: newest(stage).id })).toMatchObject({ ok: false, key: 'obsCueRunning' });
    told(stage, [ok(0), ok(1), ok(3)]);
    expect(states(stage)).toEqual(['undone', 'undone', 'undone', 'undone']);
    expect(stage.onAir).toBe(run);
    expect(stage.command({ kind: 'undoCue', cueId: newest(stage).id })).toMatchObject({ ok: false, key: 'nothingToPutBack' });
  });

  test('of a row that is gone cannot be touched any more', () => {
    const stage = onAir();
    next(stage);
    const { id } = newest(stage);
    told(stage, [ok(0), ok(1), ok(3)]);
    stage.wait(2_000);
    next(stage);
    expect(stage.command({ kind: 'undoCue', cueId: id })).toMatchObject({ ok: false, key: 'obsCueIsPast' });
    expect(stage.command({ kind: 'retryCue', cueId: 'cue-none' })).toMatchObject({ ok: false, key: 'unknownObsCue' });
  });

  test('taken while OBS is away waits, and is sent whole and once when OBS is back', () => {
    const stage = onAir();
    stage.report({ kind: 'reportObsConnection', connection: { kind: 'retrying', since: stage.now, failure: 'lost' } });
    const from = stage.log.length;
    next(stage);
    expect(planned(stage, from)).toEqual([]);
    expect(stage.command({ kind: 'retryCue', cueId: newest(stage).id })).toMatchObject({ ok: false, key: 'obsCueRunning' });
    const back = stage.log.length;
    stage.withObs();
    expect(planned(stage, back)).toMatchObject([{ part: 'cues', attempt: 0, steps: [{ index: 0 }, { index: 1 }, { index: 3 }] }]);
  });

  test('left open by an engine that ended is unknown, never done', () => {
    const stage = onAir();
    next(stage);
    stage.report({ kind: 'reportEngineStarted', version: '2' });
    expect(states(stage)).toEqual(['unknown', 'unknown', 'ok', 'unknown']);
  });

  test('is for producers alone: nobody else holds it, and an overlay knows only which of its parts are off', () => {
    const stage = onAir();
    next(stage);
    told(stage, [ok(0), ok(1), ok(3)]);
    for (const role of ['host', 'viewer', 'overlay', 'control'] as const) {
      const mirrored = stage.log.reduce((state, stored) => {
        const cut = redactStored(stored, role);
        return cut === null ? state : evolve(state, cut);
      }, initialState());
      expect(mirrored).toEqual(redactState(stage.state, role));
      expect(JSON.stringify(mirrored)).not.toContain('价格条');
      expect(mirrored.overlay.hidden).toEqual(['ticker']);
    }
  });

  test('the parts of the overlay are switched by hand as well, and a new session keeps them', () => {
    const stage = onAir();
    stage.did({ kind: 'setOverlayPart', part: 'product', on: false });
    expect(stage.did({ kind: 'setOverlayPart', part: 'product', on: false })).toEqual([]);
    stage.did({ kind: 'endShow', sawOnAir: stage.onAir as never });
    const from = stage.log.length;
    stage.did({ kind: 'openSession', title: 'Next' });
    expect(stage.log.slice(from).reduce(evolve, initialState()).overlay.hidden).toEqual(['product']);
  });
});
