import { describe, expect, it } from 'vitest';
import { isGuardedHotkey } from '#shared/obs/desk/operation.ts';
import { instant } from '#shared/time/instant.ts';
import { mediaLeftMs } from '../../../../../renderer/console/obsdesk/mediaLeft.ts';
import { exportFile } from '../../../../../renderer/settings/sessions/exportMarkers.ts';

const at = instant(10_000);

describe('time left of a clip', () => {
  it.each([
    ['counts on while it plays', { state: 'playing', cursorMs: 1_000, durationMs: 6_000, at }, 12_500, 2_500],
    ['stands while it is paused', { state: 'paused', cursorMs: 1_000, durationMs: 6_000, at }, 12_500, 5_000],
    ['is nothing past its end', { state: 'playing', cursorMs: 5_000, durationMs: 6_000, at }, 20_000, 0],
    ['a window whose clock is behind does not add to it', { state: 'playing', cursorMs: 1_000, durationMs: 6_000, at }, 9_000, 5_000],
    ['is unknown without a length (a live stream)', { state: 'playing', cursorMs: 1_000, durationMs: 0, at }, 12_500, null],
    ['is unknown before anything was read', { state: 'none', cursorMs: null, durationMs: null, at }, 12_500, null],
  ] as const)('%s', (_what, position, now, left) => { expect(mediaLeftMs(position, now)).toBe(left); });
});

describe('keys of OBS', () => {
  it.each(['OBSBasic.StartStreaming', 'OBSBasic.ForceStopStreaming', 'OBSBasic.StopRecording', 'OBSBasic.PauseRecording', 'OBSBasic.StartReplayBuffer', 'OBSBasic.StopReplayBuffer', 'OBSBasic.StartVirtualCam', 'OBSBasic.TogglePreviewProgram'])('%s goes past our locks: never pressed', (name) => {
    expect(isGuardedHotkey(name)).toBe(true);
  });
  it.each(['ReplayBuffer.Save', 'OBSBasic.Screenshot', 'libobs.mute', 'MediaSource.Restart', 'OBSBasic.Transition'])('%s may be pressed', (name) => { expect(isGuardedHotkey(name)).toBe(false); });
});

describe('exported files', () => {
  it('are named for the recording, whatever stands in its name', () => {
    const file = { file: 'a/b: 2026-11-22?.mkv', fps: null, startedAt: at, lengthMs: 0, isRunning: false, markers: [] };
    expect(exportFile('edl', file, { timeZone: 'UTC', fps: 25 }, 'zh').name).toBe('a-b- 2026-11-22-.edl');
    // What the file itself says comes before what OBS is set to now.
    expect(exportFile('edl', { ...file, fps: 30_000 / 1_001 }, { timeZone: 'UTC', fps: 25 }, 'zh').text).toContain('FCM: DROP FRAME');
    expect(exportFile('youtube', { ...file, file: null }, { timeZone: 'UTC', fps: null }, 'zh').name).toBe('recording-chapters.txt');
  });
});
