import type { SourceId } from '#shared/ids.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import type { Webhook } from '#engine/ports.ts';

/** HTTP routes that verify a signature over the RAW body: the hub never parses it. Only POST reaches `handle`; a body above `maxBytes` is refused with 413 `tooLarge`. */
export interface WebhookRoute extends Webhook {
  /** The source a path is for; null = there is none such. Strangers make paths up: only known sources have a limit of their own. */
  readonly sourceAt?: (path: string) => SourceId | null;
  /** A request for that source was turned away (429) before it was read. */
  readonly turnedAway?: (sourceId: SourceId) => void;
}

/** The Socket.IO namespace `/ingest`: a feed signs its handshake, then emits `events` with a batch and gets an answer per batch. */
export interface IngestPort {
  /** `auth` is whatever the client put in Socket.IO `auth`; nothing is trusted yet. */
  readonly authorise: (auth: unknown) => Promise<Ack<{ readonly sourceId: SourceId }>>;
  /** One batch; the answer goes back as the acknowledgement, unchanged. */
  readonly offer: (sourceId: SourceId, payload: unknown) => Promise<unknown>;
}
