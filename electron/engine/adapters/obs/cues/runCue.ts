import { z } from 'zod';
import type { CueAction, CueResult, SettledStep } from '#shared/obs/cue.ts';
import { programSchema, studioModeSchema } from '../answers.ts';
import type { ObsCall } from '../link.ts';
import type { BatchAnswer, ObsPort, StepResult } from '../obsPort.ts';
import type { TakeOutcome } from '../takeWish.ts';
import type { FadeEnd } from '../fades.ts';
import { isAsAsked, lookCall, readLook, refusedResult, setCall, standsText, type Aimed, type BatchAction } from './cueCalls.ts';

export interface CueStepRequest { readonly index: number; readonly action: CueAction }

export interface CueNeeds {
  readonly port: ObsPort;
  readonly steps: readonly CueStepRequest[];
  readonly reason: string;
  /** False once a later cue was begun: what it changed is no failure of this one. */
  readonly isNewest: () => boolean;
  /** True once a panic came: what was not sent by then is not sent at all. */
  readonly isHeld: () => boolean;
}

const itemIdSchema = z.object({ sceneItemId: z.number().int() });
const activeSchema = z.object({ videoActive: z.boolean() });

/** Where OBS stands before the cue. */
interface Ground { readonly program: string | null; readonly isStudio: boolean }
/** One step on its way: what stood before, and what is known of it until it is read back. */
interface Open { readonly aimed: Aimed; readonly before: CueAction | null; readonly told: CueResult | null }

/**
 * Carries out a cue as one transaction: sources, texts and sound in one SerialRealtime batch, the scene right behind it
 * through the queue of takes, then everything read back. A step is `ok` only when OBS says afterwards what was asked; one whose
 * answer was lost is looked at before anything is said of it.
 */
export async function runCue(needs: CueNeeds): Promise<readonly SettledStep[]> {
  const { port, steps } = needs;
  const found = await lookAround(port, steps);
  if (found === null) return steps.map(({ index }) => settled(index, gone(port)));
  const { ground, aimed, missing } = found;
  const scene = steps.find(({ action }) => action.kind === 'scene');
  for (const { action } of aimed) if (action.kind === 'fade') port.fades.override(action.input, action.db);
  const timed = aimed.filter(({ action }) => action.kind === 'fade' && action.ms > 0);
  const [{ open, take }, faded] = await Promise.all([send(needs, ground, aimed.filter((step) => !timed.includes(step)), scene?.action ?? null), fade(needs, timed)]);
  const program = take?.kind === 'onAir' && scene?.action.kind === 'scene' ? scene.action.scene : ground.program;
  const judged = await verify(needs, [...open, ...faded], program);
  const sceneStep = scene === undefined ? [] : [{ ...settled(scene.index, takeResult(take)), before: ground.program === null ? null : { kind: 'scene' as const, scene: ground.program, transition: null } }];
  return [...missing, ...judged, ...sceneStep].toSorted((a, b) => a.index - b.index);
}

const HELD: CueResult = { kind: 'failed', reason: 'superseded', detail: '' };

const settled = (index: number, result: CueResult): SettledStep => ({ index, result, before: null });

/** Nothing was asked of OBS yet, so nothing can have come of it. */
const gone = (port: ObsPort): CueResult => (port.reading() === null ? { kind: 'failed', reason: 'notConnected', detail: '' } : { kind: 'failed', reason: 'noAnswer', detail: 'OBS did not answer before the cue was sent' });

interface Source { readonly index: number; readonly scene: string | null; readonly source: string }
interface Found { readonly ground: Ground; readonly aimed: readonly Aimed[]; readonly missing: readonly SettledStep[] }

const itemCall = (sceneName: string, sourceName: string): ObsCall => ({ requestType: 'GetSceneItemId', requestData: { sceneName, sourceName } });

/**
 * Where OBS stands, and the items of the sources, in one question (a second one only for a source of "the scene on air"). All questions
 * of a cue go over the connection of the commands: on that of the events every third answer comes 40 ms late, and
 * nothing may change between them and the batch. Null = OBS did not answer.
 */
