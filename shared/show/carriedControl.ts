import type { ShowEvent } from './events.ts';
import { NO_AUTOMATION } from './evolveAutomation.ts';
import type { ShowState } from './state.ts';

/** What of cues, overlay and automations a new session keeps, repeated as events. */
export function carriedControl({ automation, overlay, backup, textBindings }: ShowState): readonly ShowEvent[] {
  const events: ShowEvent[] = [];
  if (!automation.on || automation.holdMs !== NO_AUTOMATION.holdMs) events.push({ kind: 'automationsSwitched', on: automation.on, holdMs: automation.holdMs });
  for (const rule of automation.rules) events.push({ kind: 'automationSaved', rule });
  if (overlay.hidden.length > 0) events.push({ kind: 'overlayPartsSet', hidden: [...overlay.hidden] });
  if (backup.address !== null) {
    events.push({ kind: 'backupConfigured', address: backup.address }, { kind: 'backupConnectionChanged', connection: backup.connection });
    if (backup.streamBoth) events.push({ kind: 'backupOptionsSet', streamBoth: true });
    if (backup.scenes !== null) events.push({ kind: 'backupRead', programScene: backup.programScene, scenes: [...backup.scenes] });
    events.push({ kind: 'backupStreamChanged', stream: backup.stream });
  }
  if (backup.passwordStored) events.push({ kind: 'secretStored', owner: 'obsBackup' });
  if (textBindings.bindings.length > 0) events.push({ kind: 'textBindingsSet', bindings: [...textBindings.bindings] });
  return events;
}
