import { z } from 'zod';
import { dutySchema, type Duty } from '../crew/duty.ts';
import { STEP_ACTIONS, type StepAction } from './ladder.ts';
import { INCIDENT_TOPICS, type IncidentTopic } from './topics.ts';

/**
 * One step of a runbook: who does it by default, and what one press can do. `key` names its sentence (`health:step.<key>`), unless the
 * room has put it in its own words (`text`).
 */
export const runbookStepSchema = z.object({
  key: z.string().min(1).max(40).regex(/^[\w.-]+$/u),
  text: z.string().max(300).default(''),
  duty: dutySchema,
  action: z.enum(STEP_ACTIONS).nullable().default(null),
});
export type RunbookStep = Readonly<z.infer<typeof runbookStepSchema>>;
export const MAX_STEPS = 30;
/** A runbook as the room has it: at least a step, each key once. */
export const runbookSchema = z.array(runbookStepSchema).min(1).max(MAX_STEPS).refine((steps) => new Set(steps.map(({ key }) => key)).size === steps.length, 'repeated');

const step = (key: string, duty: Duty, action: StepAction = null): RunbookStep => ({ key, text: '', duty, action });

/** Which runbook of the domain (RB1 to RB12) a topic goes by; null = one of our own. */
export const RUNBOOK_NUMBERS: Readonly<Record<IncidentTopic, number | null>> = {
  streamLost: 1, noSound: 2, noPicture: 3, wrongPrice: 4, oversell: 5, wordSpoken: 6, negativeWave: 7, drawFault: 8, platformNotice: 9, hostUnwell: 10, feedDead: 11, privacyLeak: 12,
  obsLost: null, linkFault: null, publicOpinion: null, compliance: null, personnel: null, other: null,
};

/** What to do, in order: the templates a room starts from (domain runbooks RB1 to RB12, and those for what they leave out). */
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
  wordSpoken: [step('cueCorrect', 'producer'), step('correctOnAir', 'host'), step('logWord', 'compliance'), step('markClip', 'director'), step('checkRepeat', 'compliance')],
  platformNotice: [step('readNotice', 'compliance'), step('stopCause', 'producer'), step('freezeEvidence', 'operations'), step('appeal', 'compliance'), step('tellHost', 'producer')],
  hostUnwell: [step('coHost', 'producer'), step('playClip', 'director'), step('careFor', 'producer'), step('notice', 'control'), step('moveDraw', 'producer')],
  privacyLeak: [step('cutScene', 'director', 'panic'), step('maskSource', 'director'), step('recordLeak', 'compliance'), step('checkNotice57', 'compliance'), step('askRemoval', 'operations')],
  publicOpinion: [step('verifyCause', 'operations'), step('collectPosts', 'operations'), step('answerScript', 'compliance'), step('respond', 'operations'), step('compensation', 'producer')],
  compliance: [step('stopCause', 'producer'), step('freezeEvidence', 'compliance'), step('assess', 'compliance'), step('correctOnAir', 'host'), step('reportUp', 'compliance')],
  personnel: [step('assess', 'owner'), step('coHost', 'producer'), step('talkPrivately', 'owner'), step('recordFacts', 'owner'), step('reportUp', 'owner')],
  other: [step('backupScene', 'director', 'panic'), step('assess', 'producer'), step('assign', 'producer'), step('notice', 'control')],
};

const isTopic = (name: string): name is IncidentTopic => (INCIDENT_TOPICS as readonly string[]).includes(name);

/** The runbook the room goes by: its own, or the template with what the room has put before it. */
export function runbookOf({ runbooks, runbookNotes }: { readonly runbooks: Readonly<Partial<Record<IncidentTopic, readonly RunbookStep[]>>>; readonly runbookNotes: Readonly<Partial<Record<IncidentTopic, string>>> }, topic: IncidentTopic): readonly RunbookStep[] {
  if (!isTopic(topic)) return [];
  const own = runbooks[topic];
  if (own !== undefined) return own;
  const notes = (runbookNotes[topic] ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return [...notes.map((text, index) => ({ ...step(`note-${String(index + 1)}`, RUNBOOKS[topic][0]?.duty ?? 'producer'), text: text.slice(0, 300) })), ...RUNBOOKS[topic]];
}
