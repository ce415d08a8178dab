import { OBS_STATUS, transitionSchema, type CallAnswer } from './answers.ts';
import { readBatch } from './batchResults.ts';
import type { StepResult } from './obsPort.ts';
import { restoreCalls, sceneRef, takeCalls, type TransitionBefore } from './takeCalls.ts';
import type { TakeJob } from './takeJob.ts';
import type { TakesNeeds } from './takes.ts';
import { OBS_TIMING } from './timing.ts';

/**
 * Sends one take: a single command where nothing else goes with it, else one batch. What OBS said to the take itself.
 * OBS 30+ answers 207 while it loads a collection: the take is not lost, only early.
 */
export async function sendTake(needs: TakesNeeds, job: TakeJob, isStale: () => boolean): Promise<CallAnswer> {
  const { lane, clock } = needs;
  return lane.run(async () => {
    const giveUpAt = clock.now() + OBS_TIMING.requestMs;
    for (;;) {
      // A panic or a lost connection came while this take waited in the lane.
      if (isStale()) return { kind: 'lost' };
      const answer = await sendOnce(needs, job);
      if (answer.kind !== 'refused' || answer.code !== OBS_STATUS.notReady || clock.now() >= giveUpAt) return answer;
      await clock.sleep(OBS_TIMING.notReadyRetryMs);
    }
  });
}

/**
 * The length that OBS remembers, which it hides while a Cut is selected: our transition is selected first and then asked, as
 * OBS carries a selection out a moment after its answer. Null = it did not tell.
 */
async function learnLength({ commands, clock }: TakesNeeds, name: string): Promise<number | null> {
  await commands.call('SetCurrentSceneTransition', { transitionName: name });
  for (let look = 0; look < OBS_TIMING.mostLengthLooks; look += 1) {
    const answer = await commands.call('GetCurrentSceneTransition');
    const read = answer.kind === 'done' ? transitionSchema.safeParse(answer.data) : null;
    if (read?.success !== true) return null;
    if (read.data.transitionName === name && read.data.transitionDuration !== null) return read.data.transitionDuration;
    await clock.sleep(OBS_TIMING.proveAgainMs);
  }
  return null;
}

async function sendOnce(needs: TakesNeeds, job: TakeJob): Promise<CallAnswer> {
  const { commands, memory } = needs;
  const own = takeCalls(job.scene, job.transition, memory.inventory, memory.transitionBefore, memory.sceneUuids);
  if (own.length === 1 && job.before.length === 0 && job.after.length === 0) return commands.call('SetCurrentProgramScene', sceneRef(job.scene, memory.sceneUuids));
  // Noted before it is sent: should the connection be lost meanwhile, the next one puts it back.
  const ours = job.transition === null ? null : (job.transition.name ?? memory.transitionBefore?.name ?? memory.inventory?.transition?.name ?? null);
  if (ours !== null) memory.transitionBefore = { name: memory.transitionBefore?.name ?? memory.inventory?.transition?.name ?? ours, durationMs: memory.transitionBefore?.durationMs ?? null, ours };
  const isHidden = memory.inventory?.transition?.durationMs === null && memory.transitionBefore?.durationMs === null;
  const isFixed = memory.inventory?.transitions.find((t) => t.name === ours)?.fixed === true;
  if (ours !== null && isHidden && !isFixed && typeof job.transition?.durationMs === 'number' && memory.transitionBefore !== null) {
    memory.transitionBefore = { ...memory.transitionBefore, durationMs: await learnLength(needs, ours) };
  }
  const answer = readBatch(await commands.batch([...job.before, ...own, ...job.after]));
  if (answer.kind !== 'done') return answer;
  job.steps = [...answer.results.slice(0, job.before.length), ...answer.results.slice(job.before.length + own.length)];
  const mine = answer.results.slice(job.before.length, job.before.length + own.length);
  noteBefore(memory, job, mine);
  const take = mine.findLast(({ requestType }) => requestType === 'SetCurrentProgramScene');
  if (take === undefined) return { kind: 'refused', code: 0, comment: 'no result of the take' };
  return take.ok ? { kind: 'done', data: take.data } : { kind: 'refused', code: take.code, comment: take.comment };
}

/** The length that was remembered before ours was set; and with nothing of ours in it, the batch has put all back. */
function noteBefore(memory: TakesNeeds['memory'], job: TakeJob, results: readonly StepResult[]): void {
  if (job.transition === null) {
    memory.transitionBefore = null;
    return;
  }
  const before = memory.transitionBefore;
  const isLengthSet = results.some(({ requestType, ok }) => requestType === 'SetCurrentSceneTransitionDuration' && ok);
  const read = transitionSchema.safeParse(results.find(({ requestType }) => requestType === 'GetCurrentSceneTransition')?.data);
  if (before !== null && isLengthSet && read.success && before.durationMs === null) memory.transitionBefore = { ...before, durationMs: read.data.transitionDuration };
}

/** Puts back the transition that was selected before a take brought its own, unless somebody has chosen another one since. False = try later. */
export async function restoreTransition(needs: Pick<TakesNeeds, 'commands' | 'lane' | 'memory' | 'log'>, before: TransitionBefore): Promise<boolean> {
  const { commands, lane, memory, log } = needs;
  return lane.run(async () => {
    const now = await commands.call('GetCurrentSceneTransition');
    const read = now.kind === 'done' ? transitionSchema.safeParse(now.data) : null;
    if (read?.success !== true) return false;
    if (read.data.transitionName === before.ours) {
      const answer = await commands.batch(restoreCalls(before));
      if (answer.kind !== 'done') return false;
    } else log.info('the transition was changed by somebody else: it stays', { selected: read.data.transitionName, ours: before.ours });
    memory.transitionBefore = null;
    return true;
  });
}
