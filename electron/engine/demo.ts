import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import papaparse from 'papaparse';
import type { CommandId, SheetId } from '#shared/ids.ts';
import { importProducts } from '#shared/commerce/importProducts.ts';
import type { Product } from '#shared/commerce/product.ts';
import { importRows } from '#shared/runsheet/importRows.ts';
import type { Runsheet, RunsheetItem } from '#shared/runsheet/item.ts';
import type { Command } from '#shared/show/commands.ts';
import type { Actor } from '#shared/show/events.ts';
import type { Table } from '#shared/tables/columns.ts';
import { SECOND, type Instant, type TimeOfDay } from '#shared/time/instant.ts';
import { calendarDateAt, timeOfDayAt } from '#shared/time/zone.ts';
import type { Clock, Ids } from './ports.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { ShowRuntime } from './runtime.ts';
import { furnish } from './simulator/obs/furnish.ts';
import { startSimulatedObs } from './simulator/obs/startSimulatedObs.ts';

export interface DemoParts { readonly clock: Clock; readonly ids: Ids; readonly runtime: ShowRuntime; readonly lifecycle: Lifecycle; readonly resourcesDir: string }

const engine: Actor = { kind: 'engine' };
const TITLE = '演示 · Demo';
const TIME_ZONE = 'Asia/Shanghai';

/** The sample plan and shelf of resources/demo. */
export interface DemoMaterial { readonly items: readonly RunsheetItem[]; readonly products: readonly Product[] }

/** Reads the sample plan and shelf the way a window imports them. */
export async function readDemoMaterial(resourcesDir: string): Promise<DemoMaterial> {
  const table = async (name: string): Promise<Table> => {
    const text = await readFile(join(resourcesDir, 'demo', name), 'utf8');
    const [headers = [], ...rows] = papaparse.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: 'greedy' }).data;
    return { headers, rows };
  };
  const { items } = importRows(await table('sample-runsheet.csv'));
  const { products } = importProducts(await table('sample-products.csv'));
  return { items, products };
}

/**
 * Puts a moving rehearsal on the desk: a simulated OBS on a port of its own, and, through the commands any producer has,
 * a training with a simulated audience, the sample plan (starting now, each row taking the next by itself) and the sample shelf.
 * A demo that is running already goes on where it was.
 */
export async function startDemo(parts: DemoParts): Promise<void> {
  const { clock, ids, runtime, lifecycle, resourcesDir } = parts;
  const send = async (command: Command): Promise<void> => {
    const ack = await runtime.execute(command, engine, ids.next('demo') as CommandId);
    if (!ack.ok) throw new Error(`The demo could not be set up: ${command.kind} was refused (${ack.refusal.key}).`);
  };
  const { items, products } = await readDemoMaterial(resourcesDir);
  const obs = await startSimulatedObs({ port: 0, scenes: scenesOf(items), picturesDir: join(resourcesDir, 'demo', 'scenes'), clock });
  furnish(obs.control.world);
  lifecycle.started('simulated OBS', obs.stop);
  const { show, training } = runtime.current().state;
  if (training !== null && show.kind === 'ended') await send({ kind: 'stopTraining', title: TITLE });
  await send({ kind: 'configureObs', address: { host: '127.0.0.1', port: obs.port } });
  if (show.kind === 'running') return;
  if (show.kind === 'armed') await send({ kind: 'unloadShow' });
  // Without a platform of its own: the crowd stands for all; platforms and faults are set off on the training page.
  if (runtime.current().state.training === null) await send({ kind: 'startTraining', title: TITLE, platforms: [], profile: 'normal' });
  await send({ kind: 'importProducts', products: [...products] });
  await send({ kind: 'importRunsheet', sheet: demoSheet(items, clock.now()) });
  await send({ kind: 'loadShow', mode: 'rehearsal' });
  await send({ kind: 'startShow' });
}

/** The scenes the plan asks for, in its order. */
const scenesOf = (items: readonly RunsheetItem[]): readonly string[] => [...new Set(items.map((item) => item.obsScene).filter((scene) => scene !== null))];

/** The sample plan, moved so that its first row is due now. */
function demoSheet(items: readonly RunsheetItem[], now: Instant): Runsheet {
  // To the second: a demo that begins a minute late by its own plan would look like a fault.
  const thisSecond = Math.floor(timeOfDayAt(now, TIME_ZONE) / SECOND) * SECOND;
  return {
    id: 'demo-sheet' as SheetId, title: '演示流程表 · Demo run-sheet', timeZone: TIME_ZONE, date: calendarDateAt(now, TIME_ZONE), adLibs: [], loop: null,
    items: items.map((item, index) => ({
      ...item, endAction: 'autoNext',
      start: index === 0 ? { kind: 'fixed', at: thisSecond as TimeOfDay } : { kind: 'linked' },
    })),
  };
}
