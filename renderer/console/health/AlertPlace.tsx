import type { ReactNode } from 'react';
import { useAlertRoom } from './alertRoom.ts';
import css from './health.module.css';

/** Where cards that pop up stand among the comments; takes no room while there is none. */
export function AlertPlace(): ReactNode {
  const { setPlace } = useAlertRoom();
  return <div ref={setPlace} className={css['place']} />;
}
