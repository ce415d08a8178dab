import fc from 'fast-check';
import { RULE_IDS } from '#shared/alerts/model.ts';
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

const newest = (stage: Stage) => stage.state.planEdits.last.at(-1)?.editId ?? null;
const rowId = (n: number) => `item-${cue(n)}`;
const choice = fc.constantFrom('keepRun' as const, 'refuse' as const);

/** Edits of the plan by somebody who looked just before, and the verbs of a running show beyond the transport. */
export const editStep = (rows: number): fc.Arbitrary<Step> => {
  const row = fc.nat(rows);
  const some = fc.uniqueArray(row, { minLength: 1, maxLength: 3 }).map((picked) => picked.map(rowId));
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(row, fc.integer({ min: 0, max: 20 })).map(([n, minutes]): Step => (stage) => stage.edit(rowId(n), { durationMs: minutes * 60_000, minDurationMs: 0 })) },
    { weight: 2, arbitrary: fc.tuple(row, fc.string({ maxLength: 12 })).map(([n, text]): Step => (stage) => stage.edit(rowId(n), { title: { en: text }, custom: { Prop: text }, priceLine: text })) },
    { weight: 1, arbitrary: fc.tuple(row, fc.constantFrom({ kind: 'linked' as const }, { kind: 'fixed' as const, at: 75_600_000 })).map(([n, start]): Step => (stage) => stage.edit(rowId(n), { start })) },
    { weight: 1, arbitrary: fc.tuple(row, fc.constantFrom('segment' as const, 'milestone' as const)).map(([n, role]): Step => (stage) => stage.edit(rowId(n), { role })) },
    { weight: 1, arbitrary: fc.tuple(row, fc.constantFrom({ kind: 'afterDuration' as const }, { kind: 'atClock' as const, at: 74_400_000 })).map(([n, ending]): Step => (stage) => stage.edit(rowId(n), { ending })) },
    { weight: 2, arbitrary: fc.tuple(some, choice).map(([itemIds, onAirRow]): Step => (stage) => stage.command({ kind: 'deleteItems', itemIds, onAirRow })) },
    { weight: 2, arbitrary: fc.tuple(some, fc.option(row), choice).map(([itemIds, to, onAirRow]): Step => (stage) => stage.command({ kind: 'moveItems', itemIds, afterId: to === null ? null : rowId(to), onAirRow })) },
    { weight: 1, arbitrary: some.map((itemIds): Step => (stage) => stage.command({ kind: 'duplicateItems', itemIds })) },
    { weight: 1, arbitrary: fc.tuple(fc.option(row), fc.constantFrom('plan' as const, 'adLibs' as const)).map(([to, list]): Step => (stage) => stage.command({
      kind: 'insertItems', list, afterId: to === null ? null : rowId(to), items: [{ ...sheetOf([{ minutes: 3 }]).items[0], id: 'item-ad', cue: 'AD' }] as never,
    })) },
    { weight: 1, arbitrary: fc.tuple(some, fc.constantFrom('draft' as const, 'approved' as const, 'locked' as const)).map(([itemIds, state]): Step => (stage) => stage.command({ kind: 'setApproval', itemIds, state })) },
    { weight: 1, arbitrary: fc.tuple(row, row, fc.integer({ min: 2, max: 4 })).map(([from, to, times]): Step => (stage) => stage.command({ kind: 'setSheet', changes: { loop: { fromId: rowId(from), toId: rowId(to), times } }, saw: { loop: stage.sheet.loop } } as never)) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 9 }).map((title): Step => (stage) => (title.trim() === '' ? null : stage.command({ kind: 'setSheet', changes: { title }, saw: { title: stage.sheet.title } }))) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }).map((minutes): Step => (stage) => stage.command({ kind: 'mergeRunsheet', items: sheetOf([{ minutes }, {}, { minutes }]).items, fields: ['durationMs', 'title'], sawEdit: newest(stage) })) },
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom('undoEdit' as const, 'redoEdit' as const, 'undoEdit' as const), choice).map(([kind, onAirRow]): Step => (stage) => stage.command({ kind, sawEdit: newest(stage), onAirRow })) },
    { weight: 2, arbitrary: fc.tuple(row, choice).map(([n, onAirRow]): Step => (stage) => stage.command({ kind: 'dropRow', itemId: rowId(n), onAirRow })) },
    { weight: 1, arbitrary: row.map((n): Step => (stage) => stage.command({ kind: 'restoreRow', itemId: rowId(n) })) },
    { weight: 2, arbitrary: fc.constant<Step>((stage) => stage.command({ kind: 'fireAdLib', itemId: stage.sheet.adLibs[0]?.id ?? 'item-ad', sawOnAir: stage.onAir })) },
    { weight: 1, arbitrary: fc.constantFrom('startFromNow' as const, 'leaveLoop' as const).map((kind): Step => (stage) => stage.command({ kind, sawOnAir: stage.onAir })) },
    { weight: 1, arbitrary: fc.nat(2).map((n): Step => (stage) => stage.catchUp(n)) },
    { weight: 1, arbitrary: fc.constantFrom('down' as const, 'up' as const).map((counts): Step => (stage) => stage.command({ kind: 'startTimer', label: 'T', counts, durationMs: 60_000 })) },
    { weight: 1, arbitrary: fc.nat(40).map((n): Step => (stage) => stage.command({ kind: 'pinComment', crowdSeq: n % 4, name: '王小明', text: `多少钱 ${n}` })) },
    { weight: 1, arbitrary: fc.constantFrom('unpinComment' as const, 'answerPinned' as const).map((kind): Step => (stage) => stage.command({ kind, pinId: stage.state.pinned?.id ?? 'pin-0' })) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom('prompter' as const, 'overlay' as const)).map((showOn): Step => (stage) => stage.command({ kind: 'setTimerScreens', timerId: stage.state.timers.at(-1)?.id ?? 'timer-0', showOn })) },
    { weight: 1, arbitrary: fc.constantFrom('pauseTimer' as const, 'resumeTimer' as const, 'resetTimer' as const, 'removeTimer' as const).map((kind): Step => (stage) => stage.command({ kind, timerId: stage.state.timers[0]?.id ?? 'timer-0' })) },
  );
};

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

