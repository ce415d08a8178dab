import { deskOf } from '#shared/lottery/decideLotteryDraft.ts';
import { buildLotteryFile } from '#shared/lottery/lotteryFile.ts';
import type { LotteryArchive, LotteryFileAnswer } from '#shared/protocol/wire.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Clock, LotteryStore } from '../ports.ts';

/** Answers windows about draws. Reads only. */
export const createLotteryAnswers = ({ clock, store, state }: { readonly clock: Clock; readonly store: LotteryStore; readonly state: () => ShowState }) => ({
  file: async (drawId: string): Promise<LotteryFileAnswer> => {
    const { lottery } = state();
    const run = lottery.runs.find((each) => each.drawId === drawId);
    if (run === undefined) return { file: null, archived: null, archiveBrokenAt: null };
    const [line, brokenAt, list] = [await store.archived(drawId), await store.brokenAt(), run.list === null ? null : await store.list(drawId)];
    const file = buildLotteryFile({ run, desk: deskOf(state(), run.lotteryId), list, madeAt: clock.now() });
    return { file, archived: line === null ? null : { n: line.n, before: line.before, hash: line.hash }, archiveBrokenAt: brokenAt };
  },
  archive: async (): Promise<LotteryArchive> => {
    const draws = await store.archivedDraws();
    return { draws: [...draws], archiveBrokenAt: await store.brokenAt() };
  },
  archivedFile: async (drawId: string): Promise<{ readonly record: string | null }> => ({ record: (await store.archived(drawId))?.record ?? null }),
});
export type LotteryAnswers = ReturnType<typeof createLotteryAnswers>;
