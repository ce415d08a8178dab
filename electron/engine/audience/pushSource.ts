import type { SourceKind } from '#shared/audience/source.ts';
import { splitSecrets } from '#shared/audience/sourceSecrets.ts';
import type { SourceId } from '#shared/ids.ts';
import { refusal, type Refusal } from '#shared/protocol/refusal.ts';
import { fail, succeed, type Result } from '#shared/result.ts';
import { sourceSecret } from '#shared/show/secretOwner.ts';
import type { SecretStore } from '../ports.ts';

/** A source that is pushed to, as the show knows it now. */
export interface PushSource { readonly id: SourceId; readonly enabled: boolean }

/** The source a path like `/ingest/v1/<id>` names: the rest after the prefix, without query and trailing slash. */
export function sourceNamed(sources: readonly PushSource[], prefix: string, path: string): Result<PushSource, Refusal> {
  const name = (path.split('?')[0] ?? '').slice(prefix.length).replace(/\/$/u, '');
  return findPushSource(sources, name);
}

export function findPushSource(sources: readonly PushSource[], name: string): Result<PushSource, Refusal> {
  const found = sources.find((source) => source.id === name);
  return found === undefined ? fail(refusal('unknownSource', { sourceId: name.slice(0, 64) })) : succeed(found);
}

/** The source's secret, or `secretMissing`: nothing can be verified without one. */
export async function secretOf(secrets: Pick<SecretStore, 'get'>, source: PushSource): Promise<Result<string, Refusal>> {
  const secret = await secrets.get(sourceSecret(source.id));
  return secret === null || secret === '' ? fail(refusal('secretMissing', { sourceId: source.id })) : succeed(secret);
}

/** One field of a source's secrets, or `secretMissing`. */
export async function secretFieldOf(secrets: Pick<SecretStore, 'get'>, source: PushSource, kind: SourceKind, field: string): Promise<Result<string, Refusal>> {
  const stored = await secretOf(secrets, source);
  if (!stored.ok) return stored;
  const value = (splitSecrets(kind, stored.value)[field] ?? '').trim();
  return value === '' ? fail(refusal('secretMissing', { sourceId: source.id })) : succeed(value);
}
