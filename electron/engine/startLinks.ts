import { randomBytes } from 'node:crypto';
import type { CommandId, SourceId } from '#shared/ids.ts';
import type { Actor } from '#shared/show/events.ts';
import { sourceSecret } from '#shared/show/secretOwner.ts';
import { duration, HOUR } from '#shared/time/instant.ts';
import type { Hub } from './adapters/hub/hubOptions.ts';
import type { Ids, SecretStore } from './ports.ts';
import type { ShowRuntime } from './runtime.ts';

/** What is printed at start. A role's link is used once; a feed's secret is for its program, and shown on request only. */
export type StartLink =
  | { readonly role: 'producer' | 'host' | 'viewer' | 'overlay'; readonly url: string }
  | { readonly role: 'ingest'; readonly url: string; readonly sourceId: string; readonly secret: string };

const ROLES = ['producer', 'host', 'viewer', 'overlay'] as const;
export type StartNames = Readonly<Record<(typeof ROLES)[number], string>>;

export interface StartLinkParts {
  readonly hub: Pick<Hub, 'issueLink'>;
  readonly runtime: ShowRuntime;
  readonly secrets: SecretStore;
  readonly ids: Ids;
  readonly url: string;
  /** How whoever uses a link is called on the screens of the others. */
  readonly names: StartNames;
  /** Also the signed feeds, with their secrets. */
  readonly feeds: boolean;
}

/** Whoever sets the room up may come hours after the engine was started. */
const LIFE = duration(12 * HOUR);
const SECRET_BYTES = 32;
const engine: Actor = { kind: 'engine' };

/** Fresh links for every role, then (if wanted) the access of every signed feed; a room without one gets one named "Ingest". */
export async function startLinks(parts: StartLinkParts): Promise<readonly StartLink[]> {
  const links: StartLink[] = [];
  for (const role of ROLES) {
    const { urls } = await parts.hub.issueLink(role, parts.names[role], LIFE);
    links.push(...urls.slice(0, 1).map((url) => ({ role, url })));
  }
  for (const sourceId of parts.feeds ? await feedsOf(parts) : []) {
    links.push({ role: 'ingest', url: `${parts.url}/ingest/v1/${sourceId}`, sourceId, secret: await secretOf(sourceId, parts) });
  }
  return links;
}

async function feedsOf(parts: StartLinkParts): Promise<readonly SourceId[]> {
  const known = Object.values(parts.runtime.current().state.sources).filter(({ config }) => config.kind === 'ingest').map(({ config }) => config.id);
  return known.length > 0 ? known : addFeed(parts);
}

async function addFeed({ runtime, ids, secrets }: StartLinkParts): Promise<readonly SourceId[]> {
  const id = ids.next('ingest') as SourceId;
  // Before the source is there, so that it never has to say that it lacks one.
  await secrets.set(sourceSecret(id), newSecret());
  const ack = await runtime.execute({ kind: 'addSource', source: { kind: 'ingest', id, name: 'Ingest' } }, engine, ids.next('command') as CommandId);
  if (!ack.ok) return [];
  await runtime.report({ kind: 'reportSecretStored', owner: sourceSecret(id) }, engine);
  return [id];
}

async function secretOf(sourceId: SourceId, { secrets, runtime }: StartLinkParts): Promise<string> {
  const stored = await secrets.get(sourceSecret(sourceId));
  if (stored !== null) return stored;
  const fresh = newSecret();
  await secrets.set(sourceSecret(sourceId), fresh);
  await runtime.report({ kind: 'reportSecretStored', owner: sourceSecret(sourceId) }, engine);
  return fresh;
}

const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');
