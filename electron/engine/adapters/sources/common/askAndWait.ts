import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import type { Clock } from '../../../ports.ts';

const PATIENCE_MS = 5_000;

/** A question the platform answers at once (a ping, a heartbeat), as the proof that it is there. */
export interface AskAndWait { readonly answered: () => void; readonly probe: () => Promise<readonly SelfTestStep[]> }

export function createAskAndWait(clock: Clock, ask: () => void): AskAndWait {
  const waiting = new Set<() => void>();
  return {
    answered: () => waiting.forEach((each) => each()),
    probe: () => new Promise((resolve) => {
      const began = clock.now();
      const settle = (outcome: 'ok' | 'failed'): void => { waiting.delete(onAnswer); resolve([{ step: 'answer', outcome, detail: `${clock.now() - began} ms` }]); };
      const onAnswer = (): void => settle('ok');
      waiting.add(onAnswer);
      ask();
      void clock.sleep(PATIENCE_MS).then(() => settle('failed'));
    }),
  };
}
