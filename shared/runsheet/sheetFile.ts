import { z } from 'zod';
import { fail, succeed, type Result } from '../result.ts';
import { runsheetSchema, type Runsheet } from './item.ts';

/** The JSON file of a whole run-sheet: rows, ad-libs, loop, approvals. A reader refuses versions it does not know. */
export const sheetFileSchema = z.object({ format: z.literal('cuedeck.runsheet'), version: z.literal(1), sheet: runsheetSchema });

/** The sheet as the text of a JSON file. */
export const writeSheetFile = (sheet: Runsheet): string => `${JSON.stringify({ format: 'cuedeck.runsheet', version: 1, sheet }, null, 2)}\n`;

/** Why a file is not a run-sheet of ours; `field` names the first value that does not fit. */
export interface SheetFileProblem { readonly kind: 'notJson' | 'notARunsheet' | 'newerVersion' | 'badField'; readonly field: string }

/** Reads such a file; nothing of it is trusted. */
export function readSheetFile(text: string): Result<Runsheet, SheetFileProblem> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return fail({ kind: 'notJson', field: '' });
  }
  const head = z.object({ format: z.literal('cuedeck.runsheet'), version: z.number().int() }).safeParse(data);
  if (!head.success) return fail({ kind: 'notARunsheet', field: '' });
  if (head.data.version > 1) return fail({ kind: 'newerVersion', field: 'version' });
  const file = sheetFileSchema.safeParse(data);
  return file.success ? succeed(file.data.sheet) : fail({ kind: 'badField', field: file.error.issues[0]?.path.join('.') ?? '' });
}
