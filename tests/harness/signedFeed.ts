/** A stranger's program that follows docs/ingest.md: signs its batches and posts them. */
import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { IngestAnswer } from '../../shared/audience/ingestEvent.ts';
import type { FeedAccess } from './engineProcess.ts';

export interface SignedFeed {
  /** Posts one batch (at most 500 events). @throws with status and body when the batch is refused as a whole */
  readonly send: (events: readonly object[]) => Promise<IngestAnswer>;
  readonly close: () => void;
}

/**
 * @param connections how many requests are under way at once; over one of them batches arrive in the order they are sent
 * @param now the clock of the machine the program runs on
 */
export function createSignedFeed({ url, secret }: FeedAccess, connections = 4, now: () => number = Date.now): SignedFeed {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const post = (body: string): Promise<{ status: number; text: string }> => new Promise((resolve, reject) => {
    const timestamp = String(now());
    const signature = createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');
    const call = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-cuedeck-timestamp': timestamp, 'x-cuedeck-signature': `sha256=${signature}` } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    call.on('error', reject);
    call.end(body);
  });
  return {
    send: async (events) => {
      const { status, text } = await post(JSON.stringify({ events }));
      if (status !== 200) throw new Error(`ingest answered ${status}: ${text}`);
      return JSON.parse(text) as IngestAnswer;
    },
    close: () => agent.destroy(),
  };
}

const WORDS = ['黄皮选哪个色号?', '3号链接多少钱', '敏感肌能用吗', '什么时候发货', '已拍两单', 'how much is number 5?', '主播声音有点小', '蹲一个返场', '有没有小样', '冲冲冲'];

/** True-to-life comments; the id carries a number (order, loss), the text the moment it was sent (age on screen). */
export const comments = (from: number, count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ type: 'comment', id: `c-${from + index}`, at: Date.now(), user: { id: `u-${(from + index) % 4_000}`, name: `观众${(from + index) % 4_000}`, level: (from + index) % 30 }, text: `${WORDS[(from + index) % WORDS.length] ?? ''} #${Date.now()}` }));

/** How a load is sent: batches every `everyMs`, in turn over so many connections. */
export interface PourPlan { readonly connections: number; readonly everyMs: number }
/**
 * Four connections, a batch every 50 ms: no answer may then take longer than four times that, or the feed itself falls behind (20 ms were
 * too short a step: what was measured was the feed waiting for its turn).
 */
export const FOUR_LINES: PourPlan = { connections: 4, everyMs: 50 };
/** One connection: everything arrives in the order it is numbered. Answers may take as long as the step. */
export const ONE_LINE: PourPlan = { connections: 1, everyMs: 200 };

/** Over which of the connections comment `number` (counted from the first of the load) goes. */
export const lineOf = (number: number, perSecond: number, { connections, everyMs }: PourPlan): number => Math.floor(number / Math.round((perSecond * everyMs) / 1_000)) % connections;

/** Sends comments at a steady rate; resolves with what happened when all are acknowledged. */
export async function pour(access: FeedAccess, perSecond: number, seconds: number, startAt = 0, plan: PourPlan = FOUR_LINES): Promise<{ sent: number; accepted: number; lateMs: number }> {
  const { connections, everyMs } = plan;
  const lines = Array.from({ length: connections }, () => createSignedFeed(access, 1));
  const perBatch = Math.round((perSecond * everyMs) / 1_000);
  const batches = Math.round((seconds * 1_000) / everyMs);
  const began = performance.now();
  let accepted = 0;
  const open: Promise<void>[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const due = began + batch * everyMs;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => { setTimeout(resolve, wait); });
    const sent = lines[batch % connections]?.send(comments(startAt + batch * perBatch, perBatch));
    if (sent !== undefined) open.push(sent.then((answer) => { accepted += answer.accepted; }));
  }
  await Promise.all(open);
  for (const line of lines) line.close();
  return { sent: batches * perBatch, accepted, lateMs: performance.now() - began - seconds * 1_000 };
}
