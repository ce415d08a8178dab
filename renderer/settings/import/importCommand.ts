import { runsheetSchema } from '#shared/runsheet/item.ts';
import type { Command } from '#shared/show/commands.ts';
import type { Imported } from './importKinds.ts';
import type { ShowDetails } from './showDetails.ts';

/** The command that imports what was checked. `sheetId`: fresh for every import. Parsed once more here: what leaves the window fits the contract. */
export function importCommand(imported: Imported, details: ShowDetails, sheetId: string): Extract<Command, { kind: 'importRunsheet' | 'importProducts' }> {
  if (imported.kind === 'products') return { kind: 'importProducts', products: [...imported.products] };
  const sheet = runsheetSchema.parse({ id: sheetId, title: details.title.trim(), timeZone: details.timeZone, date: details.date, items: imported.items });
  return { kind: 'importRunsheet', sheet };
}
