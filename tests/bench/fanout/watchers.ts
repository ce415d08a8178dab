/**
 * Windows that watch a crowd, in a process of its own. Argument: `WatchersPlan` as JSON. Its parent says `on` and `off` (answered), `clear`,
 * and `tell`: a `WatchersReport` of what came since the last `clear`. Ends with its parent.
 */
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { connectDesk } from '../../harness/deskClient.ts';

/** Who is watched, and by how many: our engine through pairing links, or one of the two plain broadcasters of broadcaster.ts. */
export type WatchersPlan = { readonly how: 'engine'; readonly links: readonly string[] } | { readonly how: 'events' | 'frames'; readonly url: string; readonly count: number };
/** Ages: of every comment when it had arrived and been parsed, ms. Bytes and rows are means of one watcher; bytes are what Socket.IO or the frame carried. */
export interface WatchersReport { readonly rows: number; readonly bytes: number; readonly p50: number; readonly p99: number }

interface Watcher { readonly setOn: (isOn: boolean) => Promise<unknown> }
const planSchema: z.ZodType<WatchersPlan> = z.union([
  z.object({ how: z.literal('engine'), links: z.array(z.string()) }), z.object({ how: z.enum(['events', 'frames']), url: z.string(), count: z.number() }),
]);
const columnsSchema = z.object({ at: z.array(z.number()) });

/** Comments by their age in whole ms: two million of them would be a long array to sort. */
const ages = new Uint32Array(120_000);
let [rows, bytes] = [0, 0];

function came(at: readonly number[]): void {
  const now = Date.now();
  rows += at.length;
  for (const each of at) {
    const age = Math.min(ages.length - 1, Math.max(0, now - each));
    ages[age] = (ages[age] ?? 0) + 1;
  }
}

function ageAt(share: number): number {
  const total = ages.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  return total === 0 ? Number.NaN : ages.findIndex((count) => (seen += count) >= total * share);
}

async function watchEngine(link: string): Promise<Watcher> {
  const desk = await connectDesk(link, { fold: false });
  desk.socket.io.engine.on('packet', ({ type, data }: { type: string; data?: string }) => { if (type === 'message' && data !== undefined) bytes += Buffer.byteLength(data); });
  desk.socket.on('frame', (frame) => {
    came(frame.rows?.at ?? []);
    desk.frames.length = 0;
  });
  return { setOn: (isOn) => desk.watch({ crowd: isOn, thumbnails: false, vitals: false }) };
}

async function watchEvents(url: string): Promise<Watcher> {
  const socket = io(url, { transports: ['websocket'], reconnection: false });
  await new Promise<void>((resolve, reject) => { socket.once('connect', () => { resolve(); }); socket.once('connect_error', reject); });
  socket.io.engine.on('packet', ({ type, data }: { type: string; data?: string }) => { if (type === 'message' && data !== undefined) bytes += Buffer.byteLength(data); });
  socket.on('comment', ({ at }: { at: number }) => { came([at]); });
  return { setOn: (isOn) => socket.emitWithAck('watch', isOn) };
}

async function watchFrames(url: string): Promise<Watcher> {
  const socket = new WebSocket(url.replace('http', 'ws'));
  await new Promise((resolve, reject) => { socket.once('open', resolve); socket.once('error', reject); });
  socket.on('message', (data: Buffer) => {
    bytes += data.byteLength;
    came(columnsSchema.parse(JSON.parse(data.toString())).at);
  });
  return { setOn: (isOn) => { socket.send(String(isOn)); return Promise.resolve(); } };
}

const plan = planSchema.parse(JSON.parse(process.argv[2] ?? '{}'));
const all: Watcher[] = [];
if (plan.how === 'engine') for (const link of plan.links) all.push(await watchEngine(link));
else for (let index = 0; index < plan.count; index += 1) all.push(await (plan.how === 'events' ? watchEvents(plan.url) : watchFrames(plan.url)));

process.on('message', (asked) => {
  switch (asked) {
    case 'tell':
      process.send?.({ rows: rows / all.length, bytes: bytes / all.length, p50: ageAt(0.5), p99: ageAt(0.99) } satisfies WatchersReport);
      return;
    case 'clear':
      ages.fill(0);
      [rows, bytes] = [0, 0];
      return;
    default:
      void Promise.all(all.map((each) => each.setOn(asked === 'on'))).then(() => process.send?.(asked));
  }
});
process.on('disconnect', () => { process.exit(0); });
process.send?.('ready');
