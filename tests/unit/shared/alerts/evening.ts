import { ALERT_RULES } from '#shared/alerts/rules/index.ts';
import type { RuleId } from '#shared/alerts/model.ts';
import type { HealthSample } from '#shared/alerts/sample.ts';
import { freshAlertMemory, stepAlerts, type AlertMemory } from '#shared/alerts/stepAlerts.ts';
import type { ObsProbe } from '#shared/obs/probe.ts';
import { openAlertOf, isSameFinding } from '#shared/show/decideAlert.ts';
import { instant } from '#shared/time/instant.ts';
import { sheetOf, Stage } from '../show/stage.ts';

/** What one second of OBS is like; the running totals grow by these. Everything of a show that goes well. */
export interface Second {
  readonly frames: number; readonly dropped: number; readonly renderSkipped: number; readonly encodeSkipped: number; readonly kbps: number;
  readonly congestion: number; readonly cpuPct: number; readonly frameMs: number; readonly diskFreeMb: number; readonly recordKbps: number;
  readonly peakDb: number | null; readonly luma: number; readonly hash: string | null; readonly faultVoices: number;
  /** Somebody speaks; null = no microphone of the room is measured. */
  readonly voice: boolean | null;
  readonly answers: boolean; readonly storage: { readonly show: boolean; readonly crowd: boolean };
}
export const WELL: Second = {
  frames: 30, dropped: 0, renderSkipped: 0, encodeSkipped: 0, kbps: 4_500, congestion: 0.02, cpuPct: 20, frameMs: 3, diskFreeMb: 400_000, recordKbps: 6_000,
  peakDb: -12, luma: 110, hash: null, faultVoices: 0, voice: true, answers: true, storage: { show: true, crowd: true },
};

const TARGET_KBPS = 4_500;

/** A room on air, lived through second by second: the pure engine on the left, the show's log on the right, as in the product. */
export class Evening {
  readonly stage: Stage;
  memory: AlertMemory = freshAlertMemory();
  scene = '02_主播近景';
  #totals = { frames: 0, dropped: 0, renderSkipped: 0, encodeSkipped: 0, bytes: 0, render: 0, recordBytes: 0 };
  #n = 0;
  #unvoicedMs = 0;

  constructor() {
    this.stage = new Stage().withObs(['02_主播近景', '06_VCR', 'BRB']);
    this.stage.did({ kind: 'openSession', title: 'Evening' });
    this.stage.start(sheetOf([{ minutes: 60 }, { minutes: 60 }]));
    this.stage.did({ kind: 'goLive' });
    this.live();
  }

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
    this.#n += 1;
    const t = this.#totals;
    this.#unvoicedMs = second.voice === false ? this.#unvoicedMs + 1_000 : 0;
    t.frames += second.frames; t.dropped += second.dropped; t.render += 30; t.renderSkipped += second.renderSkipped;
    t.encodeSkipped += second.encodeSkipped; t.bytes += (second.kbps * 1_000) / 8; t.recordBytes += (second.recordKbps * 1_000) / 8;
    const { show } = { show: this.stage.state };
    const probe: ObsProbe = {
      at: instant(this.stage.now), fps: 30, cpuPct: second.cpuPct, frameMs: second.frameMs, diskFreeMb: second.diskFreeMb,
      renderTotal: t.render, renderSkipped: t.renderSkipped, encodeTotal: t.render, encodeSkipped: t.encodeSkipped,
      stream: { active: show.obs.stream.kind === 'live', reconnecting: show.obs.stream.kind === 'reconnecting', total: t.frames, skipped: t.dropped, bytes: t.bytes, congestion: second.congestion },
      record: { active: show.obs.record.kind === 'recording', paused: false, bytes: t.recordBytes }, targetKbps: TARGET_KBPS,
    };
    const sample: HealthSample = {
      at: instant(this.stage.now), show, probe: second.answers && show.obs.connection.kind === 'connected' ? probe : null,
      programme: { at: instant(this.stage.now), scene: this.scene, peakDb: second.peakDb, unvoicedMs: second.voice === null ? null : this.#unvoicedMs, picture: { hash: second.hash ?? `picture ${this.#n}`, luma: second.luma } },
      faultVoices: second.faultVoices, crowd: null, storage: second.storage,
    };
    this.memory = stepAlerts(this.memory, sample, ALERT_RULES);
    for (const { id } of ALERT_RULES) {
      const finding = this.memory.open.get(id) ?? null;
      const known = openAlertOf(this.stage.state, id);
      const isKnown = finding === null ? known === null : known !== null && isSameFinding(known.finding, finding);
      if (!isKnown) this.stage.report({ kind: 'reportAlert', rule: id, finding });
    }
  }
}
