import { describe, expect, it } from 'vitest';
import { sampleReport, START } from '#tests/fakes/sampleReport.ts';
import { axisColumns, groupMarks, moved, zoomed } from '../../../../renderer/review/axis/axisModel.ts';

const MINUTE = 60_000;
const whole = { from: START, until: START + 80 * MINUTE };

describe('the axis of a review', () => {
  it('zooming keeps the moment under the pointer where it is, within the session and never closer than two minutes', () => {
    const around = START + 20 * MINUTE;
    const nearer = zoomed(whole, whole, 0.5, around);
    expect((around - nearer.from) / (nearer.until - nearer.from)).toBeCloseTo(0.25, 5);
    expect(nearer.until - nearer.from).toBe(40 * MINUTE);
    expect(zoomed(nearer, whole, 100, around)).toEqual(whole);
    const closest = zoomed(whole, whole, 0.0001, around);
    expect(closest.until - closest.from).toBe(2 * MINUTE);
    expect(moved(nearer, whole, -999 * MINUTE).from).toBe(whole.from);
    expect(moved(nearer, whole, 999 * MINUTE).until).toBe(whole.until);
  });

  it('a minute nobody wrote breaks the line: unknown is not zero', () => {
    const { timeline } = sampleReport();
    const holed = { ...timeline, minutes: { ...timeline.minutes, at: [START, START + 5 * MINUTE] as never } };
    expect(axisColumns(holed)[1][1]).toBeNull();
    expect(axisColumns(timeline)[0]).toHaveLength(80);
  });

  it('marks too near to be told apart become one that says how many', () => {
    const { marks } = sampleReport().timeline;
    const takes = marks.filter(({ kind }) => kind === 'take');
    expect(groupMarks(takes, whole)).toHaveLength(takes.length);
    const squeezed = groupMarks(takes, { from: START - 10_000 * MINUTE, until: START + 10_000 * MINUTE });
    expect(squeezed.reduce((sum, group) => sum + group.marks.length, 0)).toBe(takes.length);
    expect(squeezed.length).toBeLessThan(takes.length);
  });
});
