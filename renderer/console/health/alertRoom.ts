import { createContext, useContext, useMemo, useState } from 'react';

/** The place among the comments where cards that pop up stand; null where no comments are shown. */
export interface AlertRoom { readonly place: HTMLElement | null; readonly setPlace: (place: HTMLElement | null) => void }

export const AlertRoomContext = createContext<AlertRoom>({ place: null, setPlace: () => undefined });
export const useAlertRoom = (): AlertRoom => useContext(AlertRoomContext);

export function useMakeAlertRoom(): AlertRoom {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return useMemo(() => ({ place, setPlace }), [place]);
}
