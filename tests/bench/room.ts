import { connectDesk, type DeskClient } from '../harness/deskClient.ts';
import { startEngineProcess, type EngineProcess } from '../harness/engineProcess.ts';
import { loadSample, onAirRun } from '../harness/sampleShow.ts';

/** A producer and read-only consoles beside it, as a big room has. */
export interface BigRoom { readonly engine: EngineProcess; readonly producer: DeskClient; readonly others: readonly DeskClient[]; readonly dispose: () => Promise<void> }

/** @param clients all of them, the producer included */
export async function openRoom(clients: number): Promise<BigRoom> {
  const engine = await startEngineProcess();
  const producer = await connectDesk(engine.link('producer'));
  const others: DeskClient[] = [];
  for (const link of await viewerLinks(producer, clients - 1)) others.push(await connectDesk(link, { fold: false }));
  const dispose = async (): Promise<void> => {
    for (const desk of [producer, ...others]) desk.close();
    await engine.dispose();
  };
  return { engine, producer, others, dispose };
}

/** The same with the sample show on air. */
export async function roomOnAir(clients: number): Promise<BigRoom> {
  const opened = await openRoom(clients);
  await loadSample(opened.producer, 'rehearsal');
  await opened.producer.must({ kind: 'startShow' });
  return opened;
}

/** One-time links for so many read-only consoles. */
export async function viewerLinks(producer: DeskClient, count: number): Promise<readonly string[]> {
  const links: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { urls } = await producer.query<'pairingLinks'>({ kind: 'pairingLinks', role: 'viewer', name: `viewer ${index + 1}` });
    links.push(urls[0] ?? '');
  }
  return links;
}

/** Taken before takes are counted: a show is taken for hours, and code that was never run costs its first second several times as much. */
export const WARM_UP_TAKES = 60;

/** NEXT and back in turn; answers how long until the command was acknowledged, ms, and up to which sequence. @throws when a take is refused */
export function createTakes(producer: DeskClient): () => Promise<{ readonly ackMs: number; readonly seq: number; readonly began: number }> {
  let isForward = true;
  return async () => {
    const began = performance.now();
    const ack = await producer.command({ kind: isForward ? 'takeNextItem' : 'takePreviousItem', sawOnAir: onAirRun(producer)?.id ?? null });
    if (!ack.ok) throw new Error(`take refused: ${ack.refusal.key}`);
    isForward = !isForward;
    return { ackMs: performance.now() - began, seq: ack.value.seq, began };
  };
}
