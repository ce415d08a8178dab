import { createContext, useContext } from 'react';
import type { CommentRow } from '#shared/protocol/wire.ts';

/** Opens the card of whoever wrote a row; null where nobody may see cards. */
export const OpenViewerContext = createContext<((row: CommentRow) => void) | null>(null);
export const useOpenViewer = (): ((row: CommentRow) => void) | null => useContext(OpenViewerContext);
