import { OBSWebSocket, WebSocketOpCode, type OutgoingMessageTypes } from 'obs-websocket-js/json';

/** The library's connection, with what it lacks: an end that needs no answer from a frozen OBS, and a message that leaves at once. */
export class ObsSocket extends OBSWebSocket {
  /** Cuts the TCP connection at once; `ConnectionClosed` (1006) follows by itself. Harmless when there is none. */
  terminate(): void {
    const socket: unknown = this.socket;
    if (hasTerminate(socket)) socket.terminate();
  }

  /**
   * Written in the very tick. The library encodes behind a promise: a take would leave only after everything else that hears of it
   * (windows, health, texts) has been served.
   */
  protected override message<Type extends keyof OutgoingMessageTypes>(op: Type, d: OutgoingMessageTypes[Type]): Promise<void> {
    if (this.socket === undefined || (!this.identified && op !== WebSocketOpCode.Identify)) return super.message(op, d);
    this.socket.send(JSON.stringify({ op, d }));
    return Promise.resolve();
  }
}

function hasTerminate(socket: unknown): socket is { terminate: () => void } {
  return typeof socket === 'object' && socket !== null && 'terminate' in socket && typeof socket.terminate === 'function';
}
