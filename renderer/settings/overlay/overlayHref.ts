import type { OverlayPart } from '#shared/overlay/parts.ts';

/** The address of an overlay page with what it shows: one part or all, chroma green or transparent, the card on the left or right. */
export function overlayHref(url: string, { part, chroma, left }: { readonly part: OverlayPart | null; readonly chroma: boolean; readonly left: boolean }): string {
  const link = URL.parse(url);
  if (link === null) return url;
  if (part !== null) link.searchParams.set('show', part);
  if (chroma) link.searchParams.set('bg', '#00ff00');
  if (left) link.searchParams.set('side', 'left');
  return link.href;
}
