import { z } from 'zod';
import type { SourceSituation } from '#shared/audience/source.ts';
import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import type { RunningSource, SourceContext } from '../../../ports.ts';
import { requestJson } from './requestJson.ts';

/** A signed request to our own door, as the platform would send it, marked as a test in its own way. */
export interface TestDelivery { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }

const answerSchema = z.object({ accepted: z.number(), duplicates: z.number() });

/**
 * A source that is pushed to. There is nothing to connect: with its secret stored it waits, and only a delivery makes it live. Its
 * self-test posts a signed test delivery to the engine's own door.
 */
export function runPushedSource(context: SourceContext, delivery: (secret: string) => TestDelivery): RunningSource {
  const { clock, secret, situation, doorUrl } = context;
  const first: SourceSituation = secret === null ? { kind: 'failed', since: clock.now(), reason: 'secretMissing', detail: '' } : { kind: 'waiting', since: clock.now() };
  situation(first);
  return {
    stop: () => Promise.resolve(),
    probe: async () => (secret === null ? [] : knock(doorUrl(), delivery(secret), () => clock.now())),
  };
}

async function knock(door: string | null, { path, headers, body }: TestDelivery, now: () => number): Promise<readonly SelfTestStep[]> {
  if (door === null) return [{ step: 'door', outcome: 'failed', detail: '' }];
  const began = now();
  const answered = await requestJson({ method: 'POST', url: `${door}${path}`, headers: { 'content-type': 'application/json', ...headers }, body });
  if (!answered.ok) return [{ step: 'door', outcome: 'failed', detail: answered.failure }];
  if (answered.value.status !== 200) return [{ step: 'door', outcome: 'failed', detail: `HTTP ${answered.value.status}` }];
  const taken = answerSchema.safeParse(answered.value.json);
  const isStored = taken.success && taken.data.accepted + taken.data.duplicates > 0;
  return [{ step: 'door', outcome: 'ok', detail: `${door}${path}` }, { step: 'stored', outcome: isStored ? 'ok' : 'failed', detail: `${now() - began} ms` }];
}
