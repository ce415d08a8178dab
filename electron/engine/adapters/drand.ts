import { z } from 'zod';
import type { Beacon, NamedRound } from '#shared/lottery/model.ts';
import { fromHex, sha256, toHex } from '#shared/lottery/sha256.ts';
import type { Log } from '../ports.ts';

/** Where the League of Entropy gives its rounds out; the second when the first does not answer. */
const NODES = ['https://api.drand.sh', 'https://drand.cloudflare.com'] as const;
const TIMEOUT_MS = 4_000;
const answerSchema = z.object({ round: z.number().int(), randomness: z.string().regex(/^[0-9a-f]{64}$/u), signature: z.string().regex(/^[0-9a-f]{64,400}$/u) });

export interface BeaconPort {
  /** The round that was named; null = it cannot be had now (no network, no answer in time, an answer that does not fit). */
  readonly fetch: (round: NamedRound) => Promise<Beacon | null>;
}

/** The public beacon over HTTPS. Nothing about the draw leaves this machine: only the number of a round is asked for. */
export function createDrand({ log, nodes = NODES }: { readonly log: Log; readonly nodes?: readonly string[] }): BeaconPort {
  const ask = async (node: string, { chain, round }: NamedRound): Promise<Beacon | null> => {
    try {
      const answer = await fetch(`${node}/${chain}/public/${String(round)}`, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
      const parsed = answerSchema.safeParse(answer.ok ? await answer.json() : null);
      if (!parsed.success || parsed.data.round !== round) return null;
      const { randomness, signature } = parsed.data;
      return toHex(sha256(fromHex(signature))) === randomness ? { chain, round, randomness, signature } : null;
    } catch (thrown) {
      log.warn('the public beacon did not answer', { node, round, thrown });
      return null;
    }
  };
  return {
    fetch: async (named) => {
      for (const node of nodes) {
        const beacon = await ask(node, named);
        if (beacon !== null) return beacon;
      }
      return null;
    },
  };
}
