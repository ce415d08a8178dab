import type { SecretStore } from '../../ports.ts';
import type { Scrubber } from '../scrubber.ts';

/** The same store; every secret that passes through is masked in the log from then on. */
export function createLearningSecrets(store: SecretStore, scrubber: Scrubber): SecretStore {
  return {
    get: async (owner) => {
      const secret = await store.get(owner);
      if (secret !== null) scrubber.learn(secret);
      return secret;
    },
    set: async (owner, secret) => {
      scrubber.learn(secret);
      await store.set(owner, secret);
    },
    remove: store.remove,
    owners: store.owners,
  };
}
