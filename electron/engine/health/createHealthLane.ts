import { nextCall } from '#shared/alerts/escalation.ts';
import { NO_HEALTH_NOW, type HealthNow, type StreamTarget } from '#shared/alerts/healthNow.ts';
import { subjectOf, type Finding, type RuleId } from '#shared/alerts/model.ts';
import { ALERT_RULES } from '#shared/alerts/rules/index.ts';
import { createCrowdWatch, type CrowdAround, type CrowdWatch } from '#shared/alerts/crowd/crowdWatch.ts';
import { createShelfReader, type ShelfReader } from '#shared/audience/reading/shelfMentions.ts';
import type { HealthSample } from '#shared/alerts/sample.ts';
import { createWordWatch } from '#shared/alerts/words/wordWatch.ts';
import { freshAlertMemory, stepAlerts, type AlertMemory } from '#shared/alerts/stepAlerts.ts';
import type { ObsProbe, ProgrammeEvidence } from '#shared/obs/probe.ts';
import { isSameFinding, openAlertOf } from '#shared/show/decideAlert.ts';
import type { SoldUnits } from '#shared/metrics/attributionBook.ts';
import { createSellWatch, type SellWatch } from '#shared/shelf/sellWatch.ts';
import type { CommentColumns } from '#shared/protocol/wire.ts';
import { onAirProduct } from '#shared/show/onAirProduct.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Instant } from '#shared/time/instant.ts';
import type { Cancel, Clock, CrowdCommit, Runtime } from '../ports.ts';
import { FaultVoices } from './faultVoices.ts';
import { FeedSkew } from './feedSkew.ts';
import { LearntRate } from './learntRate.ts';
import { whenCalm, type Calm } from '../whenCalm.ts';
import type { StorageSituation } from './storageSituation.ts';

export interface HealthLaneNeeds {
  readonly clock: Clock;
  readonly runtime: Runtime & { readonly current: () => { readonly state: ShowState } };
  /** What can be seen and heard of the programme since it was last asked; null = nobody looks. */
  readonly programme: () => ProgrammeEvidence | null;
  readonly storage: StorageSituation;
  /** Units of each product that orders of the session hold; null = not known now. */
  readonly taken: () => readonly SoldUnits[] | null;
  readonly prompters: () => number;
  /** Commands go first. */
  readonly calm?: Calm;
  /** Shared with whoever else looks at the same comments. */
  readonly readShelf?: ShelfReader;
  /** What is true now beside the log; called only when it changed. */
  readonly tell: (now: HealthNow) => void;
}

/** The sampling lane: fed by the other parts, it judges once a second. */
export interface HealthLane {
  readonly probe: (probe: ObsProbe | null) => void;
  readonly target: (target: StreamTarget | null) => void;
  readonly heard: (rows: CommentColumns) => void;
  /** What the audience lane stored. */
  readonly commit: (commit: CrowdCommit) => void;
  readonly start: () => void;
  readonly stop: () => void;
}

const BEAT_MS = 1_000;
const REPEAT_MS = 10_000;
/** A look at OBS older than this is none. */
const STALE_PROBE_MS = 2_500;
/** Sound above this is sound (dBFS); once heard it counts for a while, people pause. */
const HEARD_DB = -50;
const HEARD_FOR_MS = 60_000;

/** Builds the lane; nothing beats before `start`. */
export function createHealthLane(needs: HealthLaneNeeds): HealthLane {
  const lane = new Lane(needs);
  let cancel: Cancel = () => undefined;
  let cancelLook: Cancel = () => undefined;
  // After a busy second a look takes milliseconds: a take that is on its way to the disk does not wait for it.
  const beat = (): void => { cancelLook = whenCalm(needs.calm ?? (() => null), () => lane.beat()); };
  return {
    probe: (probe) => lane.probe(probe), target: (target) => lane.target(target), heard: (rows) => lane.heard(rows),
    commit: (commit) => lane.commit(commit),
    start: () => {
      lane.restore();
      cancel = needs.clock.every(BEAT_MS, beat);
    },
    stop: () => {
      cancel();
      cancelLook();
    },
  };
}

class Lane {
  readonly #needs: HealthLaneNeeds;
  readonly #readShelf: ShelfReader;
  readonly #voices = new FaultVoices();
  readonly #skew = new FeedSkew();
  readonly #learnt = new LearntRate();
  readonly #words = createWordWatch();
  #memory: AlertMemory = freshAlertMemory();
  /** Of one session: what is usual in one show says nothing about the next. */
  #crowd: { readonly session: string | null; readonly watch: CrowdWatch; readonly selling: SellWatch } | null = null;
  #probe: ObsProbe | null = null;
  #target: StreamTarget | null = null;
  #heardAt: Instant | null = null;
  /** Since when the log and the rules disagree about a rule: the log lags a moment behind, and stays behind when it cannot be written. */
  readonly #unlogged = new Map<RuleId, { readonly finding: Finding; readonly since: Instant }>();
  readonly #reported = new Map<RuleId, { readonly said: string; readonly at: Instant }>();
  #seen: ProgrammeEvidence | null = null;
  #said = JSON.stringify(NO_HEALTH_NOW);

