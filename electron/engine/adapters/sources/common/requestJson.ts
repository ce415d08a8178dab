import { fail, succeed, type Result } from '#shared/result.ts';
import { readJson } from './readJson.ts';

/** An HTTP answer whatever its status; `json` is null when the body is none. */
export interface JsonAnswer { readonly status: number; readonly json: unknown }
export interface JsonRequest { readonly method: 'GET' | 'POST'; readonly url: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string; readonly signal?: AbortSignal }

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 8 << 20;

/** One request with a time limit and a size limit. Fails with words when there was no answer at all (never with the URL: it may carry a key). */
export async function requestJson({ method, url, headers, body, signal }: JsonRequest): Promise<Result<JsonAnswer, string>> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, { method, headers: { ...headers }, body: body ?? null, redirect: 'error', signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]) });
    const text = await readText(response);
    return text === null ? fail('the answer is too large') : succeed({ status: response.status, json: readJson(text, MAX_BYTES) ?? null });
  } catch (thrown) {
    if (timeout.aborted) return fail('no answer in time');
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause.message : 'request failed';
    return fail(cause.slice(0, 200));
  }
}

async function readText(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes: Uint8Array = chunk;
    size += bytes.byteLength;
    if (size > MAX_BYTES) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
