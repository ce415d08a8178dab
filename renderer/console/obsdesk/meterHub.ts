import { useSyncExternalStore } from 'react';
import type { Meters } from '#shared/obs/desk/model.ts';
import { useDesk } from '../../state/deskContext.ts';
import type { Link } from '../../transport/link.ts';

/** One input's levels as drawn, dB. `hold`: the highest peak of the last moment, falling. */
export interface Level { readonly rms: number; readonly peak: number; readonly input: number; readonly hold: number }

const SILENT: Level = { rms: -100, peak: -100, input: -100, hold: -100 };
/** The mark of the highest peak stays this long, then falls. */
const HOLD_MS = 1_200;
const FALL_DB = 1.5;
/** Without a frame for this long nothing is drawn: no level is better than an old one. */
const DEAF_MS = 600;
const NOBODY_MS = 1_500;

interface Heard { level: Level; heldAt: number; at: number }
type Painter = (level: Level) => void;

/** Levels go from the socket to the pixels without React: twenty frames a second must cost a window next to nothing. */
class MeterHub {
  readonly #heard = new Map<string, Heard>();
  readonly #painters = new Map<string, Set<Painter>>();
  #names = '';
  readonly #nameListeners = new Set<() => void>();

  constructor(link: Link) {
    link.onMeters((frame) => this.#frame(frame));
    setInterval(() => this.#clear(), DEAF_MS);
  }

  paint(name: string, painter: Painter): () => void {
    const painters = this.#painters.get(name) ?? new Set();
    painters.add(painter);
    this.#painters.set(name, painters);
    painter(this.#heard.get(name)?.level ?? SILENT);
    return () => { painters.delete(painter); };
  }

  /** The inputs in use now, as one text: it changes seldom. */
  readonly names = (): string => this.#names;

  readonly onNames = (listener: () => void): (() => void) => {
    this.#nameListeners.add(listener);
    return () => { this.#nameListeners.delete(listener); };
  };

  #frame({ names, rms, peak, input }: Meters): void {
    const now = performance.now();
    names.forEach((name, index) => {
      const known = this.#heard.get(name);
      const top = peak[index] ?? -100;
      const isHeld = known !== undefined && known.level.hold > top && now - known.heldAt < HOLD_MS;
      const hold = known === undefined || top >= known.level.hold ? top : isHeld ? known.level.hold : Math.max(top, known.level.hold - FALL_DB);
      const level = { rms: rms[index] ?? -100, peak: top, input: input[index] ?? -100, hold };
      this.#heard.set(name, { level, heldAt: isHeld && known !== undefined ? known.heldAt : hold === top ? now : (known?.heldAt ?? now), at: now });
      this.#painters.get(name)?.forEach((painter) => painter(level));
    });
    this.#say();
  }

  /** What is not measured any more falls silent, and after a while leaves. */
  #clear(): void {
    const now = performance.now();
    for (const [name, heard] of this.#heard) {
      if (now - heard.at < DEAF_MS) continue;
      heard.level = SILENT;
      this.#painters.get(name)?.forEach((painter) => painter(SILENT));
      if (now - heard.at > NOBODY_MS) this.#heard.delete(name);
    }
    this.#say();
  }

  #say(): void {
    const names = [...this.#heard.keys()].toSorted((a, b) => a.localeCompare(b, 'zh-CN', { numeric: true })).join('\n');
    if (names === this.#names) return;
    this.#names = names;
    for (const listener of this.#nameListeners) listener();
  }
}

const hubs = new WeakMap<Link, MeterHub>();

export function useMeterHub(): MeterHub {
  const { link } = useDesk();
  const known = hubs.get(link);
  if (known !== undefined) return known;
  const made = new MeterHub(link);
  hubs.set(link, made);
  return made;
}

/** Names of the inputs that OBS measures now: those in use on air. */
export function useActiveInputs(): ReadonlySet<string> {
  const hub = useMeterHub();
  const names = useSyncExternalStore(hub.onNames, hub.names);
  return new Set(names === '' ? [] : names.split('\n'));
}
