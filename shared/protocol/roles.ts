import { z } from 'zod';
import { may, maySee, type Rights } from '../crew/rights.ts';

/** What a paired client is. `overlay`, `ingest` and `control` are machines: a browser source, a feed, a control surface (docs/control-api.md). What its person may do is in their duties (shared/crew). */
export const roleSchema = z.enum(['producer', 'host', 'viewer', 'overlay', 'ingest', 'control']);
export type Role = z.infer<typeof roleSchema>;

/** Roles with a screen of their own. A feed signs its requests; a control surface holds a token and speaks HTTP or a plain WebSocket. */
export type WindowRole = Exclude<Role, 'ingest' | 'control'>;
export const isWindowRole = (role: Role): role is WindowRole => role !== 'ingest' && role !== 'control';

/**
 * What a client is sent: its role, and for a console what its person may read. `NoMoney`: no cost, floor or margin; `NoNames`: nobody's
 * name; `Plain`: neither.
 */
export type View = Role | 'producerNoMoney' | 'producerNoNames' | 'producerPlain';
/** The views a window can have. */
export const WINDOW_VIEWS = ['producer', 'producerNoMoney', 'producerNoNames', 'producerPlain', 'host', 'viewer', 'overlay'] as const satisfies readonly View[];

/** The view of a paired client. */
export function viewOf(rights: Rights): View {
  if (rights.role !== 'producer') return rights.role;
  const [money, names] = [maySee(rights, 'readMoney'), may(rights, 'readNames')];
  if (money) return names ? 'producer' : 'producerNoNames';
  return names ? 'producerNoMoney' : 'producerPlain';
}
