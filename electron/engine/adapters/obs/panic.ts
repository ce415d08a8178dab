import { z } from 'zod';
import type { CoreRequest } from '#shared/obs/request.ts';
import { programSchema } from './answers.ts';
import { readBatch } from './batchResults.ts';
import type { ObsCall } from './link.ts';
import type { StepResult } from './obsPort.ts';
import { lookAtPicture, readMarks, type Asking, type Picture } from './picture.ts';
import { cutOf, forceCalls, throughScene } from './takeCalls.ts';
import type { Takes, TakesNeeds } from './takes.ts';
import { OBS_TIMING } from './timing.ts';

type PanicRequest = Extract<CoreRequest, { kind: 'panic' }>;
type EndRequest = Extract<CoreRequest, { kind: 'endPanic' }>;

const muteSchema = z.object({ inputMuted: z.boolean() });
const MOST_TRIES = 4;

interface Seen { readonly picture: Picture; readonly detail: string }
interface Tried extends Seen { readonly isUsedElsewhere: boolean }

/**
 * The backup scene at once, out of any state: nothing waits for it, it waits for nothing. The inputs to silence first, then Cut,
 * a scene in between, the backup scene, all in one batch (obs.md 2.5: the only way that never failed), proved by the inputs
 * on air, and again if they are not the right ones.
 */
export class Panic {
  readonly #needs: TakesNeeds;
  readonly #takes: Takes;
  #run = 0;
  #isOver = false;

  constructor(needs: TakesNeeds, takes: Takes) {
    this.#needs = needs;
    this.#takes = takes;
  }

