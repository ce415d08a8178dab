import { ALERT_RULES } from '#shared/alerts/rules/index.ts';
import type { RuleId } from '#shared/alerts/model.ts';
import type { HealthSample } from '#shared/alerts/sample.ts';
import { freshAlertMemory, stepAlerts, type AlertMemory } from '#shared/alerts/stepAlerts.ts';
import { openAlertOf, isSameFinding } from '#shared/show/decideAlert.ts';
import { instant } from '#shared/time/instant.ts';
import { sheetOf, Stage } from '../show/stage.ts';
import { ObsSeconds, WELL, type Second } from './obsSeconds.ts';

export { WELL, type Second } from './obsSeconds.ts';

/** A room on air, lived through second by second: the pure engine on the left, the show's log on the right, as in the product. */
export class Evening {
  readonly stage: Stage;
  memory: AlertMemory = freshAlertMemory();
  readonly #obs = new ObsSeconds();

  constructor() {
    this.stage = new Stage().withObs(['02_主播近景', '06_VCR', 'BRB']);
    this.stage.did({ kind: 'openSession', title: 'Evening' });
    this.stage.start(sheetOf([{ minutes: 60 }, { minutes: 60 }]));
    this.stage.did({ kind: 'goLive' });
    this.live();
  }

  set scene(scene: string) { this.#obs.scene = scene; }

  live(): this {
    this.stage.report({ kind: 'reportStream', stream: { kind: 'live', since: this.stage.now } });
    return this;
  }

  record(): this {
    this.stage.did({ kind: 'startRecording' });
    this.stage.report({ kind: 'reportRecord', record: { kind: 'recording', since: this.stage.now } });
    return this;
  }

  reconnecting(): this {
    this.stage.report({ kind: 'reportStream', stream: { kind: 'reconnecting', since: this.stage.now, liveSince: this.stage.now } });
    return this;
  }

  obsGone(): this {
    this.stage.report({ kind: 'reportObsConnection', connection: { kind: 'retrying', since: this.stage.now, failure: 'lost' } });
    return this;
  }

  obsBack(): this {
    this.stage.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: this.stage.now, obsVersion: '29.0.2', websocketVersion: '5.1.0', simulated: false } });
    return this.live();
  }

  get open(): readonly RuleId[] {
    return this.stage.state.health.alerts.filter((alert) => alert.clearedAt === null).map((alert) => alert.rule);
  }

  about(rule: RuleId): string | null {
    const alert = openAlertOf(this.stage.state, rule);
    return alert === null ? null : `${alert.finding.severity} ${alert.finding.about}`;
  }

  get raised(): number {
    return this.stage.log.filter(({ event }) => event.kind === 'alertRaised').length;
  }

  /** Lives through `seconds`, each like `second`. */
  pass(seconds: number, second: Partial<Second> = {}): this {
    for (let i = 0; i < seconds; i += 1) this.#tick({ ...WELL, ...second });
    return this;
  }

  /** Seconds of `second` until the rule says this; null = not within `most`. */
  secondsUntil(rule: RuleId, about: string, most: number, second: Partial<Second> = {}): number | null {
    for (let i = 1; i <= most; i += 1) {
      this.pass(1, second);
      if (this.about(rule) === about) return i;
    }
    return null;
  }

  #tick(second: Second): void {
    this.stage.wait(1_000);
    const sample: HealthSample = { at: instant(this.stage.now), show: this.stage.state, ...this.#obs.next(second, this.stage), crowd: null, words: null, sold: null };
    this.memory = stepAlerts(this.memory, sample, ALERT_RULES);
    for (const { id } of ALERT_RULES) {
      const finding = this.memory.open.get(id) ?? null;
      const known = openAlertOf(this.stage.state, id);
      const isKnown = finding === null ? known === null : known !== null && isSameFinding(known.finding, finding);
      if (!isKnown) this.stage.report({ kind: 'reportAlert', rule: id, finding });
    }
  }
}
