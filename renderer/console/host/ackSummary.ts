import type { HostCue } from '#shared/show/state.ts';

/** How many lines wait for the host, and the middle time to an answer in ms (null = none answered yet). */
export function ackSummary(cues: readonly HostCue[]): { readonly waiting: number; readonly medianMs: number | null } {
  const times = cues.flatMap(({ answer, sentAt }) => (answer.kind === 'acknowledged' ? [answer.at - sentAt] : [])).toSorted((a, b) => a - b);
  const middle = (times.length - 1) / 2;
  const medianMs = times.length === 0 ? null : ((times[Math.floor(middle)] ?? 0) + (times[Math.ceil(middle)] ?? 0)) / 2;
  return { waiting: cues.filter(({ answer }) => answer.kind === 'waiting').length, medianMs };
}
