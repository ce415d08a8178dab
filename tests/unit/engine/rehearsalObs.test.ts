import { expect, expectTypeOf, it } from 'vitest';
import { createRehearsalObs, forRehearsal, type RehearsalObs } from '#engine/effects/rehearsalObs.ts';
import type { ObsRequest, RehearsalRequest } from '#shared/obs/request.ts';

const take: ObsRequest = { kind: 'setProgramScene', scene: 'A', runId: null, reason: 'take #1 01' };
const start: ObsRequest = { kind: 'startStream', reason: 'go live #2' };

it('a rehearsal has no way to say "start the stream": neither in the type nor in what comes through', () => {
  expectTypeOf<Extract<RehearsalRequest, { kind: 'startStream' }>>().toEqualTypeOf<never>();
  expectTypeOf<Parameters<RehearsalObs['send']>[0]>().toEqualTypeOf<readonly RehearsalRequest[]>();
  expect(forRehearsal([take, start, { kind: 'startRecord', reason: 'x' }])).toEqual([[take, { kind: 'startRecord', reason: 'x' }], [start]]);
});

it('everything a rehearsal asks is recorded with its reason, and asked', () => {
  const sent: ObsRequest[] = [];
  const logged: unknown[] = [];
  const log = { info: (what: string, fields?: unknown) => void logged.push([what, fields]), warn: () => undefined, error: () => undefined };
  createRehearsalObs({ send: (requests) => void sent.push(...requests) }, log).send([take as RehearsalRequest]);
  expect(sent).toEqual([take]);
  expect(logged).toEqual([['rehearsal: asked of OBS', { kind: 'setProgramScene', reason: 'take #1 01' }]]);
});
