import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Audit } from '../audit.ts';
import type { Guards } from '../guards.ts';
import type { HubOptions } from '../hubOptions.ts';
import type { RateLimits } from '../rateLimits.ts';
import type { Sessions } from '../sessions.ts';
import { createControlAccess } from './controlAccess.ts';
import { serveControl } from './controlHttp.ts';
import { createControlSockets } from './controlSockets.ts';
import { createFeedbackSource } from './feedbackSource.ts';

export interface Control {
  readonly http: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;
  readonly attach: (server: Server) => () => void;
  readonly changed: () => void;
  readonly isConnected: (clientId: string) => boolean;
  readonly drop: (clientId: string) => void;
}

type ControlParts = Pick<HubOptions, 'clock' | 'ids' | 'log' | 'runtime' | 'getState'>
  & { readonly audit: Audit; readonly guards: Guards; readonly sessions: Sessions; readonly limits: RateLimits; readonly isStopping: () => boolean };

/** The API of control surfaces (docs/control-api.md): one action table over HTTP and a plain WebSocket, feedback as anchors. */
export function createControl(given: ControlParts): Control {
  const parts = { ...given, access: createControlAccess(given), feedback: createFeedbackSource(given) };
  const sockets = createControlSockets(parts);
  return { ...sockets, http: (request, response, url) => serveControl(request, response, url, parts) };
}
