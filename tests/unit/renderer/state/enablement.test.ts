import { describe, expect, it } from 'vitest';
import { defaultDuties } from '#shared/crew/rights.ts';
import type { Role } from '#shared/protocol/roles.ts';
import type { Command } from '#shared/show/commands.ts';
import { decide } from '#shared/show/decide.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { StoredEvent } from '#shared/show/events.ts';
import type { ShowState } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';
import { importSample } from '#tests/fakes/sampleShow.ts';
import { armLive, goLive, holdShow, resumeShow, startShow, takeNext, takePrevious } from '../../../../renderer/state/commands.ts';
import { hindranceOf } from '../../../../renderer/state/enablement.ts';

const T0 = 1_800_000_000_000;
function after(...commands: readonly Command[]): ShowState {
  let state = initialState();
  let seq = 0;
  commands.forEach((command, index) => {
    const decision = decide(state, command, { now: instant(T0 + index * 10_000), actor: { kind: 'engine' }, newId: (prefix) => `${prefix}-${String(index)}` });
    if (!decision.ok) throw new Error(decision.failure.key);
    for (const event of decision.value) {
      seq += 1;
      state = evolve(state, { seq, at: instant(T0 + index * 10_000), actor: { kind: 'engine' }, event } satisfies StoredEvent);
    }
  });
  return state;
}
const desk = (show: ShowState, role: Role = 'producer') => ({ mirror: { seq: 1, show, role, duties: defaultDuties(role), clientId: 'c1', name: 'Lin', engineVersion: '1' }, link: { kind: 'live' } as const });
const keyOf = (show: ShowState, action: typeof takeNext, role?: Role): string | null => {
  const hindrance = hindranceOf(desk(show, role), action.make(show, undefined));
  return hindrance === null ? null : hindrance.kind === 'refusal' ? hindrance.refusal.key : hindrance.kind;
};
const RUNNING = [importSample(), { kind: 'loadShow', mode: 'rehearsal' }, { kind: 'startShow' }] as const;

describe('what can be pressed now', () => {
  it('follows the situation of the show, by the engine\'s own rules', () => {
    expect(keyOf(initialState(), armLive)).toBe('noRunsheet');
    expect(keyOf(after(RUNNING[0]), armLive)).toBeNull();
    expect(keyOf(after(RUNNING[0]), takeNext)).toBe('notRunning');
    expect(keyOf(after(RUNNING[0], RUNNING[1]), startShow)).toBeNull();
    const running = after(...RUNNING);
    expect(keyOf(running, takeNext)).toBeNull();
    expect(keyOf(running, takePrevious)).toBe('nothingBefore');
    expect(keyOf(running, holdShow)).toBeNull();
    expect(keyOf(running, resumeShow)).toBe('notHeld');
    expect(keyOf(running, goLive)).toBe('rehearsalHasNoStream');
  });

  it('a command carries the run that is on screen', () => {
    const running = after(...RUNNING);
    expect(takeNext.make(running, undefined)).toEqual({ kind: 'takeNextItem', sawOnAir: running.show.kind === 'running' ? running.show.onAir.id : 'none' });
  });

  it('the minimum span after a take does not grey out NEXT', () => {
    const running = after(...RUNNING);
    expect(running.room.minTakeSpanMs).toBeGreaterThan(0);
    expect(keyOf(running, takeNext)).toBeNull();
  });

  it('a viewer can press nothing', () => {
    const running = after(...RUNNING);
    for (const action of [takeNext, takePrevious, holdShow, goLive, startShow]) expect(keyOf(running, action, 'viewer')).toBe('roleMayNot');
  });

  it('without a living link nothing can be pressed: a press must not come out later', () => {
    const running = after(...RUNNING);
    expect(hindranceOf({ ...desk(running), link: { kind: 'stale', since: 0 } }, takeNext.make(running, undefined))).toEqual({ kind: 'noLink' });
  });
});
