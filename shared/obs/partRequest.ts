/**
 * Requests that a part of the OBS adapter carries out (adapters/obs/README.md), handed to the part of that name with or
 * without a connection. One member a line here; the core only passes them on.
 */
export type PartRequest =
  /** Shows or hides one item of a scene. In studio mode OBS shows a copy on air, so the scene is taken again (obs.md finding 4). */
  | { readonly part: 'sources'; readonly kind: 'setSourceEnabled'; readonly scene: string; readonly itemId: number; readonly enabled: boolean; readonly reason: string };
