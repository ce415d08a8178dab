import { EMPTY_DESK, type DeskChange, type DeskLane } from '#shared/obs/desk/model.ts';
import type { Cancel, Clock } from '../../../ports.ts';
import { later } from '../../../later.ts';

/** Changes within this span go out as one: a fader that is dragged changes fifty times a second. */
const GATHER_MS = 50;

/** The desk as last read. Tells what changed, gathered; a section that was set to what it was is no change. */
export class DeskLaneState {
  readonly #clock: Clock;
  readonly #tell: (change: DeskChange) => void;
  #lane: DeskLane = EMPTY_DESK;
  #told: DeskLane = EMPTY_DESK;
  #timer: Cancel | null = null;

  constructor(clock: Clock, tell: (change: DeskChange) => void) {
    this.#clock = clock;
    this.#tell = tell;
  }

  get now(): DeskLane {
    return this.#lane;
  }

  set<K extends keyof DeskLane>(section: K, value: DeskLane[K]): void {
    if (JSON.stringify(this.#lane[section]) === JSON.stringify(value)) return;
    this.#lane = { ...this.#lane, [section]: value };
    this.#timer ??= later(this.#clock, GATHER_MS, () => this.#flush());
  }

  stop(): void {
    this.#timer?.();
    this.#timer = null;
  }

  #flush(): void {
    this.#timer = null;
    const sections = (Object.keys(this.#lane) as (keyof DeskLane)[]).filter((section) => this.#lane[section] !== this.#told[section]);
    this.#told = this.#lane;
    if (sections.length > 0) this.#tell(Object.fromEntries(sections.map((section) => [section, this.#lane[section]])));
  }
}
