import { open, stat } from 'node:fs/promises';
import type { AudienceEvent } from '#shared/audience/event.ts';
import type { ConfigOf } from '#shared/audience/source.ts';
import type { RunningSource, SourceAdapter, SourceContext } from '../../../ports.ts';
import { isUnread, type Decoded } from '../common/createFeed.ts';
import { runReconnecting, type Session, type SessionListener } from '../common/reconnecting.ts';
import { readFileEvent, readJsonLine, rowToIngest, splitCsv } from './readLine.ts';
import { orderColumns } from './orderColumns.ts';
import { createOrderRows, type OrderRows } from './orderRows.ts';
import { createTail, type TailLine } from './tail.ts';

type Config = ConfigOf<'eventFile'>;
const LOOK_MS = 500;

/** Follows a JSONL or CSV file on the engine's machine. */
export const eventFile: SourceAdapter<'eventFile'> = {
  kind: 'eventFile',
  start: (config, context): RunningSource => ({
    stop: runReconnecting(config.id, context, (listener) => followFile(config, context, listener)).stop,
    probe: () => stat(config.path).then(
      (found) => [{ step: 'file', outcome: found.isFile() ? 'ok' as const : 'failed' as const, detail: `${found.size} B` }],
      (problem: unknown) => [{ step: 'file', outcome: 'failed' as const, detail: codeOf(problem) }],
    ),
  }),
  sample: ({ id }, receivedAt) => {
    const decoded = readJsonLine(JSON.stringify({ type: 'comment', user: { id: 'selftest', name: 'Cuedeck' }, text: 'self-test' }), 'selftest', { sourceId: id, receivedAt });
    return 'unread' in decoded ? [] : decoded;
  },
};

const codeOf = (problem: unknown): string => (problem instanceof Error && 'code' in problem ? String(problem.code) : 'unreadable');

/** Decodes lines; of a CSV the first one names the columns: those of docs/ingest.md, or those of a shop's order export. */
function createReader(config: Config, { room }: Pick<SourceContext, 'room'>): (line: string, offset: number, receivedAt: AudienceEvent['receivedAt']) => Decoded {
  const isCsv = /\.csv$/iu.test(config.path);
  let headers: readonly string[] | null = null;
  let orders: OrderRows | null = null;
  return (line, offset, receivedAt) => {
    const receipt = { sourceId: config.id, receivedAt };
    const text = offset === 0 ? line.replace(/^\uFEFF/u, '') : line;
    // A file that was cut or written anew begins with its header again.
    if (offset === 0) { headers = null; orders = null; }
    if (!isCsv) return readJsonLine(text, `line-${offset}`, receipt);
    const cells = splitCsv(text);
    if (orders !== null) return orders.read(cells, receipt);
    if (headers !== null) return readFileEvent(rowToIngest(headers, cells), `line-${offset}`, receipt);
    headers = cells.map((cell) => cell.trim());
    if (headers.includes('type')) return [];
    const columns = orderColumns(headers);
    orders = columns === null ? null : createOrderRows(columns, room);
    return orders === null ? { unread: 'the first line names no column "type", and no order number with an amount' } : [];
  };
}

/** Reads to the end, then looks every half second. Lost (and tried again) when the file cannot be opened or went away. */
function followFile(config: Config, context: SourceContext, listener: SessionListener): Session {
  const { clock } = context;
  let closed = false;
  const follow = async (): Promise<void> => {
    const file = await open(config.path, 'r');
    try {
      const { ino } = await file.stat();
      const tail = createTail();
      const read = createReader(config, context);
      listener.live();
      while (!closed) {
        const lines = await tail.read(file);
        // Awaited: a long file goes as fast as the store, never faster.
        if (lines.length > 0) { await takeLines(lines, config, context, read); continue; }
        if ((await file.stat()).size > tail.offset() + 64 * 1024) continue;
        await clock.sleep(LOOK_MS);
        const now = await stat(config.path);
        if (!closed && (now.ino !== ino || now.size < tail.offset())) return followAgain();
      }
    } finally {
      await file.close();
    }
  };
  const followAgain = (): Promise<void> => follow();
  void follow().catch((problem: unknown) => {
    if (!closed) listener.lost({ reason: `file: ${codeOf(problem)}` }, null);
  });
  return { close: () => { closed = true; } };
}

async function takeLines(lines: readonly TailLine[], config: Config, context: SourceContext, read: ReturnType<typeof createReader>): Promise<void> {
  const events: AudienceEvent[] = [];
  for (const { text, offset } of lines) {
    if (text === '') continue;
    const decoded: Decoded = text === null ? { unread: 'line too long' } : read(text, offset, context.clock.now());
    if (isUnread(decoded)) context.intake.unread(config.id, text ?? '', decoded.unread);
    else events.push(...decoded);
  }
  for (let at = 0; at < events.length; at += 500) await context.intake.accept(events.slice(at, at + 500));
}
