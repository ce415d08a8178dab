import { isTrainingSource } from '#shared/training/model.ts';
import type { SourceAdapter } from '../../../ports.ts';
import { createCrowd } from './crowd.ts';

/**
 * The demo crowd: a simulated audience for trying the product and for training. Honest about being one: every event carries
 * `simulated`, windows show the word beside it, and it can never enter a draw.
 */
export const demoCrowd: SourceAdapter<'demoCrowd'> = {
  kind: 'demoCrowd',
  start: (config, context) => {
    const { clock } = context;
    // In a training the crowd is played as a whole, over all platforms (engine/training); this source is its shop.
    if (isTrainingSource(config.id)) {
      context.situation({ kind: 'live', since: clock.now() });
      return { stop: () => Promise.resolve() };
    }
    const crowd = createCrowd(config.id, config.seed, config.viewers, clock.now());
    context.situation({ kind: 'live', since: clock.now() });
    const stop = clock.every(1_000, () => {
      const events = crowd.tick(clock.now(), context.room());
      if (events.length === 0) return;
      context.intake.accept(events).catch((problem: unknown) => context.log.warn('simulated events refused by the intake', { problem: String(problem) }));
    });
    return { stop: async () => { stop(); await Promise.resolve(); } };
  },
};
