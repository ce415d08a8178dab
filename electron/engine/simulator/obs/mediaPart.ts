import type { Instant } from '#shared/time/instant.ts';
import { later } from '../../later.ts';
import type { Cancel, Clock } from '../../ports.ts';
import { STATUS, done, refused, type Emit, type Outcome } from './protocol.ts';
import type { InputsPart } from './inputsPart.ts';

interface Clip { readonly durationMs: number; readonly loops: boolean; state: 'PLAYING' | 'PAUSED' | 'STOPPED' | 'ENDED'; cursorMs: number; since: Instant; cancel: Cancel }

const ACTION = /^OBS_WEBSOCKET_MEDIA_INPUT_ACTION_(PLAY|PAUSE|RESTART|STOP)$/u;
const DURATION_MS = 8_000;

/** Clips of the simulation: they play from their creation, as long as `simulated_duration_ms` of their settings says, again when `looping`. */
export class MediaPart {
  readonly #clock: Clock;
  readonly #emit: Emit;
  readonly #inputs: InputsPart;
  readonly #clips = new Map<string, Clip>();

  constructor(clock: Clock, emit: Emit, inputs: InputsPart) {
    this.#clock = clock;
    this.#emit = emit;
    this.#inputs = inputs;
  }

  status(name: string): Outcome {
    const clip = this.#clip(name);
    if (clip === null) return done({ mediaState: 'OBS_MEDIA_STATE_NONE', mediaDuration: null, mediaCursor: null });
    return done({ mediaState: `OBS_MEDIA_STATE_${clip.state}`, mediaDuration: clip.durationMs, mediaCursor: this.#cursor(clip) });
  }

  act(name: string, mediaAction: string): Outcome {
    const clip = this.#clip(name);
    const action = ACTION.exec(mediaAction)?.[1];
    if (action === undefined) return refused(STATUS.invalidField, 'You have specified an invalid media input action.');
    if (clip === null) return refused(STATUS.wrongState, 'The specified input is not a media source.');
    this.#emit('MediaInputActionTriggered', { inputName: name, mediaAction });
    clip.cancel();
    if (action === 'PAUSE') this.#stand(clip, 'PAUSED', this.#cursor(clip));
    else if (action === 'STOP') this.#stop(name, clip);
    else this.#play(name, clip, action === 'RESTART' || clip.state === 'ENDED' ? 0 : this.#cursor(clip));
    return done();
  }

  close(): void {
    for (const clip of this.#clips.values()) clip.cancel();
  }

  #clip(name: string): Clip | null {
    const input = this.#inputs.find(name);
    if (input === null || !/^(?:ffmpeg|vlc)_source/u.test(input.kind)) return null;
    const known = this.#clips.get(name);
    if (known !== undefined) return known;
    const { simulated_duration_ms: given, looping } = input.settings;
    const clip: Clip = { durationMs: typeof given === 'number' ? given : DURATION_MS, loops: looping === true, state: 'STOPPED', cursorMs: 0, since: this.#clock.now(), cancel: () => undefined };
    this.#clips.set(name, clip);
    this.#play(name, clip, 0);
    return clip;
  }

  #cursor({ state, cursorMs, since, durationMs, loops }: Clip): number {
    if (state !== 'PLAYING') return cursorMs;
    const ms = cursorMs + (this.#clock.now() - since);
    return loops ? ms % durationMs : Math.min(ms, durationMs);
  }

  #stand(clip: Clip, state: Clip['state'], cursorMs: number): void {
    clip.state = state;
    clip.cursorMs = cursorMs;
    clip.since = this.#clock.now();
  }

  /** As OBS 29: its player ends with the stop, so the clip is said to have ended. */
  #stop(name: string, clip: Clip): void {
    this.#stand(clip, 'ENDED', 0);
    this.#emit('MediaInputPlaybackEnded', { inputName: name });
  }

  #play(name: string, clip: Clip, fromMs: number): void {
    this.#stand(clip, 'PLAYING', fromMs);
    this.#emit('MediaInputPlaybackStarted', { inputName: name });
    if (clip.loops) return;
    clip.cancel = later(this.#clock, clip.durationMs - fromMs, () => {
      this.#stand(clip, 'ENDED', clip.durationMs);
      this.#emit('MediaInputPlaybackEnded', { inputName: name });
    });
  }
}
