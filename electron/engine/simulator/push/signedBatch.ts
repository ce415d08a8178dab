import { createHmac } from 'node:crypto';
import type { Delivery } from './createSender.ts';

/** A batch for the ingest API, signed as docs/ingest.md asks for. @param now unix ms */
export function signedBatch(sourceId: string, secret: string, events: readonly unknown[], now: number): Delivery {
  const body = JSON.stringify({ events });
  const timestamp = String(now);
  return { path: `/ingest/v1/${sourceId}`, body, headers: { 'x-cuedeck-timestamp': timestamp, 'x-cuedeck-signature': `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}` } };
}
