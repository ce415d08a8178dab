import type { ShowEvent } from './events.ts';
import { NO_AUTOMATION } from './evolveAutomation.ts';
import type { ShowState } from './state.ts';

/** What of cues, overlay and automations a new session keeps, repeated as events. */
export function carriedControl({ automation, overlay }: ShowState): readonly ShowEvent[] {
  const events: ShowEvent[] = [];
  if (!automation.on || automation.holdMs !== NO_AUTOMATION.holdMs) events.push({ kind: 'automationsSwitched', on: automation.on, holdMs: automation.holdMs });
  for (const rule of automation.rules) events.push({ kind: 'automationSaved', rule });
  if (overlay.hidden.length > 0) events.push({ kind: 'overlayPartsSet', hidden: [...overlay.hidden] });
  return events;
}
