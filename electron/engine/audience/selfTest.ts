import type { AudienceEvent } from '#shared/audience/event.ts';
import { PUSHED_KINDS } from '#shared/audience/source.ts';
import { NEEDS_ONE_SECRET, OPTIONAL_SECRETS, SECRET_FIELDS, splitSecrets } from '#shared/audience/sourceSecrets.ts';
import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import type { SourceState } from '#shared/show/state.ts';
import type { AudienceIntake, Clock, RunningSource } from '../ports.ts';
import { offerInTime } from './offerInTime.ts';

export interface SelfTestParts {
  readonly clock: Clock;
  readonly intake: AudienceIntake;
  readonly source: SourceState;
  readonly secret: string | null;
  readonly running: RunningSource | null;
  /** The adapter's own sample, through its own decoder. */
  readonly sample: () => readonly AudienceEvent[];
}

const PROBE_MS = 12_000;
const STORE_MS = 5_000;

/**
 * Walks the path of a source: switched on, secret, the other end, the decoder, the file. Stops at the first step that failed:
 * what comes after it would say nothing. Whatever is stored is marked `test`: it moves no figure and enters no draw.
 */
export async function runSelfTest(parts: SelfTestParts): Promise<readonly SelfTestStep[]> {
  const steps: SelfTestStep[] = [];
  const isFine = (found: readonly SelfTestStep[]): boolean => { steps.push(...found); return found.every(({ outcome }) => outcome !== 'failed'); };
  if (!isFine([enabledStep(parts)])) return steps;
  if (!isFine(secretSteps(parts))) return steps;
  if (!isFine(connectionSteps(parts.source))) return steps;
  if (!isFine(await probeInTime(parts))) return steps;
  if (isFine(await storeSample(parts)) && PUSHED_KINDS.has(parts.source.config.kind)) steps.push(platformStep(parts.source));
  return steps;
}

const enabledStep = ({ source, running }: SelfTestParts): SelfTestStep => ({ step: 'enabled', outcome: source.enabled && running !== null ? 'ok' : 'failed', detail: '' });

function secretSteps({ source, secret }: SelfTestParts): readonly SelfTestStep[] {
  const { kind } = source.config;
  // Our own ingest has a secret too: it is made here, not typed in.
  const fields: readonly string[] = kind === 'ingest' ? ['secret'] : SECRET_FIELDS[kind];
  if (fields.length === 0) return [];
  const given = kind === 'ingest' ? { secret: secret ?? '' } : splitSecrets(kind, secret);
  const missing = fields.filter((field) => (given[field as keyof typeof given] ?? '') === '' && !(OPTIONAL_SECRETS[kind] ?? []).includes(field));
  return [{ step: 'secret', outcome: missing.length === 0 && (Object.keys(given).length > 0 || !NEEDS_ONE_SECRET.has(kind)) ? 'ok' : 'failed', detail: '' }];
}

function connectionSteps({ situation, config }: SourceState): readonly SelfTestStep[] {
  if (PUSHED_KINDS.has(config.kind)) return [];
  switch (situation.kind) {
    case 'live': case 'waiting': case 'finished': return [{ step: 'connection', outcome: 'ok', detail: '' }];
    case 'retrying': return [{ step: 'connection', outcome: 'failed', detail: situation.reason }];
    case 'failed': return [{ step: 'connection', outcome: 'failed', detail: situation.detail }];
    case 'off': case 'connecting': return [{ step: 'connection', outcome: 'failed', detail: '' }];
    default: return situation satisfies never;
  }
}

async function probeInTime({ running, clock }: SelfTestParts): Promise<readonly SelfTestStep[]> {
  if (running?.probe === undefined) return [];
  const late = clock.sleep(PROBE_MS).then((): readonly SelfTestStep[] => [{ step: 'answer', outcome: 'failed', detail: `> ${PROBE_MS} ms` }]);
  return Promise.race([running.probe(), late]);
}

async function storeSample({ sample, intake, clock }: SelfTestParts): Promise<readonly SelfTestStep[]> {
  const began = clock.now();
  const events = sample().map((event, index) => ({ ...event, provenance: 'test' as const, eventId: `selftest:${began}:${index}` }));
  if (events.length === 0) return [];
  const read: SelfTestStep = { step: 'read', outcome: 'ok', detail: '' };
  const stored = await offerInTime(clock, intake, events, STORE_MS);
  if (!stored.ok) return [read, { step: 'stored', outcome: 'failed', detail: stored.failure.key }];
  return [read, { step: 'stored', outcome: 'ok', detail: `${clock.now() - began} ms` }];
}

/** Only a real delivery shows that the platform sends: a test we post ourselves cannot. */
const platformStep = ({ situation }: SourceState): SelfTestStep => ({ step: 'platform', outcome: situation.kind === 'live' ? 'ok' : 'unproven', detail: '' });
