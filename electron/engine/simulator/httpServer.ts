import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SimulatedRequest { readonly method: string; readonly url: URL; readonly headers: IncomingHttpHeaders; readonly body: string }
export interface SimulatedAnswer { readonly status: number; readonly json: unknown }
/** An HTTP API of a simulated platform on a port of this machine. */
export interface SimulatedHttp { readonly url: string; readonly requests: readonly SimulatedRequest[]; readonly stop: () => Promise<void> }

export async function startSimulatedHttp(answer: (request: SimulatedRequest) => SimulatedAnswer, port = 0): Promise<SimulatedHttp> {
  const requests: SimulatedRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const asked = { method: request.method ?? '', url: new URL(request.url ?? '/', 'http://platform'), headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      requests.push(asked);
      const { status, json } = answer(asked);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
