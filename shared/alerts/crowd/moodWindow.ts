import type { Instant } from '../../time/instant.ts';
import type { Mood } from './crowdSample.ts';
import { createSecondCounts } from './secondCounts.ts';

const SPAN_MS = 120_000;
const SPAN_S = SPAN_MS / 1_000;
/** More complaints than this within the window say nothing more. */
const MOST = 5_000;

interface Complaint { readonly at: Instant; readonly viewer: string; readonly products: readonly string[] }

/** Complaints of the last two minutes among all comments. People are counted, not comments: one angry viewer is no wave. */
export interface MoodWindow {
  readonly comment: (at: Instant) => void;
  /** @param products names of the products the complaint mentions */
  readonly complaint: (at: Instant, viewer: string, products: readonly string[]) => void;
  readonly read: (now: Instant) => Mood;
}

export function createMoodWindow(): MoodWindow {
  const comments = createSecondCounts(SPAN_S);
  let complaints: Complaint[] = [];
  return {
    comment: (at) => { comments.add(at, 1); },
    complaint: (at, viewer, products) => {
      complaints.push({ at, viewer, products });
      if (complaints.length > MOST * 2) complaints = complaints.slice(-MOST);
    },
    read: (now) => {
      complaints = complaints.filter(({ at }) => now - at < SPAN_MS);
      const byProduct = new Map<string, Set<string>>();
      for (const { viewer, products } of complaints) for (const name of products) byProduct.set(name, (byProduct.get(name) ?? new Set()).add(viewer));
      const [most] = [...byProduct].map(([name, viewers]) => ({ name, voices: viewers.size })).toSorted((a, b) => b.voices - a.voices);
      return { comments: comments.sum(now, 0, SPAN_S), complaints: complaints.length, voices: new Set(complaints.map(({ viewer }) => viewer)).size, product: most ?? null };
    },
  };
}
