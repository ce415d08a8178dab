import { describe, expect, it } from 'vitest';
import { createPrivacy } from '#engine/audience/privacy.ts';
import type { Committed } from '#engine/committer.ts';
import { decideReport } from '#shared/show/decideReport.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import type { ShowEvent, StoredEvent } from '#shared/show/events.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import type { ShowState } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';
import { createManualClock } from '#tests/fakes/manualClock.ts';
import { createQuietLog } from '#tests/fakes/quietLog.ts';

const agreed = (viewerKey: string): ShowEvent => ({ kind: 'viewerErasureAgreed', viewerKey });

/** The job over a state that is folded from events, and a store that notes what it is asked. */
function job(events: readonly ShowEvent[] = [], failures = 0) {
  const clock = createManualClock();
  const erased: string[] = [];
  let left = failures;
  let state: ShowState = initialState();
  const put = (event: ShowEvent): void => {
    const stored: StoredEvent = { seq: 1, at: clock.now(), actor: { kind: 'engine' }, event };
    const before = state;
    state = evolve(state, stored);
    privacy.onShowCommit({ before, after: state, stored: [stored], seq: 1 } satisfies Committed);
  };
  const privacy = createPrivacy({
    clock, log: createQuietLog(), state: () => state, imported: { expire: () => Promise.resolve(0), erase: () => Promise.resolve(0) },
    runtime: { report: (report: WorldReport) => { for (const event of decideReport(state, report, { now: clock.now(), actor: { kind: 'engine' }, newId: String })) put(event); return Promise.resolve({ ok: true, value: null }); } } as never,
    crowdStore: {
      expire: () => Promise.resolve({ next: null, masked: 0, emptied: 0 }), compact: () => Promise.resolve(),
      eraseViewer: (viewerKey) => {
        if (left > 0) { left -= 1; return Promise.reject(new Error('disk')); }
        erased.push(viewerKey);
        return Promise.resolve({ rows: 3, bySource: {}, says: [] });
      },
    },
    forgetRaw: () => Promise.resolve(), forgetEntrant: () => Promise.resolve(1), expireRaw: () => Promise.resolve(),
  });
  for (const event of events) state = evolve(state, { seq: 1, at: instant(0), actor: { kind: 'engine' }, event });
  privacy.start();
  return { clock, erased, put, state: () => state };
}

describe('what two people agreed to remove', () => {
  it('goes at once, one viewer after the other, and is told with how many rows', async () => {
    const on = job();
    on.put(agreed('aaaa1111'));
    on.put(agreed('bbbb2222'));
    await on.clock.advance(1);
    expect(on.erased).toEqual(['aaaa1111', 'bbbb2222']);
    expect(on.state().commentDesk).toMatchObject({ erasing: [], lastErased: { viewerKey: 'bbbb2222', rows: 4 } });
  });

  it('is done after a restart that came between', async () => {
    const on = job([agreed('aaaa1111')]);
    await on.clock.advance(61_000);
    expect([on.erased, on.state().commentDesk.erasing]).toEqual([['aaaa1111'], []]);
  });

  it.each(['starting', 'live', 'reconnecting'] as const)('waits while a stream is %s, and goes at the next look', async (kind) => {
    const on = job();
    on.put({ kind: 'streamChanged', stream: { kind, since: instant(0), liveSince: instant(0) } as never });
    on.put(agreed('aaaa1111'));
    await on.clock.advance(60_000);
    expect([on.erased, on.state().commentDesk.erasing]).toEqual([[], ['aaaa1111']]);
    on.put({ kind: 'streamChanged', stream: { kind: 'off' } as never });
    await on.clock.advance(600_000);
    expect([on.erased, on.state().commentDesk.erasing]).toEqual([['aaaa1111'], []]);
  });

  it('stays agreed when the file fails, and is tried again', async () => {
    const on = job([], 1);
    on.put(agreed('aaaa1111'));
    await on.clock.advance(1);
    expect([on.erased, on.state().commentDesk.erasing]).toEqual([[], ['aaaa1111']]);
    await on.clock.advance(660_000);
    expect([on.erased, on.state().commentDesk.erasing]).toEqual([['aaaa1111'], []]);
  });

  it('is carried into the next session\'s log until it is done', () => {
    const on = job();
    on.put({ kind: 'streamChanged', stream: { kind: 'live', since: instant(0) } as never });
    on.put(agreed('aaaa1111'));
    on.put({ kind: 'sessionOpened', sessionId: 'session-2' as never, title: 'next' });
    expect(on.state().commentDesk.erasing).toEqual(['aaaa1111']);
  });
});
