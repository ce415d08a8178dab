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

export function createSignedFeed({ url, secret }: FeedAccess): SignedFeed {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const post = (body: string): Promise<{ status: number; text: string }> => new Promise((resolve, reject) => {
    const timestamp = String(Date.now());
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

/**
 * Sends comments at a steady rate; resolves with what happened when all are acknowledged.
 * @param perSecond mean rate, sent as a batch every `everyMs`: over four connections no answer may then take longer than four times that,
 * or the feed itself falls behind (20 ms were too short a step: what was measured was the feed waiting for its turn)
 */
export async function pour(feed: SignedFeed, perSecond: number, seconds: number, startAt = 0, everyMs = 50): Promise<{ sent: number; accepted: number; lateMs: number }> {
  const perBatch = Math.round((perSecond * everyMs) / 1_000);
  const batches = Math.round((seconds * 1_000) / everyMs);
  const began = performance.now();
  let accepted = 0;
  const open: Promise<void>[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const due = began + batch * everyMs;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => { setTimeout(resolve, wait); });
    open.push(feed.send(comments(startAt + batch * perBatch, perBatch)).then((answer) => { accepted += answer.accepted; }));
  }
  await Promise.all(open);
  return { sent: batches * perBatch, accepted, lateMs: performance.now() - began - seconds * 1_000 };
}
