import { z } from 'zod';
import { jsonOf } from '#shared/jsonOf.ts';
import type { TextFiles } from './files.ts';
import type { ShellDisplay } from './port.ts';

const boundsSchema = z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int().min(320), height: z.number().int().min(240) });
export type Bounds = z.infer<typeof boundsSchema>;
const fileSchema = z.record(z.string(), boundsSchema);

/** The same set of screens, whatever the order they were plugged in: each set remembers its own window places. */
export const displaySetKey = (displays: readonly ShellDisplay[]): string =>
  displays.map((display) => `${display.bounds.x},${display.bounds.y},${display.bounds.width}x${display.bounds.height}`).toSorted().join(' ');

/** Where a window was last with exactly these screens, if at least a quarter of it would still be visible. */
export function recallBounds(files: TextFiles, path: string, name: string, displays: readonly ShellDisplay[]): Bounds | null {
  const bounds = load(files, path)[`${name} @ ${displaySetKey(displays)}`];
  if (bounds === undefined) return null;
  return isVisible(bounds, displays) ? bounds : null;
}

/** Can at least a quarter of a window be seen on these displays? */
export const isVisible = (bounds: Bounds, displays: readonly ShellDisplay[]): boolean =>
  displays.reduce((sum, display) => sum + overlap(bounds, display.bounds), 0) * 4 >= bounds.width * bounds.height;

/** Remembers where a window is. */
export function rememberBounds(files: TextFiles, path: string, name: string, displays: readonly ShellDisplay[], bounds: Bounds): void {
  files.write(path, JSON.stringify({ ...load(files, path), [`${name} @ ${displaySetKey(displays)}`]: bounds }));
}

/** The screen for the host: the first that is not the primary one; null when there is only one. */
export const secondDisplay = (displays: readonly ShellDisplay[], primary: ShellDisplay): ShellDisplay | null =>
  displays.find((display) => display.id !== primary.id) ?? null;

function load(files: TextFiles, path: string): Record<string, Bounds> {
  const text = files.read(path);
  if (text === null) return {};
  const parsed = fileSchema.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : {};
}

function overlap(a: Bounds, b: Bounds | ShellDisplay['bounds']): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
