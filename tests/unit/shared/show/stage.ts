import { decide, decideReport, type DecideContext } from '#shared/show/decide.ts';
import { evolve, initialState } from '#shared/show/evolve.ts';
import { commandSchema, type Command } from '#shared/show/commands.ts';
import { storedEventSchema, type Actor, type ShowEvent, type StoredEvent } from '#shared/show/events.ts';
import { worldReportSchema } from '#shared/show/reports.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { RefusalKey } from '#shared/protocol/refusal.ts';
import { planCatchUp, type CatchUpPlan } from '#shared/runsheet/catchUp.ts';
import { cellsOf, cellsSchema } from '#shared/runsheet/cells.ts';
import { buildForecast } from '#shared/runsheet/forecast.ts';
import { runsheetSchema, type Runsheet, type RunsheetItem } from '#shared/runsheet/item.ts';
import { instant, MINUTE } from '#shared/time/instant.ts';
import type { z } from 'zod';

/** 2026-11-28 20:00 in Shanghai. */
export const EIGHT_PM = Date.UTC(2026, 10, 28, 12);
export const PRODUCER: Actor = { kind: 'person', role: 'producer', clientId: 'c1', name: 'Lin' };

type Row = Partial<z.input<typeof runsheetSchema>['items'][number]> & { readonly minutes?: number };

/** A sheet of rows "01", "02"...; five minutes each and linked, the first one fixed to 20:00 Shanghai time, unless said otherwise. */
export function sheetOf(rows: readonly Row[], more: Partial<z.input<typeof runsheetSchema>> = {}): Runsheet {
  return runsheetSchema.parse({
    id: 'sheet-1', title: 'Warm winter', timeZone: 'Asia/Shanghai', date: '2026-11-28', ...more,
    items: rows.map(({ minutes = 5, ...row }, index) => {
      const cue = String(index + 1).padStart(2, '0');
      return {
        id: `item-${cue}`, cue, phase: 'product', title: { zh: `第${cue}段`, en: `Row ${cue}` },
        start: index === 0 ? { kind: 'fixed', at: 20 * 60 * MINUTE } : { kind: 'linked' },
        durationMs: minutes * MINUTE, minDurationMs: 0, flex: 'flex', talkingPoints: {}, ...row,
      };
    }),
  });
}

export type Answer = { readonly ok: true; readonly events: readonly ShowEvent[] } | { readonly ok: false; readonly key: RefusalKey; readonly params: Record<string, string | number> };

/** The loop of the engine without its world: decide, store, evolve, on a clock the test moves. Everything is parsed as on the wire. */
export class Stage {
  state: ShowState = initialState();
  now: number;
  readonly log: StoredEvent[] = [];
  private ids = 0;
  actor: Actor = PRODUCER;

  constructor(now: number = EIGHT_PM) {
    this.now = now;
  }

  private context(): DecideContext {
    return { now: instant(this.now), actor: this.actor, newId: (prefix) => `${prefix}-${(this.ids += 1)}` };
  }

  commit(events: readonly ShowEvent[], actor: Actor = this.actor): void {
    for (const event of events) {
      const stored = storedEventSchema.parse({ seq: this.log.length + 1, at: this.now, actor, event });
      this.log.push(stored);
      this.state = evolve(this.state, stored);
    }
  }

  command(input: z.input<typeof commandSchema>): Answer {
    const command: Command = commandSchema.parse(input);
    const decision = decide(this.state, command, this.context());
    if (!decision.ok) return { ok: false, key: decision.failure.key, params: decision.failure.params };
    this.commit(decision.value);
    return { ok: true, events: decision.value };
  }

  /** A command that must be accepted. */
  did(input: z.input<typeof commandSchema>): readonly ShowEvent[] {
    const answer = this.command(input);
    if (!answer.ok) throw new Error(`refused: ${answer.key} ${JSON.stringify(answer.params)}`);
    return answer.events;
  }

  report(input: z.input<typeof worldReportSchema>): readonly ShowEvent[] {
    const events = decideReport(this.state, worldReportSchema.parse(input), this.context());
    this.commit(events, { kind: 'engine' });
    return events;
  }

  wait(ms: number): this {
    this.now += ms;
    return this;
  }

  get onAir(): string | null {
    return this.state.show.kind === 'running' ? this.state.show.onAir.id : null;
  }

  get cue(): string | null {
    return this.state.show.kind === 'running' ? this.state.show.onAir.item.cue : null;
  }

  get sheet(): Runsheet {
    if (this.state.show.kind === 'empty') throw new Error('no run-sheet');
    return this.state.show.sheet;
  }

  row(id: string): RunsheetItem | undefined {
    return [...this.sheet.items, ...this.sheet.adLibs].find((item) => item.id === id);
  }

  /** An edit by somebody who looked just now. A row that is not there is refused like any other. */
  edit(id: string, changes: z.input<typeof cellsSchema>): Answer {
    const cells = cellsSchema.parse(changes);
    const row = this.row(id);
    return this.command({ kind: 'editItem', itemId: id, changes, saw: row === undefined ? {} : cellsSchema.parse(cellsOf(row, cells)) });
  }

  get newestEdit(): string | null {
    return this.state.planEdits.last.at(-1)?.editId ?? null;
  }

  undo(onAirRow: 'keepRun' | 'refuse' = 'keepRun'): Answer {
    return this.command({ kind: 'undoEdit', sawEdit: this.newestEdit, onAirRow });
  }

  redo(onAirRow: 'keepRun' | 'refuse' = 'keepRun'): Answer {
    return this.command({ kind: 'redoEdit', sawEdit: this.newestEdit, onAirRow });
  }

  /** The catch-up plans of this moment. */
  get plans(): readonly CatchUpPlan[] {
    const forecast = buildForecast(this.state.show);
    return forecast === null ? [] : planCatchUp(forecast, this.sheet, this.state.products, instant(this.now));
  }

  /** Applies the n-th catch-up plan, if there is one with something to do. */
  catchUp(n: number): Answer | null {
    const plan = this.plans[n];
    return plan === undefined || plan.changes.length === 0 ? null : this.command({ kind: 'applyCatchUp', planId: plan.id, savesMs: plan.savesMs, changes: [...plan.changes] });
  }

  /** Imports, arms and starts a sheet. */
  start(sheet: Runsheet, mode: 'live' | 'rehearsal' = 'live'): this {
    this.did({ kind: 'importRunsheet', sheet });
    this.did({ kind: 'loadShow', mode });
    this.did({ kind: 'startShow' });
    return this;
  }

  /** OBS connected, with these scenes and both outputs off. */
  withObs(scenes: readonly string[] = ['A', 'B', 'BRB']): this {
    this.did({ kind: 'configureObs', address: { host: '127.0.0.1', port: 4455 } });
    this.report({ kind: 'reportObsConnection', connection: { kind: 'connected', since: this.now, obsVersion: '29.0.2', websocketVersion: '5.1.0', simulated: false } });
    this.report({ kind: 'reportObsInventory', inventory: inventoryOf(scenes), restarted: false });
    this.report({ kind: 'reportStream', stream: { kind: 'off' } });
    this.report({ kind: 'reportRecord', record: { kind: 'off' } });
    return this;
  }
}

export const inventoryOf = (scenes: readonly string[], programScene: string | null = scenes[0] ?? null) => ({
  scenes: scenes.map((name) => ({ name, uuid: null })), programScene, previewScene: null, studioMode: false, collection: 'Main', profile: 'Main', transitions: [], transition: null, inputs: [], features: [],
});
