/** A rehearsal is rarely held at the hour of the show: its plan goes where it is held, so that offsets mean something. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteOffset, buildForecast, expectedShowEnd, relativeOffset, showOverUnder } from '#shared/runsheet/forecast.ts';
import { rehearsalShift } from '#shared/show/decideShow.ts';
import { instant } from '#shared/time/instant.ts';
import { EIGHT_PM, sheetOf, Stage } from './stage.ts';

const [MIN, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const CLOCK = sheetOf([{ minutes: 5 }, { minutes: 5 }, { minutes: 10, start: { kind: 'fixed', at: 20 * HOUR + 30 * MIN } }, { minutes: 5, ending: { kind: 'atClock', at: 21 * HOUR } }] as never);

function begun(at: number, mode: 'rehearsal' | 'live' = 'rehearsal'): Stage {
  const stage = new Stage(at);
  stage.did({ kind: 'openSession', title: 'R' });
  stage.did({ kind: 'importRunsheet', sheet: CLOCK });
  stage.did({ kind: 'loadShow', mode });
  stage.did({ kind: 'startShow' });
  return stage;
}
const look = ({ state: { show }, now }: Stage) => {
  const forecast = buildForecast(show);
  if (forecast === null) throw new Error('no forecast');
  return { offset: absoluteOffset(forecast, instant(now)), since: relativeOffset(forecast, instant(now)), over: showOverUnder(forecast, instant(now)), lasts: expectedShowEnd(forecast, instant(now)) - now };
};

describe('where a rehearsal is held', () => {
  it.each([
    ['the plan of tonight, in time', EIGHT_PM + 3 * MIN, 3 * MIN],
    ['six days before, at the hour of the show', EIGHT_PM - 6 * DAY + 2 * MIN, 2 * MIN],
    ['six days before, a little later than its hour: −143:37:20 is 22:40', EIGHT_PM - (143 * HOUR + 37 * MIN + 20_000), 22 * MIN + 40_000],
    ['six days before, at another hour: −141:11:35 is nothing', EIGHT_PM - (141 * HOUR + 11 * MIN + 35_000), 0],
    ['in the afternoon before the show', EIGHT_PM - 5 * HOUR, 0],
    ['a month after', EIGHT_PM + 30 * DAY - 4 * MIN, -4 * MIN],
  ])('%s: the offset is that of the rehearsal', (_name, at, offset) => {
    const stage = begun(at);
    expect(look(stage).offset).toBe(offset);
    // An hour from 20:00 to 21:00, fixed rows and clock ends with it.
    expect(look(stage).lasts).toBe(HOUR - offset);
    expect(look(stage).over).toBe(0);
    // A late start is forgiven on whatever day: no alarm that the show has lost what it never had.
    expect(look(stage).since).toBe(0);
    stage.wait(7 * MIN);
    expect(look(stage).since).toBe(2 * MIN);
  });

  it('a plan moved to now on another day has no start to be late against', () => {
    const stage = begun(EIGHT_PM - 6 * DAY + 20 * MIN);
    stage.wait(5 * MIN);
    stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir });
    stage.wait(6 * MIN);
    stage.did({ kind: 'startFromNow', sawOnAir: stage.onAir });
    expect(look(stage)).toMatchObject({ offset: 0, since: 0 });
  });

  it('a row that ends at a clock time ends where the moved plan has it', () => {
    const stage = begun(EIGHT_PM - 5 * HOUR);
    for (let row = 0; row < 3; row += 1) { stage.wait(10 * MIN); stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir }); }
    expect(stage.state.show.kind === 'running' && stage.state.show.onAir.endsAt).toBe(EIGHT_PM - 4 * HOUR);
  });

  it('a live show is never moved: it is as late as it is', () => {
    expect(look(begun(EIGHT_PM + 2 * HOUR, 'live')).offset).toBe(2 * HOUR);
  });

  it('whenever it is held it begins within half an hour of its plan, and by whole days or by exactly what is missing', () => {
    fc.assert(fc.property(fc.integer({ min: -400 * DAY, max: 400 * DAY }), (offset) => {
      const ms = rehearsalShift(offset);
      expect(Math.abs(offset - ms)).toBeLessThanOrEqual(30 * MIN);
      expect(ms % DAY === 0 || ms === offset).toBe(true);
    }));
  });

  it('an old log without the word reads as before', () => {
    const stage = begun(EIGHT_PM);
    stage.commit([{ kind: 'planReanchored', runId: stage.onAir as never, itemId: 'item-01' as never, ms: MIN as never, plannedStart: instant(EIGHT_PM + MIN) }]);
    expect(stage.state.show.kind === 'running' && stage.state.show.shift).toEqual({ fromId: 'item-01', ms: MIN });
  });
});
