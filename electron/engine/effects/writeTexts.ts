import { areTicking, diffTexts, wantedTexts, type BindingProblem } from '#shared/overlay/bindings.ts';
import type { CommitListener } from '../committer.ts';
import type { Cancel, Clock, ObsAdapter } from '../ports.ts';
import type { ShowRuntime } from '../runtime.ts';
import type { TextsWritten } from '../adapters/obs/cues/textsPart.ts';

/** No source is written more often than twice a second. */
const ROUND_MS = 500;
/** A round that nobody answered is given up after this. */
const LOST_MS = 5_000;

interface TextWriterDeps { readonly clock: Clock; readonly runtime: ShowRuntime; readonly send: ObsAdapter['send'] }

/**
 * Keeps the bound text and image sources of OBS as the show has them: written when something changed, at most twice a second,
 * one round at a time. A source that OBS does not know is told once, and tried again when the bindings or OBS change.
 */
export class BoundTexts {
  readonly #deps: TextWriterDeps;
  /** What each source holds as far as we know; a refused value too, so that it is not asked again. */
  readonly #held = new Map<string, string>();
  readonly #problems = new Map<string, BindingProblem>();
  #asked: ReadonlyMap<string, string> = new Map();
  #pendingSince: number | null = null;
  #nextAt = 0;
  #cancel: Cancel | null = null;

  constructor(deps: TextWriterDeps) {
    this.#deps = deps;
  }

  readonly onCommit: CommitListener = ({ stored }) => {
    if (stored.some(({ event }) => event.kind === 'textBindingsSet')) this.#forget();
    // Its own note changes nothing of what is wanted.
    if (stored.some(({ event }) => event.kind !== 'textBindingsTold')) this.#round();
  };

  written(outcome: TextsWritten): void {
    this.#pendingSince = null;
    for (const { input, value } of outcome.written) {
      this.#held.set(input, value);
      this.#problems.delete(input);
    }
    for (const problem of outcome.problems) {
      this.#held.set(problem.input, this.#asked.get(problem.input) ?? '');
      this.#problems.set(problem.input, problem);
    }
    if (outcome.written.length > 0 || outcome.problems.length > 0) {
      void this.#deps.runtime.report({ kind: 'reportTextBindings', problems: [...this.#problems.values()] }, { kind: 'obs' });
    }
    this.#plan(ROUND_MS);
  }

  /** OBS is there anew: what its sources hold is not known. */
  contact(): void {
    this.#forget();
    this.#round();
  }

  stop(): void {
    this.#cancel?.();
  }

  #round(): void {
    const { clock, runtime, send } = this.#deps;
    const { state } = runtime.current();
    if (state.textBindings.bindings.length === 0 || state.obs.connection.kind !== 'connected') return;
    const now = clock.now();
    if (this.#pendingSince !== null && now - this.#pendingSince < LOST_MS) return this.#plan(ROUND_MS);
    if (now < this.#nextAt && this.#nextAt - now <= ROUND_MS) return this.#plan(this.#nextAt - now);
    const texts = diffTexts(wantedTexts(state, now), this.#held);
    if (texts.length > 0) {
      this.#pendingSince = now;
      this.#nextAt = now + ROUND_MS;
      this.#asked = new Map(texts.map(({ input, value }) => [input, value]));
      send([{ part: 'texts', kind: 'writeTexts', texts }]);
    }
    if (areTicking(state)) this.#plan(ROUND_MS);
  }

  #plan(ms: number): void {
    if (this.#cancel !== null) return;
    const stop = this.#deps.clock.every(Math.max(1, ms), () => {
      stop();
      this.#cancel = null;
      this.#round();
    });
    this.#cancel = stop;
  }

  #forget(): void {
    this.#held.clear();
    this.#problems.clear();
    this.#pendingSince = null;
  }
}
