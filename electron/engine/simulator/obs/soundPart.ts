import type { Instant } from '#shared/time/instant.ts';
import { STATUS, done, refused, type Emit, type Outcome } from './protocol.ts';
import type { InputsPart, SimInput } from './inputsPart.ts';

const MONITORS = ['OBS_MONITORING_TYPE_NONE', 'OBS_MONITORING_TYPE_MONITOR_ONLY', 'OBS_MONITORING_TYPE_MONITOR_AND_OUTPUT'] as const;

/** Levels and monitoring of the inputs with sound: speech for microphones, an even bed for everything else. */
export class SoundPart {
  readonly #emit: Emit;
  readonly #inputs: InputsPart;
  readonly #monitors = new Map<string, string>();
  /** Nothing is heard at all: a cable pulled out. */
  isSilent = false;

  constructor(emit: Emit, inputs: InputsPart) {
    this.#emit = emit;
    this.#inputs = inputs;
  }

  monitorOf(name: string): string {
    return this.#monitors.get(name) ?? MONITORS[0];
  }

  setMonitor(name: string, monitorType: string): Outcome {
    if (!MONITORS.some((known) => known === monitorType)) return refused(STATUS.invalidField, `Unknown monitor type: ${monitorType}`);
    if (this.monitorOf(name) !== monitorType) {
      this.#monitors.set(name, monitorType);
      this.#emit('InputAudioMonitorTypeChanged', { inputName: name, monitorType });
    }
    return done();
  }

  /** One frame of meters: only inputs in use on air, two channels of [RMS, peak, peak before the fader]; a muted one shows its third value alone. */
  meters(onAir: string, at: Instant): Readonly<Record<string, unknown>> {
    const names = [...new Set(this.#inputs.items(onAir).filter(({ enabled }) => enabled).map(({ input }) => input))];
    const inputs = names.flatMap((name) => {
      const input = this.#inputs.find(name);
      return input?.isAudio === true ? [{ inputName: name, inputLevelsMul: [0, 1].map((channel) => this.#channel(input, at, channel)) }] : [];
    });
    return { inputs };
  }

  #channel(input: SimInput, at: Instant, channel: number): readonly number[] {
    const before = this.isSilent ? 0 : input.kind.includes('capture') || input.kind.includes('input') ? speech(at) : bed(at, channel);
    const behind = input.muted || input.db <= -100 ? 0 : before * 10 ** (input.db / 20);
    return [behind * 0.7, behind, before];
  }
}

/** Syllables with breaths between the sentences, about -12 dB at most. */
function speech(at: Instant): number {
  const breath = at % 5_200 > 4_600 ? 0.01 : 1;
  return breath * (0.13 + 0.12 * Math.abs(Math.sin(at / 130)) * Math.abs(Math.sin(at / 710)));
}

const bed = (at: Instant, channel: number): number => 0.05 + 0.02 * Math.sin(at / 450 + channel) + 0.015 * Math.abs(Math.sin(at / 170));