  end(): void {
    this.#isOver = true;
    if (this.#needs.memory.panic !== null) this.#needs.memory.panic = { ...this.#needs.memory.panic, isRunning: false };
  }

  async start(request: PanicRequest): Promise<void> {
    const { memory, clock, log, report } = this.#needs;
    this.#run += 1;
    const run = this.#run;
    const startedAt = clock.now();
    log.warn('panic: the backup scene', { scene: request.scene, reason: request.reason });
    const known = memory.panic?.audible ?? null;
    memory.panic = { scene: request.scene, isRunning: true, audible: known };
    const suspects = [...this.#takes.interrupt(), ...(memory.program === null ? [] : [memory.program])];
    let result: Tried = { picture: { kind: 'unknown' }, detail: '', isUsedElsewhere: false };
    let tries = 0;
    while (tries < MOST_TRIES && result.picture.kind !== 'right' && !result.isUsedElsewhere) {
      tries += 1;
      const tried = await this.#try(request, suspects, run);
      if (this.#isOver || run !== this.#run) return;
      // Twice by the way that never failed, and all of the backup scene is on air: what is left over is active for another reason.
      const { picture } = tried;
      const isUsedElsewhere = tries >= 2 && picture.kind === 'wrong' && picture.missing.length === 0;
      if (isUsedElsewhere) picture.leftover.forEach((input) => memory.activeElsewhere.add(input));
      result = { ...tried, isUsedElsewhere };
    }
    memory.panic = { ...memory.panic, scene: request.scene, isRunning: false };
    const isVerified = result.picture.kind === 'right' || result.isUsedElsewhere;
    if (result.picture.kind !== 'elsewhere' && result.picture.kind !== 'unknown' && memory.program !== request.scene) {
      memory.program = request.scene;
      report({ kind: 'reportProgramScene', scene: request.scene, cause: 'ours' });
    }
    report({ kind: 'reportPanicSettled', scene: request.scene, isVerified, tookMs: clock.now() - startedAt, tries, muted: [...(memory.panic.audible ?? [])], detail: result.detail.slice(0, 300) });
    this.#takes.resume();
  }

  /** Back on air, then the inputs that were audible before: never the voice over the backup picture. */
  async resume(request: EndRequest): Promise<void> {
    const { memory, commands, lane, log } = this.#needs;
    this.#run += 1;
    memory.panic = null;
    if (request.scene !== null) {
      const { scene, runId, reason } = request;
      const outcome = await this.#takes.takeNow({ scene, transition: null, reason }, runId);
      if (outcome.kind === 'failed') log.warn('the scene from before the panic did not come back', { scene, outcome });
    }
    // Also when the scene failed: a host who cannot be heard is worse than one over the wrong picture.
    if (request.unmute.length === 0 || this.#isOver || memory.panic !== null) return;
    const answer = readBatch(await lane.run(() => commands.batch(request.unmute.map((inputName) => ({ requestType: 'SetInputMute', requestData: { inputName, inputMuted: false } })))));
    const failed = answer.kind === 'done' ? answer.results.flatMap(({ ok }, i) => (ok ? [] : [request.unmute[i] ?? ''])) : request.unmute;
    if (failed.length > 0) this.#needs.report({ kind: 'reportStillMuted', inputs: [...failed] });
  }

  async #try({ scene, holding, mute }: PanicRequest, suspects: string[], run: number): Promise<Seen> {
    const { commands, lane, memory, noAnswer } = this.#needs;
    this.#noteTransition();
    const asks = mute.map((inputName): ObsCall => ({ requestType: 'GetInputMute', requestData: { inputName } }));
    const mutes = mute.map((inputName): ObsCall => ({ requestType: 'SetInputMute', requestData: { inputName, inputMuted: true } }));
    const sent = await lane.runFirst(async () => {
      // During somebody else's transition OBS answers its destination, and only this tells which scene that is.
      const now = await commands.call('GetSceneList', undefined, OBS_TIMING.panicReadMs);
      const program = now.kind === 'done' ? programSchema.safeParse(now.data) : null;
      if (program?.success === true && !suspects.includes(program.data.currentProgramSceneName)) suspects.push(program.data.currentProgramSceneName);
      return readBatch(await commands.batch([...asks, ...mutes, ...forceCalls(scene, holding, suspects, memory.inventory, memory.sceneUuids)], OBS_TIMING.panicMs));
    });
    if (sent.kind === 'timeout') noAnswer();
    if (sent.kind !== 'done') return { picture: { kind: 'unknown' }, detail: `OBS did not carry it out: ${sent.kind}` };
    this.#noteAudible(mute, sent.results);
    const take = sent.results.at(-1);
    if (take?.ok === false) return { picture: { kind: 'unknown' }, detail: `${take.comment} (${take.code})` };
    // The scene in between has to be gone again, too.
    const through = throughScene(scene, holding, suspects, memory.inventory);
    const marks = await readMarks(this.#asking, scene, through === null || suspects.includes(through) ? suspects : [...suspects, through], memory.activeElsewhere);
    if (marks === null) return { picture: { kind: 'unknown' }, detail: 'OBS did not say what is on air' };
    return this.#prove(marks, run);
  }

  async #prove(marks: Parameters<typeof lookAtPicture>[1], run: number): Promise<Seen> {
    const { clock } = this.#needs;
    const giveUpAt = clock.now() + OBS_TIMING.proveMs;
    for (;;) {
      const picture = await lookAtPicture(this.#asking, marks);
      if (picture.kind === 'right' || picture.kind === 'unknown' || clock.now() >= giveUpAt || this.#isOver || run !== this.#run) {
        const detail = picture.kind === 'wrong' ? `still on air: ${picture.leftover.join(', ')}; not on air: ${picture.missing.join(', ')}` : picture.kind === 'elsewhere' ? `"${picture.scene}" is on air` : '';
        return { picture, detail };
      }
      await clock.sleep(OBS_TIMING.panicAgainMs);
    }
  }

  get #asking(): Asking {
    const { commands, lane } = this.#needs;
    return { batch: (calls) => lane.runFirst(() => commands.batch(calls, OBS_TIMING.panicMs)) };
  }

  /** What has to be selected again once the backup scene is proved to be on air. */
  #noteTransition(): void {
    const { memory } = this.#needs;
    const cut = cutOf(memory.inventory);
    const selected = memory.inventory?.transition ?? null;
    if (memory.transitionBefore !== null) memory.transitionBefore = { ...memory.transitionBefore, ours: cut ?? memory.transitionBefore.ours };
    else if (selected !== null && selected.name !== cut) memory.transitionBefore = { name: selected.name, durationMs: cut === null ? selected.durationMs : null, ours: cut ?? selected.name };
  }

  /** Which inputs were audible before the first panic: only those are opened again at its end. */
  #noteAudible(mute: readonly string[], results: readonly StepResult[]): void {
    const { memory } = this.#needs;
    if (memory.panic === null || memory.panic.audible !== null) return;
    const audible = mute.filter((_, i) => muteSchema.safeParse(results[i]?.data).data?.inputMuted === false);
    memory.panic = { ...memory.panic, audible };
  }
}
