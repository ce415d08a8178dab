import type { Instant } from '../../time/instant.ts';
import type { Mood } from './crowdSample.ts';
import { createSecondCounts } from './secondCounts.ts';

const SPAN_MS = 120_000;
const SPAN_S = SPAN_MS / 1_000;
/** More complaints than this within the window say nothing more. */
const MOST = 10_000;

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
  const voices = createVoices();
  const ofProduct = new Map<string, Voices>();
  // In the order they came, those before `first` are gone: each is counted in once and out once, however often somebody looks.
  let complaints: Complaint[] = [];
  let first = 0;
  const drop = ({ viewer, products }: Complaint): void => {
    first += 1;
    voices.leave(viewer);
    for (const name of products) {
      const of = ofProduct.get(name);
      of?.leave(viewer);
      if (of?.count() === 0) ofProduct.delete(name);
    }
    if (first < MOST) return;
    complaints = complaints.slice(first);
    first = 0;
  };
  return {
    comment: (at) => { comments.add(at, 1); },
    complaint: (at, viewer, products) => {
      const complaint = { at, viewer, products: [...new Set(products)] };
      complaints.push(complaint);
      voices.join(viewer);
      for (const name of complaint.products) {
        const of = ofProduct.get(name) ?? createVoices();
        of.join(viewer);
        ofProduct.set(name, of);
      }
      const oldest = complaints[first];
      if (complaints.length - first > MOST && oldest !== undefined) drop(oldest);
    },
    read: (now) => {
      for (let oldest = complaints[first]; oldest !== undefined && now - oldest.at >= SPAN_MS; oldest = complaints[first]) drop(oldest);
      const [most] = [...ofProduct].map(([name, of]) => ({ name, voices: of.count() })).toSorted((a, b) => b.voices - a.voices);
      return { comments: comments.sum(now, 0, SPAN_S), complaints: complaints.length - first, voices: voices.count(), product: most ?? null };
    },
  };
}

interface Voices { readonly join: (viewer: string) => void; readonly leave: (viewer: string) => void; readonly count: () => number }

/** Different people, each with how many of their complaints are within the window. */
function createVoices(): Voices {
  const held = new Map<string, number>();
  return {
    join: (viewer) => { held.set(viewer, (held.get(viewer) ?? 0) + 1); },
    leave: (viewer) => {
      const left = (held.get(viewer) ?? 1) - 1;
      if (left === 0) held.delete(viewer);
      else held.set(viewer, left);
    },
    count: () => held.size,
  };
}
