import { describe, expect, it } from 'vitest';
import { BoundTexts } from '#engine/effects/writeTexts.ts';
import type { WantedText } from '#shared/overlay/bindings.ts';
import { Stage, sheetOf } from '../shared/show/stage.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { ShowRuntime } from '#engine/runtime.ts';

/** The writer over a stage: what it sent, and what OBS answered. */
function start(bindings: readonly { input: string; kind: 'text' | 'image'; template: string }[]) {
  const stage = new Stage();
  const clock = createManualClock(stage.now);
  stage.withObs();
  stage.did({ kind: 'importProducts', products: [{ id: 'P1', name: { zh: '面霜', en: 'Cream' }, liveMinor: 12_950 }] as never });
  const rounds: (readonly WantedText[])[] = [];
  const told: unknown[] = [];
  const runtime = { current: () => ({ state: stage.state as ShowState, seq: 0, sessionId: null, at: null }), report: (report: unknown) => { told.push(report); return Promise.resolve(); } } as unknown as ShowRuntime;
  const texts = new BoundTexts({ clock, runtime, send: ([request]) => { if (request !== undefined && 'part' in request && request.part === 'texts') rounds.push(request.texts); } });
  const did = (act: () => unknown): void => {
    const before = stage.state;
    const from = stage.log.length;
    stage.now = clock.now();
    act();
    texts.onCommit({ before, after: stage.state, stored: stage.log.slice(from), seq: stage.log.length });
  };
  const answer = (missing: readonly string[] = []): void => {
    const round = rounds.at(-1) ?? [];
    texts.written({ written: round.filter(({ input }) => !missing.includes(input)), problems: missing.map((input) => ({ input, reason: 'missing' })) });
  };
  did(() => stage.did({ kind: 'setTextBindings', bindings: [...bindings] }));
  return { stage, clock, texts, rounds, told, did, answer };
}
const sheet = sheetOf([{ title: { zh: '开场', en: '' }, productIds: ['P1'] as never }, { title: { zh: '福袋', en: '' } }]);

describe('bound text sources', () => {
  it('are written when something changed, and only those that changed', async () => {
    const { stage, clock, rounds, did, answer } = start([{ input: '标题', kind: 'text', template: '{title} → {next}' }, { input: '价格', kind: 'text', template: '{product} {price}' }]);
    answer();
    did(() => stage.start(sheet));
    await clock.advance(600);
    expect(rounds.at(-1)).toEqual([{ input: '标题', kind: 'text', value: '开场 → 福袋' }, { input: '价格', kind: 'text', value: '面霜 ¥129.50' }]);
    answer();
    const before = rounds.length;
    await clock.advance(5_000);
    did(() => stage.did({ kind: 'addTime', ms: 1_000 as never, sawOnAir: stage.onAir as never }));
    await clock.advance(1_000);
    expect(rounds.length).toBe(before);
    did(() => stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir as never }));
    await clock.advance(600);
    expect(rounds.at(-1)).toEqual([{ input: '标题', kind: 'text', value: '福袋 → ' }, { input: '价格', kind: 'text', value: ' ' }]);
  });

  it('a countdown ticks, never faster than twice a second, and stops with the show', async () => {
    const { stage, clock, rounds, did, answer } = start([{ input: '倒计时', kind: 'text', template: '{countdown}' }]);
    answer();
    did(() => stage.start(sheet));
    for (let half = 0; half < 20; half += 1) {
      await clock.advance(500);
      if (rounds.length > 0) answer();
    }
    const values = rounds.map(([text]) => text?.value);
    expect(values.slice(1, 4)).toEqual(['5:00', '4:59', '4:58']);
    expect(rounds.length).toBeLessThanOrEqual(1 + 20);
    did(() => stage.did({ kind: 'endShow', sawOnAir: stage.onAir as never }));
    await clock.advance(600);
    answer();
    const ended = rounds.length;
    expect(rounds.at(-1)).toEqual([{ input: '倒计时', kind: 'text', value: '' }]);
    await clock.advance(10_000);
    expect(rounds.length).toBe(ended);
  });

  it('a burst of changes is one round with the newest; a round without an answer is not sent into', async () => {
    const { stage, clock, rounds, did } = start([{ input: '标题', kind: 'text', template: '{title}' }]);
    did(() => stage.start(sheet));
    did(() => stage.wait(0).did({ kind: 'sendHostCue', text: 'x' }));
    await clock.advance(2_000);
    expect(rounds).toHaveLength(1);
    await clock.advance(4_000);
    expect(rounds).toHaveLength(2);
    expect(rounds.at(-1)).toEqual([{ input: '标题', kind: 'text', value: '开场' }]);
  });

  it('a source that OBS does not know is told once and not asked again, until OBS is there anew', async () => {
    const { stage, clock, rounds, told, did, answer, texts } = start([{ input: '没有', kind: 'text', template: '{title}' }]);
    did(() => stage.start(sheet));
    await clock.advance(600);
    answer(['没有']);
    expect(told.at(-1)).toEqual({ kind: 'reportTextBindings', problems: [{ input: '没有', reason: 'missing' }] });
    await clock.advance(600);
    if (rounds.length > 1) answer(['没有']);
    const before = rounds.length;
    await clock.advance(10_000);
    expect(rounds.length).toBe(before);
    texts.contact();
    await clock.advance(600);
    expect(rounds.length).toBe(before + 1);
  });
});
