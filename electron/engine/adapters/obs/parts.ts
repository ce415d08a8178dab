import type { PartRequest } from '#shared/obs/partRequest.ts';
import type { ObsPort } from './obsPort.ts';
import type { ObsReading } from './reading.ts';

/**
 * One more thing the adapter can do with OBS (mixer, cues, health), made of a port. It lives as long as the adapter;
 * connections come and go under it. Everything is optional but the name, which is the `part` of the requests it carries out.
 */
export interface ObsPart {
  readonly name: string;
  /** After the first whole read of a connection. */
  readonly onConnected?: (reading: ObsReading) => void;
  /** After every further whole read (changes, drift checks every 10 s). */
  readonly onReread?: (reading: ObsReading) => void;
  /** The connection is over: nothing of OBS is known any more. */
  readonly onGone?: () => void;
  /** Events of these kinds go to `onEvent`, unparsed. `port.onEvent` does the same for one kind at a time. */
  readonly events?: readonly Parameters<ObsPort['onEvent']>[0][];
  readonly onEvent?: (kind: Parameters<ObsPort['onEvent']>[0], data: unknown) => void;
  /** A request for this part, with or without a connection. Outcomes go out as reports. */
  readonly onRequest?: (request: PartRequest) => void;
}

/** Makes a part. Whatever else it needs (a listener for meters) is closed over. */
export type MakeObsPart = (port: ObsPort) => ObsPart;