async function lookAround(port: ObsPort, steps: readonly CueStepRequest[]): Promise<Found | null> {
  const sources = steps.flatMap(({ index, action }): Source[] => (action.kind === 'source' ? [{ index, scene: action.scene, source: action.source }] : []));
  const named = sources.flatMap(({ index, scene, source }) => (scene === null ? [] : [{ index, scene, source }]));
  const answer = await port.batch([{ requestType: 'GetSceneList' }, { requestType: 'GetStudioModeEnabled' }, ...named.map(({ scene, source }) => itemCall(scene, source))]);
  if (answer.kind !== 'done') return null;
  const program = programSchema.safeParse(answer.results[0]?.data);
  const studio = studioModeSchema.safeParse(answer.results[1]?.data);
  const ground: Ground = { program: program.success ? program.data.currentProgramSceneName : null, isStudio: studio.success && studio.data.studioModeEnabled };
  const onAir = sources.flatMap(({ index, scene, source }) => (scene === null ? [{ index, scene: ground.program ?? '', source }] : []));
  const second: BatchAnswer = onAir.length === 0 ? { kind: 'done', results: [] } : await port.batch(onAir.map(({ scene, source }) => itemCall(scene, source)));
  const items = [
    ...named.map((source, at) => ({ ...source, result: answer.results[at + 2] })),
    ...onAir.map((source, at) => ({ ...source, result: second.kind === 'done' ? second.results[at] : undefined })),
  ];
  return { ground, ...aim(steps, items) };
}

/** Aims each step. A source that is not in its scene is told as missing; the other steps go on. */
function aim(steps: readonly CueStepRequest[], items: readonly { readonly index: number; readonly scene: string; readonly result: StepResult | undefined }[]): Pick<Found, 'aimed' | 'missing'> {
  const missing: SettledStep[] = [];
  const aimed: Aimed[] = [];
  for (const { index, action } of steps) {
    if (action.kind === 'scene' || action.kind === 'overlay') continue;
    if (action.kind !== 'source') { aimed.push({ index, action, item: null }); continue; }
    const item = items.find((each) => each.index === index);
    const read = itemIdSchema.safeParse(item?.result?.data);
    if (read.success) aimed.push({ index, action, item: { scene: item?.scene ?? '', id: read.data.sceneItemId } });
    else missing.push(settled(index, item?.result === undefined ? { kind: 'failed', reason: 'noAnswer', detail: '' } : refusedResult(item.result)));
  }
  return { aimed, missing };
}

/**
 * One batch for all steps: how each stands, then what is asked, in order, and with a scene its take behind them. It goes through
 * the queue of takes then, so that nothing of the next row is seen in the transition of the last one.
 */
async function send(needs: CueNeeds, ground: Ground, aimed: readonly Aimed[], scene: CueAction | null): Promise<{ readonly open: readonly Open[]; readonly take: TakeOutcome | null }> {
  const plan = aimed.map((step) => ({ step, look: lookCall(step), set: setCall(step) }));
  const calls = plan.flatMap(({ look, set }) => (set === null ? [look] : [look, set]));
  const take = await takeScene(needs, ground, scene, aimed, calls);
  if (take === null && calls.length === 0) return { open: [], take };
  const answer: BatchAnswer = take === null ? await needs.port.batch(calls, undefined, () => !needs.isHeld()) : { kind: 'done', results: take.steps };
  if (answer.kind !== 'done') return { take, open: aimed.map((step) => ({ aimed: step, before: null, told: answer.kind === 'notConnected' && needs.isHeld() ? HELD : unanswered(answer.kind) })) };
  // A take that was never sent, or never answered, says so for all that goes with it.
  const unsent = take !== null && answer.results.length === 0 && take.kind !== 'onAir' ? takeResult(take) : null;
  let at = 0;
  const open = plan.map(({ step, set }): Open => {
    const look = answer.results[at];
    const asked = set === null ? look : answer.results[at + 1];
    at += set === null ? 1 : 2;
    return { aimed: step, before: readLook(step, look), told: asked === undefined && unsent !== null ? unsent : toldOf(asked) };
  });
  return { open, take };
}

const toldOf = (asked: StepResult | undefined): CueResult | null => {
  if (asked === undefined) return { kind: 'unknown', reason: 'noAnswer', detail: '' };
  return asked.ok ? null : refusedResult(asked);
};

const unanswered = (kind: Exclude<BatchAnswer['kind'], 'done'>): CueResult => {
  switch (kind) {
    case 'notConnected': return { kind: 'failed', reason: 'notConnected', detail: '' };
    case 'refused': return { kind: 'failed', reason: 'obsRefused', detail: '' };
    case 'timeout': return { kind: 'unknown', reason: 'noAnswer', detail: '' };
    case 'lost': return { kind: 'unknown', reason: 'connectionLost', detail: '' };
  }
};