/** What rules say and what people do about it. */
export const healthStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...RULE_IDS), fc.constantFrom('P0' as const, 'P0' as const, 'P1' as const, 'P2' as const), fc.constantFrom('x', 'y')).map(([rule, severity, about]): Step => (stage) => stage.report({ kind: 'reportAlert', rule, finding: { severity, about, params: {} } })) },
  { weight: 2, arbitrary: fc.constantFrom(...RULE_IDS).map((rule): Step => (stage) => stage.report({ kind: 'reportAlert', rule, finding: null })) },
  fc.constantFrom('acknowledgeAlert' as const, 'markAlertNotUseful' as const).map((kind): Step => (stage) => stage.command({ kind, alertId: stage.state.health.alerts.at(-1)?.id ?? 'none' })),
  fc.constant<Step>((stage) => stage.command({ kind: 'snoozeAlert', alertId: stage.state.health.alerts.at(-1)?.id ?? 'none', ms: 60_000 })),
  fc.boolean().map((quiet): Step => (stage) => stage.command({ kind: 'setAlertSettings', settings: { quiet } })),
  fc.boolean().map((isDrill): Step => (stage) => stage.command({ kind: 'openIncident', topic: 'other', isDrill })),
  fc.tuple(fc.constantFrom('notice', 'backupScene'), fc.boolean()).map(([step, done]): Step => (stage) => stage.command({ kind: 'markIncidentStep', incidentId: stage.state.health.incidents.at(-1)?.id ?? 'none', step, done })),
  fc.constant<Step>((stage) => stage.command({ kind: 'noteIncident', incidentId: stage.state.health.incidents.at(-1)?.id ?? 'none', text: 'n' })),
  fc.constant<Step>((stage) => stage.command({ kind: 'closeIncident', incidentId: stage.state.health.incidents.at(-1)?.id ?? 'none', cause: '' })),
  fc.constant<Step>((stage) => stage.command({ kind: 'restartStream' })),
  fc.constant<Step>((stage) => stage.report({ kind: 'reportRestartDue' })),
);

/** What people do about incidents beside ticks and lines. */
export const incidentStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('publicOpinion', 'noSound', 'wordSpoken').map((topic): Step => (stage) => stage.command({ kind: 'openIncident', topic, isDrill: false, beganAt: stage.now - 1_000 })),
  fc.constant<Step>((stage) => stage.command({ kind: 'ownIncidentStep', incidentId: stage.state.health.incidents.at(-1)?.id ?? 'none', step: 'notice', owner: { kind: 'self' } })),
  fc.constant<Step>((stage) => stage.command({ kind: 'addIncidentEvidence', incidentId: stage.state.health.incidents.at(-1)?.id ?? 'none', evidence: { kind: 'moment', at: stage.now, label: '' } })),
  fc.constant<Step>((stage) => stage.report({ kind: 'reportIncidentUnanswered', incidentId: stage.state.health.incidents.at(-1)?.id ?? 'none' })),
);
