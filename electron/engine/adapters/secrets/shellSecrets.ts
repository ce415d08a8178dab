import { z } from 'zod';
import type { EngineMessage, ShellMessage } from '#shared/protocol/engineProcess.ts';
import type { Clock, SecretStore } from '../../ports.ts';

type SecretAnswer = Extract<ShellMessage, { kind: 'secretAnswer' }>;
type SecretOp = Extract<EngineMessage, { kind: 'secret' }>['op'];
interface Waiting { readonly resolve: (value: string | null) => void; readonly reject: (error: Error) => void }

const ownersSchema = z.array(z.string());

/** The keychain may ask the user to unlock it. */
const ANSWER_WITHIN_MS = 60_000;

/**
 * Secrets kept by the Electron shell (OS keychain), asked for over the utility process' port.
 * `answer` takes the shell's (already parsed) replies; a call rejects when the shell says no or stays silent for a minute.
 */
export function createShellSecrets(deps: { readonly clock: Clock; readonly send: (message: EngineMessage) => void }): { readonly store: SecretStore; readonly answer: (answer: SecretAnswer) => void } {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const ask = (op: SecretOp, owner: string, secret: string | null): Promise<string | null> => new Promise((resolve, reject) => {
    lastId += 1;
    const id = lastId;
    const cancel = deps.clock.at((deps.clock.now() + ANSWER_WITHIN_MS) as ReturnType<Clock['now']>, () => {
      waiting.delete(id);
      reject(new Error(`The shell did not answer a secret request (${op}).`));
    });
    const settle = (finish: () => void): void => {
      cancel();
      waiting.delete(id);
      finish();
    };
    waiting.set(id, { resolve: (value) => settle(() => resolve(value)), reject: (error) => settle(() => reject(error)) });
    deps.send({ kind: 'secret', id, op, owner, secret });
  });
  return {
    store: {
      get: (owner) => ask('get', owner, null),
      set: async (owner, secret) => void (await ask('set', owner, secret)),
      remove: async (owner) => void (await ask('remove', owner, null)),
      owners: async () => ownersSchema.parse(JSON.parse((await ask('owners', '', null)) ?? '[]')),
    },
    answer: ({ id, ok, value }) => {
      const call = waiting.get(id);
      if (ok) call?.resolve(value);
      else call?.reject(new Error('The keychain refused.'));
    },
  };
}
