import { OBSWebSocket } from 'obs-websocket-js/json';

/** The library's connection, plus the one thing it lacks: an end that needs no answer from a frozen OBS. */
export class ObsSocket extends OBSWebSocket {
  /** Cuts the TCP connection at once; `ConnectionClosed` (1006) follows by itself. Harmless when there is none. */
  terminate(): void {
    const socket: unknown = this.socket;
    if (hasTerminate(socket)) socket.terminate();
  }
}

function hasTerminate(socket: unknown): socket is { terminate: () => void } {
  return typeof socket === 'object' && socket !== null && 'terminate' in socket && typeof socket.terminate === 'function';
}
