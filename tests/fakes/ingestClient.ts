import { createHmac } from 'node:crypto';

/** A stranger's feed, written from docs/ingest.md alone: signs and posts batches. */
export interface IngestClient {
  readonly send: (events: readonly unknown[], quirks?: IngestQuirks) => Promise<IngestReply>;
  /** Posts a body as it is, signed. */
  readonly sendRaw: (body: string | Uint8Array, quirks?: IngestQuirks) => Promise<IngestReply>;
  /** Socket.IO `auth` for the namespace /ingest. */
  readonly socketAuth: () => { readonly sourceId: string; readonly timestamp: string; readonly signature: string };
}
export interface IngestReply { readonly status: number; readonly body: Readonly<Record<string, unknown>> }
/** Ways a sender gets it wrong. */
export interface IngestQuirks { readonly secret?: string; readonly timestamp?: string; readonly signature?: string; readonly sourceId?: string; readonly bodyAfterSigning?: string }

export interface IngestClientOptions { readonly baseUrl: string; readonly sourceId: string; readonly secret: string; readonly now?: () => number }

export function createIngestClient({ baseUrl, sourceId, secret, now = Date.now }: IngestClientOptions): IngestClient {
  const sendRaw: IngestClient['sendRaw'] = async (body, quirks = {}) => {
    const timestamp = quirks.timestamp ?? String(now());
    const hex = createHmac('sha256', quirks.secret ?? secret).update(`${timestamp}.`).update(body).digest('hex');
    const response = await fetch(`${baseUrl}/ingest/v1/${quirks.sourceId ?? sourceId}`, {
      method: 'POST', body: quirks.bodyAfterSigning ?? (typeof body === 'string' ? body : Buffer.from(body)),
      headers: { 'content-type': 'application/json', 'x-cuedeck-timestamp': timestamp, 'x-cuedeck-signature': quirks.signature ?? `sha256=${hex}` },
    });
    return { status: response.status, body: await response.json() as Record<string, unknown> };
  };
  return {
    sendRaw,
    send: (events, quirks) => sendRaw(JSON.stringify({ events }), quirks),
    socketAuth: () => {
      const timestamp = String(now());
      return { sourceId, timestamp, signature: `sha256=${createHmac('sha256', secret).update(`${timestamp}.connect.${sourceId}`).digest('hex')}` };
    },
  };
}
