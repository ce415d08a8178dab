import { readMarks, lookAtPicture, type Asking, type Picture, type PictureMarks } from './picture.ts';
import { cutOf, forceCalls, sceneRef } from './takeCalls.ts';
import type { TakeJob } from './takeJob.ts';
import type { TakesNeeds } from './takes.ts';
import { OBS_TIMING } from './timing.ts';

/** What is really on air after a take. `found` says what was wrong before the repairs. */
export type Proof =
  | { readonly kind: 'right'; readonly repairs: number; readonly found: string }
  | { readonly kind: 'elsewhere'; readonly scene: string }
  | { readonly kind: 'wrong'; readonly found: string }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'unknown' };

export interface ProveNeeds extends TakesNeeds {
  readonly job: TakeJob;
  /** The scene that was on air before. */
  readonly before: string | null;
  readonly isStale: () => boolean;
  /** A later take waits: whatever is wrong now, it puts right. */
  readonly isReplaced: () => boolean;
  readonly starts: () => number;
  readonly untilOver: (startsBefore: number) => Promise<void>;
}

/** Once more as it was asked, then by force. */
const MOST_REPAIRS = 2;

const describeWrong = ({ missing, leftover }: Extract<Picture, { kind: 'wrong' }>): string =>
  [leftover.length > 0 ? `still on air: ${leftover.join(', ')}` : '', missing.length > 0 ? `not on air: ${missing.join(', ')}` : ''].filter((part) => part !== '').join('; ');

/** Compares intended, reported and really active inputs after a take, and takes again where they differ. */
export async function proveTake(needs: ProveNeeds): Promise<Proof> {
  const { job, log, isStale, isReplaced } = needs;
  let found = '';
  for (let repairs = 0; ; repairs += 1) {
    const picture = await watchPicture(needs);
    if (isStale()) return { kind: 'unknown' };
    switch (picture.kind) {
      case 'right':
        return { kind: 'right', repairs, found };
      case 'elsewhere': case 'unknown':
        return picture;
      case 'wrong':
        break;
    }
    if (isReplaced()) return { kind: 'replaced' };
    found = describeWrong(picture);
    log.warn('the scene that OBS reports is not what is on air', { scene: job.scene, found, repairs });
    if (repairs >= MOST_REPAIRS) {
      if (picture.missing.length > 0) return { kind: 'wrong', found };
      // All that is wanted is on air, by the way that never failed: what is left over is used by something else.
      picture.leftover.forEach((input) => needs.memory.activeElsewhere.add(input));
      return { kind: 'right', repairs, found };
    }
    await repair(needs, repairs);
    if (isStale()) return { kind: 'unknown' };
  }
}

/** Looks until the picture is right or has had its time: OBS lets the old inputs go a frame after the transition's end. */
async function watchPicture(needs: ProveNeeds): Promise<Picture> {
  const { commands, lane, clock, job, before, isStale, isReplaced } = needs;
  const asking: Asking = { batch: (calls) => lane.run(() => commands.batch(calls)) };
  const giveUpAt = clock.now() + OBS_TIMING.proveMs;
  let marks: PictureMarks | null = null;
  for (;;) {
    if (marks?.scene !== job.scene) marks = await readMarks(asking, job.scene, before === null ? [] : [before], needs.memory.activeElsewhere);
    if (marks === null || isStale()) return { kind: 'unknown' };
    const picture = await lookAtPicture(asking, marks);
    const wasRenamed = marks.scene !== job.scene;
    if (!wasRenamed && (picture.kind !== 'wrong' || clock.now() >= giveUpAt || isReplaced() || isStale())) return picture;
    await clock.sleep(OBS_TIMING.proveAgainMs);
  }
}

async function repair(needs: ProveNeeds, repairs: number): Promise<void> {
  const { commands, lane, memory, job, before, untilOver, starts, isStale } = needs;
  const startsBefore = starts();
  await lane.run(async () => {
    if (isStale()) return;
    if (repairs === 0) {
      await commands.call('SetCurrentProgramScene', sceneRef(job.scene, memory.sceneUuids));
      return;
    }
    const cut = cutOf(memory.inventory);
    const selected = memory.inventory?.transition?.name ?? null;
    if (cut !== null && selected !== null && selected !== cut) memory.transitionBefore ??= { name: selected, durationMs: null, ours: cut };
    if (memory.transitionBefore !== null && cut !== null) memory.transitionBefore = { ...memory.transitionBefore, ours: cut };
    await commands.batch(forceCalls(job.scene, null, before === null ? [] : [before], memory.inventory, memory.sceneUuids));
  });
  await untilOver(startsBefore);
}
