import { startSimulatedSocket, type SimulatedSocket } from '../wsServer.ts';

export interface SimulatedOba extends SimulatedSocket { readonly tell: (message: Readonly<Record<string, unknown>>) => void }

/** oba-live-tool's re-broadcast: flat JSON, a wall-clock `time` in words, and repeats of whatever the console repeats. */
export async function startOba(port = 0): Promise<SimulatedOba> {
  const socket = await startSimulatedSocket({}, port);
  return { ...socket, tell: (message) => socket.send(JSON.stringify({ ...message, time: '20:00:01' })) };
}
