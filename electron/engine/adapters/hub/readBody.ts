import type { IncomingMessage } from 'node:http';

/** The raw body, or why there is none. The bytes are kept as they came: signatures are made over them. */
export type BodyAnswer = { readonly kind: 'body'; readonly bytes: Uint8Array } | { readonly kind: 'tooLarge' } | { readonly kind: 'aborted' };

/** Reads at most `maxBytes`; a larger body is turned away by its declared length, or as soon as it proves larger. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<BodyAnswer> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve({ kind: 'tooLarge' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) {
        request.removeAllListeners('data');
        request.pause();
        resolve({ kind: 'tooLarge' });
      } else {
        chunks.push(chunk);
      }
    });
    request.on('end', () => { resolve({ kind: 'body', bytes: Buffer.concat(chunks) }); });
    request.on('error', () => { resolve({ kind: 'aborted' }); });
    request.on('close', () => { resolve({ kind: 'aborted' }); });
  });
}
