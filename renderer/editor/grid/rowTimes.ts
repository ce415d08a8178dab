/** The times of a row that are worked out, as texts; `isLate`: expected clearly later than planned. */
export interface RowTimes { readonly plannedStart: string; readonly plannedEnd: string; readonly expectedStart: string; readonly isLate: boolean }
