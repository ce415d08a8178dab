import { createObsAdapter } from '#engine/adapters/obs/createObsAdapter.ts';
import { createSystemClock } from '#engine/adapters/clock.ts';
import type { ObsPort } from '#engine/adapters/obs/obsPort.ts';
import type { MakeObsPart, ObsPart } from '#engine/adapters/obs/parts.ts';
import type { ObsAdapter } from '#engine/ports.ts';
import type { ObsVitals } from '#shared/obs/model.ts';
import type { WorldReport } from '#shared/show/reports.ts';
import { until } from '#tests/harness/obs/until.ts';

type ReportOf<K extends WorldReport['kind']> = Extract<WorldReport, { kind: K }>;

/** An adapter with everything it told, and readers of that. Its one part only hands the port out and notes what it is told. */
export function createWitness(parts: readonly MakeObsPart[] = []) {
  const reports: { readonly at: number; readonly report: WorldReport }[] = [];
  const vitals: (ObsVitals | null)[] = [];
  const thumbnails: { readonly of: string; readonly scene: string; readonly jpeg: Uint8Array }[] = [];
  const logged: string[] = [];
  const log = { info: (what: string) => void logged.push(what), warn: (what: string) => void logged.push(what), error: (what: string) => void logged.push(what) };
  const told: string[] = [];
  const events: { readonly kind: string; readonly data: unknown }[] = [];
  let port: ObsPort | null = null;
  const witnessPart = (given: ObsPort): ObsPart => {
    port = given;
    return {
      name: 'witness', events: ['CurrentProgramSceneChanged'],
      onConnected: () => void told.push('connected'), onReread: () => void told.push('reread'), onGone: () => void told.push('gone'),
      onEvent: (kind, data) => void events.push({ kind, data }),
    };
  };
  const adapter: ObsAdapter = createObsAdapter({
    clock: createSystemClock(), log, parts: [witnessPart, ...parts],
    listener: {
      report: (report) => void reports.push({ at: performance.now(), report }),
      vitals: (v) => void vitals.push(v),
      thumbnail: (of, scene, _at, jpeg) => void thumbnails.push({ of, scene, jpeg }),
    },
  });
  const all = <K extends WorldReport['kind']>(kind: K): ReportOf<K>[] => reports.map((r) => r.report).filter((r): r is ReportOf<K> => r.kind === kind);
  const last = <K extends WorldReport['kind']>(kind: K): ReportOf<K> | undefined => all(kind).at(-1);
  const streams = (): string[] => all('reportStream').map((r) => r.stream.kind);
  const connections = (): string[] => all('reportObsConnection').map((r) => ('failure' in r.connection ? `${r.connection.kind} ${r.connection.failure}` : r.connection.kind));
  return {
    told, events,
    port: (): ObsPort => {
      if (port === null) throw new Error('the adapter made no parts');
      return port;
    },
    adapter, reports, vitals, thumbnails, logged, all, last, streams, connections,
    untilStream: (kind: string, ms: number) => until(() => `stream ${kind}, after ${streams().join(' ')}`, ms, () => streams().at(-1) === kind),
    untilConnection: (what: string, ms: number) => until(() => `connection ${what}, after ${connections().join(', ')}`, ms, () => connections().at(-1) === what),
  };
}
export type Witness = ReturnType<typeof createWitness>;
