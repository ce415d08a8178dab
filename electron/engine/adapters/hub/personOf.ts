import type { Actor } from '#shared/show/events.ts';
import type { Grant } from '#engine/ports.ts';

/** Who acts, as the log and the audit name them. Only screens with duties act: a producer's, a host's, or a control surface. */
export function personOf({ role, duties, clientId, name }: Grant): Extract<Actor, { kind: 'person' }> {
  if (role !== 'producer' && role !== 'host' && role !== 'control') throw new Error(`a ${role} never acts`);
  return { kind: 'person', role, clientId, name, duties: [...duties] };
}
