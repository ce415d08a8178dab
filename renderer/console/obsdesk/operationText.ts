import type { TFunction } from 'i18next';
import { SILENT_DB, type ObsOperation } from '#shared/obs/desk/operation.ts';
import type { DeskOperation } from '#shared/show/state.ts';

/** What an operation was, in a few words. */
export function operationText(t: TFunction<'desk'>, operation: ObsOperation): string {
  switch (operation.kind) {
    case 'setInputMute': return t(operation.muted ? 'did.mute' : 'did.unmute', { input: operation.input });
    case 'setInputVolume': return t('did.volume', { input: operation.input, db: operation.db <= SILENT_DB ? '−∞' : operation.db.toFixed(1) });
    case 'fadeInput': return t(operation.toDb <= SILENT_DB ? 'did.fadeOut' : 'did.fadeTo', { input: operation.input, db: operation.toDb.toFixed(1), s: (operation.durationMs / 1_000).toFixed(1) });
    case 'cancelFade': return t('did.cancelFade', { input: operation.input });
    case 'setInputMonitor': return t('did.monitor', { input: operation.input, to: t(`mixer.monitorType.${operation.monitor}`) });
    case 'setItemEnabled': return t(operation.enabled ? 'did.show' : 'did.hide', { source: operation.source });
    case 'setInputText': return t('did.text', { input: operation.input });
    case 'setInputFile': return t('did.file', { input: operation.input });
    case 'setBrowserUrl': return t('did.url', { input: operation.input });
    case 'refreshBrowser': return t('did.refresh', { input: operation.input });
    case 'mediaAction': return t('did.media', { input: operation.input, action: t(`media.${operation.action}`) });
    case 'setFilterEnabled': return t(operation.enabled ? 'did.filterOn' : 'did.filterOff', { source: operation.source, filter: operation.filter });
    case 'addChapter': return t('did.addChapter', { title: operation.title });
    case 'pressHotkey': return t('did.hotkey', { hotkey: operation.hotkey });
    case 'pauseRecord': case 'resumeRecord': case 'splitRecord': case 'startReplay': case 'stopReplay': case 'saveReplay': case 'startVirtualCam': case 'stopVirtualCam':
      return t(`did.${operation.kind}`);
  }
}

/** What became of it. */
export function outcomeText(t: TFunction<'desk'>, outcome: DeskOperation['outcome']): string {
  switch (outcome.kind) {
    case 'sent': return t('outcome.sent');
    case 'done': return outcome.detail === '' ? t('outcome.done') : outcome.detail;
    case 'refused': return t('outcome.refused', { why: outcome.comment === '' ? String(outcome.code) : outcome.comment });
    case 'notVerified': return t('outcome.notVerified', { seen: outcome.seen });
    case 'unsupported': case 'cancelled': case 'unknown': return t(`outcome.${outcome.kind}`);
  }
}

/** Is it something the producer must know of? A fade that another hand ended is not. */
export const isTrouble = (outcome: DeskOperation['outcome']): boolean => outcome.kind === 'refused' || outcome.kind === 'notVerified' || outcome.kind === 'unsupported' || outcome.kind === 'unknown';
