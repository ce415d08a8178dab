import type { SelfTestStep, SourceVitals } from '#shared/audience/sourceVitals.ts';
import type { SourceId } from '#shared/ids.ts';
import type { Ack, enterOrdersSchema, OrdersTaken } from '#shared/protocol/wire.ts';
import type { z } from 'zod';

/** What windows may ask of the sources beside the show's own commands. */
export interface SourcesPort {
  readonly vitals: () => readonly SourceVitals[];
  /** Null = there is no such source. */
  readonly selfTest: (sourceId: SourceId) => Promise<readonly SelfTestStep[] | null>;
  /** An event entered by hand; answered once it is on disk. */
  readonly enter: (sourceId: SourceId, event: Readonly<Record<string, unknown>>) => Promise<Ack<null>>;
  /** Rows of an order file; answered once they are on disk. */
  readonly enterOrders: (file: z.infer<typeof enterOrdersSchema>) => Promise<Ack<OrdersTaken>>;
}
