import { Temporal } from 'temporal-polyfill';
import { csvFile } from '../../tables/writeCsv.ts';
import type { Promised } from './model.ts';

const COLUMNS = ['promise', 'state', 'owner', 'due_on', 'from', 'by', 'at', 'settled_by', 'settled_at', 'note'] as const;
const time = (at: number | null): string => (at === null ? '' : Temporal.Instant.fromEpochMilliseconds(at).toString());

/** The ledger of promises as a comma file with a mark for spreadsheets; moments in UTC. */
export const promisesCsv = (promises: readonly Promised[]): string =>
  csvFile([COLUMNS, ...promises.map(({ text, state, owner, dueOn, from, by, at, settledBy, settledAt, note }) => [text, state, owner, dueOn ?? '', from, by, time(at), settledBy, time(settledAt), note])]);
