import { z } from 'zod';
import type { CueAction, CueReason, CueResult } from '#shared/obs/cue.ts';
import { OBS_STATUS, volumeSchema } from '../answers.ts';
import { setVolume } from '../fades.ts';
import type { ObsCall } from '../link.ts';
import type { StepResult } from '../obsPort.ts';

/** A step that OBS carries out in the batch: all but the scene (the queue of takes) and our own overlay. */
export type BatchAction = Exclude<CueAction, { kind: 'scene' | 'overlay' }>;

/** A step with what it needs to be asked: a source by the number of its item in a known scene. */
export interface Aimed { readonly index: number; readonly action: BatchAction; readonly item: { readonly scene: string; readonly id: number } | null }

/** Levels closer than this are the same, in dB. */
const SAME_DB = 0.5;

/** The question how things stand for this step. */
export function lookCall({ action, item }: Aimed): ObsCall {
  switch (action.kind) {
    case 'source': return { requestType: 'GetSceneItemEnabled', requestData: { sceneName: item?.scene ?? '', sceneItemId: item?.id ?? 0 } };
    case 'text': case 'image': return { requestType: 'GetInputSettings', requestData: { inputName: action.input } };
    case 'mute': return { requestType: 'GetInputMute', requestData: { inputName: action.input } };
    case 'fade': return { requestType: 'GetInputVolume', requestData: { inputName: action.input } };
  }
}

/** What is asked of OBS for this step; a timed fade is asked level by level beside the batch. */
export function setCall({ action, item }: Aimed): ObsCall | null {
  switch (action.kind) {
    case 'source': return { requestType: 'SetSceneItemEnabled', requestData: { sceneName: item?.scene ?? '', sceneItemId: item?.id ?? 0, sceneItemEnabled: action.on } };
    case 'text': return { requestType: 'SetInputSettings', requestData: { inputName: action.input, inputSettings: { text: action.text }, overlay: true } };
    case 'image': return { requestType: 'SetInputSettings', requestData: { inputName: action.input, inputSettings: { file: action.file }, overlay: true } };
    case 'mute': return { requestType: 'SetInputMute', requestData: { inputName: action.input, inputMuted: action.muted } };
    case 'fade': return action.ms > 0 ? null : setVolume(action.input, action.db);
  }
}

const enabledSchema = z.object({ sceneItemEnabled: z.boolean() });
// Settings that are at their default are left out of the answer.
const settingsSchema = z.object({ inputSettings: z.object({ text: z.string().default(''), file: z.string().default('') }) });
const muteSchema = z.object({ inputMuted: z.boolean() });

/** How things stand, written as the step that would make it so; null = OBS did not say. */
export function readLook({ action }: Aimed, look: StepResult | undefined): BatchAction | null {
  if (look?.ok !== true) return null;
  switch (action.kind) {
    case 'source': {
      const read = enabledSchema.safeParse(look.data);
      return read.success ? { ...action, on: read.data.sceneItemEnabled } : null;
    }
    case 'text': case 'image': {
      const read = settingsSchema.safeParse(look.data);
      if (!read.success) return null;
      return action.kind === 'text' ? { ...action, text: read.data.inputSettings.text.slice(0, 400) } : { ...action, file: read.data.inputSettings.file.slice(0, 1_000) };
    }
    case 'mute': {
      const read = muteSchema.safeParse(look.data);
      return read.success ? { ...action, muted: read.data.inputMuted } : null;
    }
    case 'fade': {
      const read = volumeSchema.safeParse(look.data);
      return read.success ? { ...action, db: Math.max(-100, Math.min(26, read.data.inputVolumeDb)) } : null;
    }
  }
}

/** True when what stands is what was asked for. */
export function isAsAsked(asked: BatchAction, stands: BatchAction): boolean {
  switch (asked.kind) {
    case 'source': return stands.kind === 'source' && stands.on === asked.on;
    case 'text': return stands.kind === 'text' && stands.text === asked.text;
    case 'image': return stands.kind === 'image' && stands.file === asked.file;
    case 'mute': return stands.kind === 'mute' && stands.muted === asked.muted;
    // Everything as quiet as -60 dB is silence.
    case 'fade': return stands.kind === 'fade' && (Math.abs(stands.db - asked.db) < SAME_DB || (stands.db <= -60 && asked.db <= -60));
  }
}

/** How things stand, as a few words for the log. */
export function standsText(stands: BatchAction): string {
  switch (stands.kind) {
    case 'source': return stands.on ? 'on' : 'off';
    case 'text': return JSON.stringify(stands.text).slice(0, 120);
    case 'image': return JSON.stringify(stands.file).slice(0, 120);
    case 'mute': return stands.muted ? 'muted' : 'not muted';
    case 'fade': return `${stands.db.toFixed(1)} dB`;
  }
}

/** Why OBS refused a request, as the operator can act on it. */
export function refusedResult({ code, comment }: Pick<StepResult, 'code' | 'comment'>): CueResult {
  const reason: CueReason = code === OBS_STATUS.sourceMissing ? 'missing' : 'obsRefused';
  return { kind: 'failed', reason, detail: `${comment} (${code})`.slice(0, 300) };
}
