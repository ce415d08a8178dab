import type { CatchUpPlan } from '#shared/runsheet/catchUp.ts';
import type { Runsheet } from '#shared/runsheet/item.ts';
import type { ShowState } from '#shared/show/state.ts';

/** Nobody is called to act on less than this. */
const LEAST_LATE_MS = 60_000;
/** After "let it slide" the plans come back when it has grown this much worse. */
const WORSE_MS = 60_000;

/** From this late on the plans come up by themselves: the room's warning span, but never for seconds. */
export const lateThreshold = ({ warnMs }: Pick<ShowState['room'], 'warnMs'>): number => Math.max(LEAST_LATE_MS, warnMs);

/** Are the plans shown? `slidAt` = how late it was when the producer let it slide; null = never. */
export function wantsCatchUp(lateMs: number, threshold: number, slidAt: number | null): boolean {
  return lateMs >= threshold && (slidAt === null || lateMs >= slidAt + WORSE_MS);
}

/** The cues a plan shortens and those it skips, in plan order. */
export function touchedCues(plan: CatchUpPlan, sheet: Runsheet): { readonly squeeze: readonly string[]; readonly skip: readonly string[] } {
  const kinds = new Map(plan.changes.map((change) => [change.itemId, change.kind]));
  const cues = (kind: 'squeeze' | 'skip'): readonly string[] => sheet.items.filter((item) => kinds.get(item.id) === kind).map((item) => item.cue);
  return { squeeze: cues('squeeze'), skip: cues('skip') };
}

/** The edit that can be taken back as a catch-up: the newest one, and nothing was edited since. Null = none. */
export function undoableCatchUp({ planEdits }: Pick<ShowState, 'planEdits'>): { readonly editId: string; readonly by: string; readonly rows: number } | null {
  const top = planEdits.undo.at(-1);
  const last = planEdits.last.at(-1);
  if (top?.what !== 'applyCatchUp' || last?.editId !== top.editId || last.way === 'undo') return null;
  return { editId: top.editId, by: last.by, rows: last.rows };
}
