import type { Instant } from '../time/instant.ts';
import type { Duty } from './catalogue.ts';
import type { Incident, IncidentTopic } from './model.ts';
import type { StepAction } from './ladder.ts';

/** One step of a runbook: who does it by default, and what one press can do. `key` names its sentence (`health:step.<key>`). */
export interface RunbookStep { readonly key: string; readonly duty: Duty; readonly action: StepAction }

const step = (key: string, duty: Duty, action: StepAction = null): RunbookStep => ({ key, duty, action });

/** What to do, in order (domain runbooks RB1 to RB5, RB7, RB8, RB11, a fault of link or payment, and one for whatever else). */
export const RUNBOOKS: Readonly<Record<IncidentTopic, readonly RunbookStep[]>> = {
  streamLost: [
    step('backupScene', 'director', 'panic'), step('checkUplink', 'director'), step('stopStart', 'director', 'restartStream'),
    step('secondLine', 'director'), step('secondEncoder', 'director'), step('notice', 'control'), step('moveDraw', 'producer'),
  ],
  obsLost: [
    step('keepGoing', 'producer'), step('reconnect', 'director', 'reconnectObs'), step('restartObs', 'director'), step('checkScenes', 'director'), step('notice', 'control'), step('leaveBackup', 'producer'),
  ],
  noSound: [step('checkMute', 'director'), step('checkDevice', 'director'), step('spareMic', 'host'), step('tellHost', 'producer'), step('notice', 'control')],
  noPicture: [step('backupScene', 'director', 'panic'), step('checkCable', 'director'), step('restartSource', 'director'), step('spareCamera', 'director'), step('tellHost', 'producer')],
  negativeWave: [
    step('verifyCause', 'control'), step('answerScript', 'producer'), step('tellHost', 'producer'), step('pinAnswer', 'control'), step('serviceQueue', 'control'), step('compensation', 'producer'),
  ],
  feedDead: [step('checkSource', 'control'), step('selfTest', 'control'), step('readOnPhone', 'control'), step('enterByHand', 'control'), step('tellHost', 'producer')],
  linkFault: [step('tryOrder', 'control'), step('checkPrice', 'control'), step('relist', 'control'), step('tellHost', 'producer'), step('notice', 'control')],
  wrongPrice: [step('takeDown', 'control'), step('freezeEvidence', 'control'), step('repriceByTwo', 'control'), step('tellHost', 'producer'), step('refundWording', 'moderator'), step('compensation', 'producer')],
  oversell: [step('takeDown', 'control'), step('countStock', 'control'), step('tellHost', 'producer'), step('refundWording', 'moderator'), step('compensation', 'producer')],
  drawFault: [step('announceDelay', 'host'), step('keepPrizes', 'producer'), step('drawByTool', 'producer'), step('notice', 'control')],
  other: [step('backupScene', 'director', 'panic'), step('assess', 'producer'), step('assign', 'producer'), step('notice', 'control')],
};

/** On air the ladder is in seconds (domain section 8): what is missed goes up to the room's standing plan. */
export const CLOCKS = { decide: 30_000, act: 60_000, recover: 240_000 } as const;
export type ClockName = keyof typeof CLOCKS;

/** One clock of the card: how long it took, or has been running, and whether that is within its limit. */
export interface IncidentClock { readonly name: ClockName; readonly ms: number; readonly isOver: boolean; readonly isMissed: boolean }

/** Decide = the first step ticked or line written; act = the first step ticked; recover = the fault is over. From the opening of the card. */
export function incidentClocks(incident: Incident, now: Instant): readonly IncidentClock[] {
  const end = incident.closed?.at ?? now;
  const firstStep = incident.marks.find(({ what }) => what.kind === 'step' && what.done)?.at ?? null;
  const moments: Readonly<Record<ClockName, Instant | null>> = { decide: incident.marks[0]?.at ?? null, act: firstStep, recover: incident.recoveredAt };
  return (Object.keys(CLOCKS) as ClockName[]).map((name) => {
    const at = moments[name];
    const ms = Math.max(0, (at ?? end) - incident.openedAt);
    return { name, ms, isOver: at !== null || incident.closed !== null, isMissed: ms > CLOCKS[name] };
  });
}
