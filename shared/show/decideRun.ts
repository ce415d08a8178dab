import type { ItemId } from '../ids.ts';
import { absoluteOffset, buildForecast } from '../runsheet/forecast.ts';
import { loopSpan } from '../runsheet/loop.ts';
import { plannedTimes } from '../runsheet/plannedTimes.ts';
import { duration, instant } from '../time/instant.ts';
import type { CommandOf } from './commands.ts';
import { accept, refuse, type DecideContext, type Decision } from './decideContext.ts';
import { take, whileRunning } from './decideShow.ts';
import { acceptEdit, guardOnAir } from './editPlan.ts';
import { announcedSheet, livePlannedTimes } from './livePlan.ts';
import { planPosition, type RunningShow } from './order.ts';
import type { ShowState } from './state.ts';
import { adLibTaken } from './takes.ts';

/** The same ad-lib may be fired again and again: each is a run of its own. */
export const fireAdLib = (state: ShowState, command: CommandOf<'fireAdLib'>, context: DecideContext): Decision =>
  take(state, command, context, (show) => {
    const item = show.sheet.adLibs.find((row) => row.id === command.itemId);
    if (item === undefined) return refuse('unknownAdLib');
    return item.role === 'milestone' ? refuse('milestoneNotTaken') : accept(adLibTaken(show, item, context));
  });

/** Recorded with what it means, so that a log read later needs no clock: how far the plan moved, and from which row on. */
export const startFromNow = (state: ShowState, command: CommandOf<'startFromNow'>, context: DecideContext): Decision =>
  whileRunning(state, command, (show) => {
    const forecast = buildForecast(show);
    const offset = forecast === null ? null : absoluteOffset(forecast, context.now);
    if (offset === null || offset === 0) return accept();
    const index = Math.max(0, planPosition(show)?.index ?? 0);
    const from = show.sheet.items[index];
    if (from === undefined) return refuse('noRunsheet');
    const moved = (livePlannedTimes(show)[index]?.start ?? 0) - (plannedTimes(announcedSheet(show))[index]?.start ?? 0);
    return accept({ kind: 'planReanchored', runId: show.onAir.id, itemId: from.id, ms: duration(moved + offset), plannedStart: instant(show.onAir.plannedStart + offset), ...(show.shift?.isWhole === true ? { isWhole: true } : {}) });
  });

export const leaveLoop = (state: ShowState, command: CommandOf<'leaveLoop'>): Decision =>
  whileRunning(state, command, (show) => {
    const at = planPosition(show);
    const span = loopSpan(show.sheet);
    const repeats = span !== null && at !== null && at.pass !== null && at.pass < span.times && !show.loopLeft;
    return repeats ? accept({ kind: 'loopLeft', runId: show.onAir.id }) : refuse('notInLoop');
  });

/** Skip marks are live: they say what becomes of a row of the running show, and leave the plan as it is. */
export const dropRow = (state: ShowState, { itemId, onAirRow }: CommandOf<'dropRow'>, context: DecideContext): Decision =>
  whileMarking(state, itemId, (show) => {
    if (show.dropped.includes(itemId)) return refuse('alreadyDropped');
    const editing = { sheet: show.sheet, show };
    return guardOnAir(editing, new Set([itemId]), onAirRow) ?? acceptEdit(editing, 'dropRow', [{ kind: 'marked', itemIds: [itemId], dropped: true }], context);
  });

export const restoreRow = (state: ShowState, { itemId }: CommandOf<'restoreRow'>, context: DecideContext): Decision =>
  whileMarking(state, itemId, (show) => (show.dropped.includes(itemId)
    ? acceptEdit({ sheet: show.sheet, show }, 'restoreRow', [{ kind: 'marked', itemIds: [itemId], dropped: false }], context)
    : refuse('notDropped')));

function whileMarking({ show }: ShowState, itemId: ItemId, decideMark: (show: RunningShow) => Decision): Decision {
  if (show.kind !== 'running') return refuse('notRunning');
  return show.sheet.items.some((item) => item.id === itemId) ? decideMark(show) : refuse('unknownItem');
}
