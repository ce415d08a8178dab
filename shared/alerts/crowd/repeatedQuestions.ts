import { createClusters } from '../../audience/clusters/clusters.ts';
import type { ClusterItem } from '../../audience/clusters/clusters.ts';
import { maskText } from '../../audience/masking.ts';
import { duration, type Instant } from '../../time/instant.ts';
import type { RepeatedQuestion } from './crowdSample.ts';

const SPAN = duration(60_000);
/** A question that was told and is over is not told again for so long, ms (domain: cooldown 120 s). */
const COOLDOWN_MS = 120_000;

/** What different people asked within the last minute. */
export interface RepeatedQuestions {
  readonly ask: (item: ClusterItem) => void;
  /**
   * The question to tell now. It stays the same one while `keep` people ask it, so that the card does not jump between two;
   * then the next that `people` ask. @param isHandled somebody answers it, answered it or put it off
   */
  readonly read: (now: Instant, people: number, keep: number, isHandled: (key: string) => boolean) => RepeatedQuestion | null;
}

export function createRepeatedQuestions(): RepeatedQuestions {
  const clusters = createClusters({ window: SPAN });
  const toldUntil = new Map<string, Instant>();
  let current: string | null = null;
  return {
    ask: (item) => { clusters.add(item); },
    read: (now, people, keep, isHandled) => {
      clusters.evict(now);
      for (const [key, at] of toldUntil) if (now - at > COOLDOWN_MS) toldUntil.delete(key);
      const asked = clusters.snapshot({ minPeople: Math.max(1, Math.ceil(keep)), limit: 20 }).filter(({ key, kind }) => kind === 'question' && !isHandled(key));
      const found = asked.find(({ key }) => key === current) ?? asked.find((each) => each.people >= people && !toldUntil.has(each.key));
      current = found?.key ?? null;
      if (found === undefined) return null;
      toldUntil.set(found.key, now);
      return { key: found.key, text: maskText(found.text).slice(0, 80), people: found.people };
    },
  };
}
