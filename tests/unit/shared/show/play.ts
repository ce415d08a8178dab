import fc from 'fast-check';
import { sheetOf, type Stage } from './stage.ts';

/** One step of a random evening. */
export type Step = (stage: Stage) => unknown;

const cue = (n: number) => String(n + 1).padStart(2, '0');
const at = (stage: Stage) => stage.now;

/** Steps of the operator: every verb of the show, with waits, some of them stale or nonsense. */
export const operatorStep = (rows: number): fc.Arbitrary<Step> => fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 * 60_000 }).map((ms): Step => (stage) => stage.wait(ms)) },
  { weight: 1, arbitrary: fc.integer({ min: -3_600_000, max: 3_600_000 }).map((ms): Step => (stage) => stage.wait(ms)) },
  { weight: 4, arbitrary: fc.constantFrom('takeNextItem', 'takePreviousItem', 'holdShow', 'resumeShow').map((kind): Step => (stage) => stage.command({ kind, sawOnAir: stage.onAir })) },
  { weight: 1, arbitrary: fc.constantFrom('takeNextItem', 'endShow').map((kind): Step => (stage) => stage.command({ kind, sawOnAir: null })) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(rows), fc.constantFrom('dropped' as const, 'toDo' as const)).map(([n, jumpedRows]): Step => (stage) => stage.command({ kind: 'jumpToItem', itemId: `item-${cue(n)}`, sawOnAir: stage.onAir, jumpedRows })) },
  { weight: 2, arbitrary: fc.integer({ min: -600_000, max: 600_000 }).map((ms): Step => (stage) => stage.command({ kind: 'addTime', ms, sawOnAir: stage.onAir })) },
  { weight: 1, arbitrary: fc.constant<Step>((stage) => stage.report({ kind: 'reportItemRanOut', runId: stage.onAir ?? 'run-0' })) },
);

/** Everything else that happens in an evening: sessions, OBS, stream, sources, restarts. */
export const worldStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((stage) => stage.command({ kind: 'goLive' })),
  fc.constant<Step>((stage) => stage.command({ kind: 'goLive' })),
  fc.constantFrom('goLive', 'endStream', 'startRecording', 'stopRecording', 'reconnectObs', 'forgetObs', 'unloadShow', 'startShow').map((kind): Step => (stage) => stage.command({ kind })),
  fc.constantFrom('live' as const, 'rehearsal' as const).map((mode): Step => (stage) => stage.command({ kind: 'loadShow', mode })),
  fc.constant<Step>((stage) => stage.command({ kind: 'openSession', title: 'Again' })),
  fc.constant<Step>((stage) => stage.command({ kind: 'endShow', sawOnAir: stage.onAir })),
  fc.constant<Step>((stage) => stage.command({ kind: 'importRunsheet', sheet: sheetOf([{}, { obsScene: 'B' }]) })),
  fc.constantFrom('A', 'B', 'Z').map((scene): Step => (stage) => stage.command({ kind: 'takeScene', scene })),
  fc.constant<Step>((stage) => (stage.command({ kind: 'configureObs', address: { host: '127.0.0.1', port: 4455 } }).ok ? stage.withObs() : null)),
  fc.constantFrom('off', 'starting', 'live', 'stopping').map((kind): Step => (stage) => stage.report({ kind: 'reportStream', stream: kind === 'off' ? { kind } : { kind, since: at(stage) } })),
  fc.constant<Step>((stage) => stage.report({ kind: 'reportStream', stream: { kind: 'failedToStart', at: at(stage) } })),
  fc.constant<Step>((stage) => stage.report({ kind: 'reportStream', stream: { kind: 'reconnecting', since: at(stage), liveSince: at(stage) } })),
  fc.constant<Step>((stage) => stage.report({ kind: 'reportObsConnection', connection: { kind: 'retrying', since: at(stage), failure: 'lost' } })),
  fc.tuple(fc.constantFrom('A', 'B', 'Z'), fc.constantFrom('ours' as const, 'foreign' as const)).map(([scene, cause]): Step => (stage) => stage.report({ kind: 'reportProgramScene', scene, cause })),
  fc.constant<Step>((stage) => stage.report({ kind: 'reportSceneFailed', scene: 'B', reason: 'obsRefused', detail: '' })),
  fc.constant<Step>((stage) => stage.report({ kind: 'reportEngineStarted', version: '1' })),
  fc.constantFrom('add', 'remove', 'off', 'on').map((verb): Step => (stage) => {
    if (verb === 'add') return stage.command({ kind: 'addSource', source: { kind: 'ingest', id: 'src-1', name: 'Feed' } });
    return verb === 'remove' ? stage.command({ kind: 'removeSource', sourceId: 'src-1' }) : stage.command({ kind: 'setSourceEnabled', sourceId: 'src-1', enabled: verb === 'on' });
  }),
  fc.constant<Step>((stage) => stage.report({ kind: 'reportSource', sourceId: 'src-1', situation: { kind: 'live', since: at(stage) } })),
  fc.constant<Step>((stage) => stage.command({ kind: 'sendHostCue', text: 'Now' })),
);
