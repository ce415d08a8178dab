import type { WorldReport } from '#shared/show/reports.ts';
import type { Cancel, Clock, Log } from '../../ports.ts';
import { later } from '../../later.ts';
import type { ObsLink } from './link.ts';
import type { ObsMemory } from './memory.ts';
import { lookAtPicture, readMarks, type PictureMarks } from './picture.ts';
import { OBS_TIMING } from './timing.ts';

type PictureReport = Extract<WorldReport, { kind: 'reportPictureChecked' }>;
type Verdict = Pick<PictureReport, 'outcome' | 'found'>;

export interface StandingNeeds {
  readonly events: ObsLink;
  readonly memory: ObsMemory;
  readonly clock: Clock;
  readonly log: Log;
  readonly report: (report: PictureReport) => void;
  /** True while a take or a panic has the picture, or OBS is changing its collection or closing: nothing stands then. */
  readonly isMoving: () => boolean;
}

/**
 * Proves the scene that is on air without a take of ours: what OBS shows when it is first read, and what somebody else put there.
 * The same proof as a take's, by the inputs that are really active; but it only tells. Taking again is for a person or the plan.
 */
export class StandingPicture {
  readonly #needs: StandingNeeds;
  /** What was told last, and of which scene; null = nothing is known of the scene on air now. */
  #told: { scene: string; outcome: PictureReport['outcome'] } | null = null;
  #round = 0;
  #isLooking = false;
  #planned: Cancel | null = null;
  readonly #cancelDrift: Cancel;

  constructor(needs: StandingNeeds) {
    this.#needs = needs;
    this.#cancelDrift = needs.clock.every(OBS_TIMING.driftMs, () => void this.#look());
  }

  stop(): void {
    this.#round += 1;
    this.#planned?.();
    this.#cancelDrift();
  }

  /** A whole read is over. */
  wasRead(): void {
    if (this.#told === null || this.#told.scene !== this.#needs.memory.program) this.#plan();
  }

  /** What the session tells: a take proves its own picture, and every other change leaves one to be proved. */
  heard(report: WorldReport): void {
    switch (report.kind) {
      case 'reportTakeVerified':
        return this.#know(report.scene, 'right');
      case 'reportPanicSettled':
        return this.#know(report.scene, report.isVerified ? 'right' : 'wrong');
      case 'reportSceneFailed': case 'reportProgramScene':
        this.#round += 1;
        this.#told = null;
        return this.#plan();
      case 'reportSceneRenamed':
        if (this.#told?.scene === report.from) this.#told = { ...this.#told, scene: report.to };
        return;
      default:
    }
  }

  #know(scene: string, outcome: PictureReport['outcome']): void {
    this.#round += 1;
    this.#told = { scene, outcome };
  }

  #plan(): void {
    this.#planned?.();
    this.#planned = later(this.#needs.clock, OBS_TIMING.standingSettleMs, () => {
      this.#planned = null;
      void this.#look();
    });
  }

  async #look(): Promise<void> {
    const { memory, isMoving, log, report } = this.#needs;
    const scene = memory.program;
    // A take that is under way proves itself; a look that is under way goes on.
    if (scene === null || isMoving() || this.#isLooking) return;
    this.#isLooking = true;
    const round = this.#round;
    const isStale = (): boolean => round !== this.#round || isMoving() || memory.program !== scene;
    const verdict = await this.#judge(scene, isStale);
    this.#isLooking = false;
    if (isStale()) {
      if (round !== this.#round && this.#told === null) this.#plan();
      return;
    }
    if (verdict === null || (this.#told?.scene === scene && this.#told.outcome === verdict.outcome)) return;
    this.#told = { scene, outcome: verdict.outcome };
    if (verdict.outcome !== 'right') log.warn('the scene on air is not proved', { scene, ...verdict });
    report({ kind: 'reportPictureChecked', scene, ...verdict });
  }

  /** Looks until it is right or has had its time: somebody's transition may be under way. Null = OBS did not say. */
  async #judge(scene: string, isStale: () => boolean): Promise<Verdict | null> {
    const { events, memory, clock } = this.#needs;
    const others = memory.inventory?.scenes.map(({ name }) => name).filter((name) => name !== scene) ?? [];
    const giveUpAt = clock.now() + OBS_TIMING.standingMs + Math.min(memory.transitionMs ?? 0, OBS_TIMING.standingTransitionMs);
    const marks = await readMarks(events, scene, others, memory.activeElsewhere);
    if (marks === null) return null;
    for (;;) {
      if (isStale()) return null;
      const picture = await lookAtPicture(events, marks);
      if (picture.kind === 'right') return { outcome: 'right', found: '' };
      // Switched meanwhile: its own event, or the next whole read, brings that.
      if (picture.kind !== 'wrong') return null;
      if (clock.now() >= giveUpAt) return judgeWrong(marks, picture);
      await clock.sleep(OBS_TIMING.standingAgainMs);
    }
  }
}

/**
 * Another picture is on air for certain when nothing of the scene is, or when something of it is missing while another scene's own
 * inputs are there. Less than that has harmless reasons too (in studio mode a scene changed since it was taken, an input that a
 * virtual camera uses): no claim is made then.
 */
function judgeWrong({ wanted, hidden }: PictureMarks, { missing, leftover }: { readonly missing: readonly string[]; readonly leftover: readonly string[] }): Verdict {
  const ofOthers = leftover.filter((name) => !hidden.includes(name));
  const isWrong = missing.length > 0 && (missing.length === wanted.length || ofOthers.length > 0);
  const found = [leftover.length > 0 ? `on air: ${leftover.join(', ')}` : '', missing.length > 0 ? `not on air: ${missing.join(', ')}` : ''].filter((part) => part !== '').join('; ');
  return { outcome: isWrong ? 'wrong' : 'unclear', found: found.slice(0, 300) };
}