  constructor(needs: HealthLaneNeeds) {
    this.#needs = needs;
    this.#readShelf = needs.readShelf ?? createShelfReader();
    // Said at once, not with the next beat: what is lost from now on is lost.
    needs.storage.onChange(() => this.#tell());
  }

  /** What the log left standing goes on standing until it is judged. */
  restore(): void {
    const { alerts } = this.#needs.runtime.current().state.health;
    this.#memory = freshAlertMemory(new Map(alerts.filter(({ clearedAt }) => clearedAt === null).map(({ rule, finding }) => [rule, finding])));
  }

  probe(probe: ObsProbe | null): void {
    this.#probe = probe === null ? null : this.#learnt.complete(probe);
  }

  target(target: StreamTarget | null): void {
    this.#target = target;
    this.#tell();
  }

  heard(rows: CommentColumns): void {
    const now = this.#needs.clock.now();
    this.#voices.hear(rows, now);
    this.#skew.hear(rows, now);
  }

  commit(commit: CrowdCommit): void {
    if (commit.tail !== null) this.heard(commit.tail);
    const [now, show] = [this.#needs.clock.now(), this.#needs.runtime.current().state];
    this.#crowdOf(show, now).watch.hear(commit, { products: show.products, onAirProductId: onAirProduct(show) }, now);
  }

  #crowdOf({ session }: ShowState, now: Instant): { readonly watch: CrowdWatch; readonly selling: SellWatch } {
    const id = session?.id ?? null;
    if (this.#crowd?.session !== id || this.#crowd === null) this.#crowd = { session: id, watch: createCrowdWatch(now, this.#readShelf), selling: createSellWatch() };
    return this.#crowd;
  }

  beat(): void {
    const { clock, runtime, programme, storage } = this.#needs;
    const [at, show] = [clock.now(), runtime.current().state];
    const seen = programme();
    this.#seen = seen;
    if (seen !== null && seen.peakDb !== null && seen.peakDb > HEARD_DB) this.#heardAt = at;
    const probe = this.#probe !== null && at - this.#probe.at <= STALE_PROBE_MS ? this.#probe : null;
    const { watch: crowd, selling } = this.#crowdOf(show, at);
    selling.look(this.#needs.taken, at);
    const sample: HealthSample = { at, show, probe, programme: seen, faultVoices: this.#voices.count(at), crowd: crowd.read(around(show), at), words: runtime.words === undefined ? null : this.#words.read(show, runtime.words, at), sold: selling.read(), storage: storage.now() };
    this.#memory = stepAlerts(this.#memory, sample, ALERT_RULES);
    if (this.#memory.open.has('A-25')) crowd.excludeNow(at);
    this.#reportDifferences(show, at);
    this.#reportUnanswered(show, at);
    this.#tell();
  }

  /** Whatever the log says otherwise than the rules is reported, again and again until it agrees. */
  #reportDifferences(show: ShowState, at: Instant): void {
    for (const { id } of ALERT_RULES) {
      const finding = this.#memory.open.get(id) ?? null;
      const logged = openAlertOf(show, id)?.finding ?? null;
      const isLogged = finding === null ? logged === null : logged !== null && isSameFinding(logged, finding);
      if (isLogged || finding === null) this.#unlogged.delete(id);
      else this.#unlogged.set(id, { finding, since: this.#unlogged.get(id)?.since ?? at });
      if (isLogged) this.#reported.delete(id);
      else this.#report(id, finding, at);
    }
  }

  /** Said every beat until the log has it: the loop drops what it knows. */
  #reportUnanswered({ health }: ShowState, at: Instant): void {
    for (const incident of health.incidents) {
      const next = nextCall(incident, health.settings);
      if (next !== null && at >= next.at) void this.#needs.runtime.report({ kind: 'reportIncidentUnanswered', incidentId: incident.id }, { kind: 'engine' });
    }
  }

  /** A report that could not be written is tried again by the loop; said anew now and then, should it ever be lost. */
  #report(rule: RuleId, finding: Finding | null, at: Instant): void {
    const said = finding === null ? 'over' : `${finding.severity} ${finding.about} ${subjectOf(finding)}`;
    const before = this.#reported.get(rule);
    if (before !== undefined && before.said === said && at - before.at < REPEAT_MS) return;
    this.#reported.set(rule, { said, at });
    void this.#needs.runtime.report({ kind: 'reportAlert', rule, finding }, { kind: 'engine' });
  }

  #tell(): void {
    const now = this.#now();
    const said = JSON.stringify(now);
    if (said === this.#said) return;
    this.#said = said;
    this.#needs.tell(now);
  }

  #now(): HealthNow {
    const { clock, prompters, storage } = this.#needs;
    const at = clock.now();
    const probe = this.#probe;
    // A beat is given to the log before an alert counts as not written.
    const unlogged = [...this.#unlogged].filter(([, { since }]) => at - since >= BEAT_MS).map(([rule, { finding, since }]) => ({ rule, finding, since }));
    const isHeard = this.#heardAt !== null && at - this.#heardAt < HEARD_FOR_MS;
    return {
      storage: storage.now(), unlogged,
      checks: {
        target: this.#target,
        disk: probe === null ? null : { freeGb: roundedGb(probe.diskFreeMb / 1_024), kbps: probe.targetKbps === null ? null : Math.round(probe.targetKbps / 100) * 100 },
        sound: isHeard ? 'heard' : (this.#seen?.peakDb ?? null) === null ? 'unknown' : 'silent',
        prompters: prompters(), skewed: [...this.#skew.skewed(at)],
      },
    };
  }
}

const around = (show: ShowState): CrowdAround => ({ products: show.products, onAirProductId: onAirProduct(show), sources: Object.values(show.sources), desk: show.commentDesk, thresholds: show.health.settings.thresholds });

/** A tenth where it matters, a whole one where it does not: a disk that fills while recording must not send a message a second. */
const roundedGb = (gb: number): number => (gb < 20 ? Math.floor(gb * 2) / 2 : Math.floor(gb));