/** In studio mode a source switched in the live scene reaches the air only when that scene is taken again (obs.md finding 4). */
function takeScene({ port, reason }: CueNeeds, { program, isStudio }: Ground, action: CueAction | null, aimed: readonly Aimed[], before: readonly ObsCall[]): Promise<TakeOutcome | null> {
  if (action?.kind === 'scene') return port.take({ scene: action.scene, transition: action.transition, reason, before });
  const isTrapped = isStudio && program !== null && aimed.some(({ item }) => item?.scene === program);
  return isTrapped ? port.take({ scene: program, transition: null, reason: `${reason}: a source of the live scene`, before }) : Promise.resolve(null);
}

/** A panic is a later wish for the picture than any cue. */
const TAKE_FAILURES = { sceneMissing: 'missing', obsRefused: 'obsRefused', notConnected: 'notConnected', notOnAir: 'notAsAsked', panic: 'superseded' } as const;

function takeResult(take: TakeOutcome | null): CueResult {
  switch (take?.kind) {
    case undefined: return { kind: 'unknown', reason: 'noAnswer', detail: '' };
    case 'onAir': return { kind: 'ok' };
    case 'superseded': return { kind: 'failed', reason: 'superseded', detail: '' };
    case 'failed': {
      if (take.reason === 'outcomeUnknown') return { kind: 'unknown', reason: 'connectionLost', detail: take.detail };
      return { kind: 'failed', reason: TAKE_FAILURES[take.reason], detail: take.detail };
    }
  }
}

/** Timed fades run beside the batch, from where the level stands now. */
async function fade({ port, isHeld }: CueNeeds, timed: readonly Aimed[]): Promise<readonly Open[]> {
  if (timed.length === 0) return [];
  const answer = await port.batch(timed.map(lookCall));
  return Promise.all(timed.map(async (aimed, index): Promise<Open> => {
    const { action } = aimed;
    const before = readLook(aimed, answer.kind === 'done' ? answer.results[index] : undefined);
    if (action.kind !== 'fade') return { aimed, before, told: null };
    if (answer.kind === 'done' && answer.results[index]?.ok !== true) return { aimed, before, told: toldOf(answer.results[index]) };
    if (isHeld()) return { aimed, before, told: HELD };
    return { aimed, before, told: fadeResult(await port.fades.start(action.input, action.db, action.ms)) };
  }));
}

/** Null = all well so far: the level is read back with all the rest. */
function fadeResult(end: FadeEnd): CueResult | null {
  switch (end.kind) {
    case 'arrived': return null;
    case 'cancelled': return { kind: 'failed', reason: 'superseded', detail: '' };
    case 'refused': return refusedResult(end);
    case 'timeout': case 'lost': case 'notConnected': return unanswered(end.kind);
  }
}

/** Reads everything back. Whatever OBS refused stays refused; all else is what OBS says now. */
async function verify(needs: CueNeeds, open: readonly Open[], program: string | null): Promise<readonly SettledStep[]> {
  const asked = open.filter(({ told }) => told?.kind !== 'failed');
  const onAir = asked.filter(({ aimed: { item } }) => item !== null && item.scene === program);
  const calls = [...asked.map(({ aimed }) => lookCall(aimed)), ...onAir.map(({ aimed }): ObsCall => ({ requestType: 'GetSourceActive', requestData: { sourceName: aimed.action.kind === 'source' ? aimed.action.source : '' } }))];
  const answer = calls.length === 0 ? null : await needs.port.batch(calls);
  const results = answer?.kind === 'done' ? answer.results : [];
  return open.map((step): SettledStep => {
    const { aimed: { index }, before, told } = step;
    if (told?.kind === 'failed') return { index, result: told, before };
    const look = results[asked.indexOf(step)];
    const active = onAir.includes(step) ? activeSchema.safeParse(results[asked.length + onAir.indexOf(step)]?.data) : null;
    return { index, result: judge(needs, step, look, active?.success === true ? active.data.videoActive : null), before };
  });
}

function judge({ isNewest }: CueNeeds, { aimed, told }: Open, look: StepResult | undefined, isActive: boolean | null): CueResult {
  const stands: BatchAction | null = readLook(aimed, look);
  if (stands === null) return told ?? { kind: 'unknown', reason: look === undefined ? 'noAnswer' : 'obsRefused', detail: '' };
  if (!isAsAsked(aimed.action, stands)) return { kind: 'failed', reason: isNewest() ? 'notAsAsked' : 'superseded', detail: standsText(stands) };
  if (aimed.action.kind !== 'source' || isActive === null || isActive === aimed.action.on) return { kind: 'ok' };
  // Hidden here and active all the same: it may stand in a nested scene as well, which is no fault of the step.
  return { kind: 'unknown', reason: 'notAsAsked', detail: isActive ? 'still on air' : 'not on air' };
}
