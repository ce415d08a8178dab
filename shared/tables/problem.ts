/**
 * What can be wrong with an imported table. A key is never renamed or reused; windows translate it (`importProblem.<key>`).
 * error: the row is left out unless the cell is mended; warning: the row is good, but someone should look.
 */
export const IMPORT_PROBLEMS = {
  noRows: 'The table has no rows.',
  tooManyRows: 'More rows than params.max; the rest was not read (params.found rows in the file).',
  missingColumn: 'No column for params.field, and nothing it could be worked out from.',
  badTime: 'Not a clock time.',
  badLength: 'Not a length.',
  missingLength: 'No length, and none can be worked out from the end or from the next start.',
  endMismatch: 'The end is not start plus length; the length was used (params.expected would fit).',
  minAboveLength: 'The minimum length is above the length; the length was used.',
  unknownPhase: 'Not a known phase; imported as custom.',
  unknownFlex: 'Not must, flex or cuttable; imported as flex.',
  unknownEndAction: 'Not hold or auto-next; imported as hold.',
  missingTitle: 'The row has no title.',
  duplicateCue: 'Another row carries this cue (row params.firstRow).',
  duplicateId: 'Another row carries this id (row params.firstRow).',
  missingId: 'The row has no id.',
  badId: 'An id may hold letters, digits, and . : - _ only, at most 64.',
  tooLong: 'Longer than params.max characters; cut.',
  tooMany: 'More than params.max entries; the rest was left out.',
  badCue: 'Line params.line of the OBS cue cannot be read (params.text); the cue was left out.',
  badColour: 'Not a colour like #33aa77; left out.',
  badAmount: 'Not an amount of money.',
  tooPrecise: 'More decimals than params.currency has.',
  badNumber: 'Not a number in the range params.min to params.max.',
  badCurrency: 'Not a three-letter currency code.',
  liveBelowFloor: 'The live price is below the floor price.',
  liveAboveList: 'The live price is above the list price.',
  badOffer: 'Not an offer of a known shape (amount off, from a threshold, per pieces, percentage).',
  notValid: 'The row does not fit; params.problem says why.',
} as const;
export type ImportProblemKey = keyof typeof IMPORT_PROBLEMS;

/** One thing to look at. `row` counts as a spreadsheet does: 1 is the header line. `column` is the file's own header. */
export interface ImportProblem {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly key: ImportProblemKey;
  readonly severity: 'error' | 'warning';
  readonly params: Readonly<Record<string, string | number>>;
}
