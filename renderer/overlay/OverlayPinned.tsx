import type { ReactNode } from 'react';
import type { PinnedComment } from '#shared/show/state.ts';
import css from './overlay.module.css';

/** The pinned question; it leaves when the host has answered it. The name comes masked from the engine. */
export function OverlayPinned({ pinned }: { readonly pinned: PinnedComment }): ReactNode {
  return (
    <div className={css['pinned']} data-testid="overlay-pinned">
      {pinned.name === '' ? null : <b>{pinned.name}</b>}
      <p>{pinned.text}</p>
    </div>
  );
}
