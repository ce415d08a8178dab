import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import type { WebhookAnswer, WebhookRequest } from '#engine/ports.ts';
import { instant } from '#shared/time/instant.ts';

export interface MountedWebhook { readonly prefix: string; readonly handle: (request: WebhookRequest) => Promise<WebhookAnswer> }

/** Mounts webhook handlers on a bare node:http server on a free port; closed when the test is over. Answers the base URL. */
export async function serveWebhooks(routes: readonly MountedWebhook[], now: () => number): Promise<string> {
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const route = routes.find(({ prefix }) => request.url?.startsWith(prefix));
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const answer = route === undefined ? { status: 404, body: {} } : await route.handle({ path: request.url ?? '', headers, rawBody: Buffer.concat(chunks), receivedAt: instant(now()) });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    })().catch((thrown: unknown) => response.writeHead(500).end(String(thrown)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  }));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return `http://127.0.0.1:${address.port}`;
}
