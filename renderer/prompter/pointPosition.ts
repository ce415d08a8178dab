import { z } from 'zod';

/**
 * Which talking point the host is at. Kept per run: a later presentation of the same item starts from the top again,
 * and a reload of the tablet comes back to the point the host was at.
 */
export const pointPositionSchema = z.object({ runId: z.string().max(64), index: z.number().int().min(0) });
export type PointPosition = z.infer<typeof pointPositionSchema>;

/** Where this run stands: the kept index, clamped to `count` (= all said); 0 when another run was kept. */
export function indexFor(kept: PointPosition | null, runId: string, count: number): number {
  return kept?.runId === runId ? Math.min(kept.index, count) : 0;
}

export type PointMove = 'next' | 'previous' | { readonly to: number };

/** The index after a move; `count` means that every point is said. */
export function moveIndex(index: number, move: PointMove, count: number): number {
  const wanted = move === 'next' ? index + 1 : move === 'previous' ? index - 1 : move.to;
  return Math.max(0, Math.min(count, wanted));
}

/** Keys of a keyboard, a presenter remote and a foot pedal (pedals send page or arrow keys), named as `ui/keys.ts` names them. */
export const MOVE_KEYS: Readonly<Record<string, PointMove>> = {
  Space: 'next', ArrowDown: 'next', ArrowRight: 'next', PageDown: 'next', Enter: 'next',
  ArrowUp: 'previous', ArrowLeft: 'previous', PageUp: 'previous', Backspace: 'previous', Home: { to: 0 },
};
