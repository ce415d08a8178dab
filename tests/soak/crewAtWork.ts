import type { ProductId } from '#shared/ids.ts';
import { connectDesk, connectWithToken, type DeskClient } from '../harness/deskClient.ts';
import { loadSample, onAirRun, sampleSheet } from '../harness/sampleShow.ts';
import type { FromEngine } from './protocol.ts';

/** The people of the show: a producer who runs it, a host who answers cues, and somebody with a viewer's window who comes and goes. */
export interface Crew {
  /** What they do in second `second` of the show. */
  readonly work: (second: number) => Promise<void>;
  readonly desk: DeskClient;
  /** Links for more windows. */
  readonly link: (role: 'producer' | 'host') => Promise<string>;
  readonly products: readonly string[];
  readonly takes: () => number;
  readonly close: () => void;
}

/** A machine that does other things meanwhile may stand still for seconds: that is measured, and ends nothing. */
const PATIENT = { fold: true, ackMs: 120_000 } as const;
const at = (second: number, every: number, offset: number): boolean => second % every === offset;

export async function startCrew(ready: Extract<FromEngine, { kind: 'ready' }>, setUp: (desk: DeskClient) => Promise<void>): Promise<Crew> {
  const desk = await connectDesk(ready.producer, PATIENT);
  const host = await connectDesk(ready.host, PATIENT);
  const { url, token } = await connectDesk(ready.viewer).then((viewer) => { viewer.close(); return { url: ready.url, token: viewer.token }; });
  let visitor = await connectWithToken(url, token, PATIENT);
  await setUp(desk);
  await loadSample(desk, 'rehearsal');
  await desk.must({ kind: 'startShow' });
  for (const client of [desk, host, visitor]) await client.watch({ crowd: true, thumbnails: false, vitals: client === desk, clusters: client === desk });
  const products = desk.state().products.map(({ id }) => id);
  const [first] = sampleSheet().items;
  const listed: ProductId[] = [];
  await desk.must({ kind: 'setShelfPlatforms', platforms: ['own'] });
  for (const { id, liveMinor } of desk.state().products) if (liveMinor !== null && (await desk.command({ kind: 'listProduct', productId: id, platform: 'own', cardMinor: liveMinor })).ok) listed.push(id);
  if (listed.length === 0) throw new Error('no product of the sample can be listed');
  let takes = 0;
  const saw = () => onAirRun(desk)?.id ?? null;
  const take = async (): Promise<void> => {
    const next = await desk.command({ kind: 'takeNextItem', sawOnAir: saw() });
    if (!next.ok && first !== undefined) await desk.must({ kind: 'jumpToItem', itemId: first.id, sawOnAir: saw(), jumpedRows: 'toDo' });
    takes += 1;
  };
  const ask = async (): Promise<void> => {
    await desk.query<'searchComments'>({ kind: 'searchComments', text: '色号', crowdSeq: null, limit: 100 });
    await desk.query<'commentsBefore'>({ kind: 'commentsBefore', crowdSeq: null, limit: 200 });
    await desk.query<'minuteBuckets'>({ kind: 'minuteBuckets' });
    await desk.query<'sales'>({ kind: 'sales', sessionId: null, version: 'live' });
    await desk.query<'sessions'>({ kind: 'sessions' });
  };
  const work = async (second: number): Promise<void> => {
    if (at(second, 180, 30)) await take();
    const product = listed[Math.floor(second / 60) % listed.length];
    if (at(second, 60, 10) && product !== undefined) await desk.must({ kind: 'startExplaining', productId: product });
    if (at(second, 60, 45)) await desk.must({ kind: 'stopExplaining' });
    if (at(second, 60, 20)) await desk.must({ kind: 'pinComment', crowdSeq: null, name: '小明', text: `第${second}秒的问题` });
    if (at(second, 60, 33)) await desk.must({ kind: 'sendHostCue', text: `提词 ${second}` });
    if (at(second, 60, 38)) for (const cue of host.state().hostCues.filter(({ answer }) => answer.kind === 'waiting')) await host.command({ kind: 'acknowledgeHostCue', cueId: cue.id });
    if (at(second, 60, 50)) await ask();
    if (at(second, 120, 55)) {
      visitor.close();
      visitor = await connectWithToken(url, token, PATIENT);
      await visitor.watch({ crowd: true, thumbnails: false, vitals: false });
    }
    // Kept by the harness for tests that read them; here nobody does.
    for (const client of [desk, host, visitor]) client.frames.length = 0;
  };
  return {
    work, desk, products, takes: () => takes,
    link: async (role) => (await desk.query<'pairingLinks'>({ kind: 'pairingLinks', role, name: 'Soak' })).urls[0] ?? '',
    close: () => { for (const client of [desk, host, visitor]) client.close(); },
  };
}
