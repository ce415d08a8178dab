import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { storedEventSchema, type ShowEvent } from '#shared/show/events.ts';
import { editStep, healthStep, incidentStep, operatorStep, worldStep } from './play.ts';
import { sheetOf, Stage } from './stage.ts';

const ROWS = 6;
const sheet = sheetOf([{ obsScene: 'A' }, { obsScene: 'B' }, { endAction: 'autoNext', minutes: 1 }, { minutes: 0 }, {}, { obsScene: 'Z' }]);
const evening = fc.array(fc.oneof({ weight: 3, arbitrary: operatorStep(ROWS) }, { weight: 2, arbitrary: worldStep }, { weight: 3, arbitrary: editStep(ROWS) }, { weight: 1, arbitrary: healthStep }, { weight: 1, arbitrary: incidentStep }), { maxLength: 60 });

const play = (steps: readonly ((stage: Stage) => unknown)[]): Stage => {
  const stage = new Stage().withObs();
  stage.did({ kind: 'openSession', title: 'Evening' });
  stage.start(sheet);
  for (const step of steps) step(stage);
  return stage;
};

describe('any evening whatever', () => {
  test('folding the log gives the live state, also through JSON and from the newest session alone', () => {
    fc.assert(fc.property(evening, (steps) => {
      const { log, state } = play(steps);
      const read = log.map((stored) => storedEventSchema.parse(JSON.parse(JSON.stringify(stored))));
      expect(read.reduce(evolve, initialState())).toEqual(state);
      const from = read.findLastIndex(({ event }) => event.kind === 'sessionOpened');
      expect(read.slice(from).reduce(evolve, initialState())).toEqual(state);
    }), { numRuns: 300 });
  }, 30_000);

  test('between two starts of the stream OBS always said that it is off or failed: never two StartStream in a row', () => {
    fc.assert(fc.property(evening, (steps) => {
      let isOpen = false;
      for (const { event } of play(steps).log) {
        if (event.kind === 'streamStartRequested') {
          expect(isOpen).toBe(false);
          isOpen = true;
        }
        if (event.kind === 'streamChanged' && (event.stream.kind === 'off' || event.stream.kind === 'failedToStart')) isOpen = false;
      }
    }), { numRuns: 300 });
  }, 30_000);

  test('a take, by hand or automatic, never comes within the minimum span of the one before, unless the clock went back', () => {
    fc.assert(fc.property(evening, (steps) => {
      const takes = play(steps).log.flatMap(({ at, event }) => (event.kind === 'itemTaken' ? [{ at, how: event.how }] : []));
      for (const [index, take] of takes.entries()) {
        const span = take.at - (takes[index - 1]?.at ?? -Infinity);
        if (take.how !== 'start' && span >= 0) expect(span).toBeGreaterThanOrEqual(1_000);
      }
    }), { numRuns: 200 });
  }, 30_000);

  test('evolve is total: any event on any state changes it or leaves it, and never throws', () => {
    const pool: ShowEvent[] = [];
    fc.assert(fc.property(evening, (steps) => {
      pool.push(...play(steps).log.map(({ event }) => event));
    }), { numRuns: 30 });
    fc.assert(fc.property(fc.array(fc.nat(pool.length - 1), { maxLength: 40 }), (picks) => {
      let state = initialState();
      for (const [seq, pick] of picks.entries()) {
        state = evolve(state, { seq: seq + 1, at: 1_000 as never, actor: { kind: 'engine' }, event: pool[pick] as ShowEvent });
      }
      expect(['empty', 'planning', 'armed', 'running', 'ended']).toContain(state.show.kind);
    }), { numRuns: 300 });
  }, 30_000);

  test('an event kind newer than this build changes nothing', () => {
    const { state } = play([]);
    expect(evolve(state, { seq: 1, at: 1 as never, actor: { kind: 'engine' }, event: { kind: 'holographShown' } as never })).toBe(state);
  });
});
