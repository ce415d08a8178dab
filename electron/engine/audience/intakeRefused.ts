import type { Refusal } from '#shared/protocol/refusal.ts';

/** Why the lane did not take a hand-over: nothing of it was acknowledged, the sender may offer it again. */
export class IntakeRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`The audience lane refused a hand-over: ${refusal.key}`);
    this.name = 'IntakeRefused';
    this.refusal = refusal;
  }
}
