/** What the contract suites of the sources share: an adapter running against a simulated platform, and everything it said. */
import { expect, onTestFinished, vi } from 'vitest';
import { createSystemClock } from '#engine/adapters/clock.ts';
import { SOURCE_ADAPTERS } from '#engine/adapters/sources/registry.ts';
import type { IntakeResult, RunningSource, SourceContext } from '#engine/ports.ts';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { Instant } from '#shared/time/instant.ts';
import { sourceConfigSchema, type ConfigOf, type SourceKind, type SourceSituation } from '#shared/audience/source.ts';
import { createManualClock, type ManualClock } from '../../fakes/manualClock.ts';
import { createSourceDesk, type SourceDesk } from '../../fakes/sourceDesk.ts';

export interface Bench { readonly desk: SourceDesk; readonly source: RunningSource; readonly clock: ManualClock; readonly kinds: () => readonly SourceSituation['kind'][] }

/** Starts an adapter; `manual` gives it a clock that moves only when told to. Stopped when the test is over. */
export function startSource<K extends SourceKind>(kind: K, fields: Readonly<Record<string, unknown>>, options: { readonly secret?: string; readonly manual?: boolean; readonly door?: string; readonly accept?: (offered: readonly AudienceEvent[]) => Promise<readonly IntakeResult[]>; readonly cursor?: Instant } = {}): Bench {
  const clock = createManualClock();
  const desk = createSourceDesk(options.manual === true ? clock : createSystemClock(), { ...(options.secret === undefined ? {} : { secret: options.secret }), ...(options.door === undefined ? {} : { door: options.door }), ...(options.accept === undefined ? {} : { accept: options.accept }), ...(options.cursor === undefined ? {} : { cursor: options.cursor }) });
  const config = sourceConfigSchema.parse({ kind, id: 'src', name: 'Source', ...fields });
  const source = begin(kind, config as ConfigOf<K>, desk.context);
  onTestFinished(source.stop);
  return { desk, source, clock, kinds: () => desk.situations.map(({ kind: each }) => each) };
}
const begin = <K extends SourceKind>(kind: K, config: ConfigOf<K>, context: SourceContext): RunningSource => SOURCE_ADAPTERS[kind].start(config, context);

/** Waits for a fact; never for a time. */
export const until = (fact: () => void): Promise<void> => vi.waitFor(fact, { timeout: 10_000, interval: 10 });
export const untilLive = ({ desk }: Bench): Promise<void> => until(() => expect(desk.last()).toBe('live'));
/** Waits until a manual clock's adapter said `kind`, letting sockets have their turns. */
export const untilSaid = ({ desk }: Bench, kind: SourceSituation['kind']): Promise<void> => until(() => expect(desk.last()).toBe(kind));
