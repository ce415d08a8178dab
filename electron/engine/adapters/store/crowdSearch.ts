import { z } from 'zod';
import type { DeskTab } from '#shared/audience/deskTab.ts';
import { deskText, type DeskEvent } from '#shared/audience/deskRow.ts';
import { searchExpression, searchWords } from '#shared/audience/searchText.ts';
import type { SearchWithin } from '../../ports.ts';
import type { WritableDb } from './openDatabase.ts';
import { prepared } from './prepared.ts';

/** Puts a desk row into the search index: who and what. */
export function indexDeskRow(db: WritableDb, crowdSeq: number, event: DeskEvent): void {
  const name = 'viewer' in event ? (event.viewer?.name ?? '') : '';
  prepared(db, 'INSERT INTO desk_words (rowid, name, words) VALUES (?, ?, ?)').run(crowdSeq, searchWords(name), searchWords(deskText(event)));
}

const foundSchema = z.array(z.number());

interface Wanted { readonly sessionNo: number; readonly typed: string; readonly before: number | null; readonly limit: number; readonly tab: DeskTab; readonly within: SearchWithin }

/**
 * The numbers of the newest desk rows of a session that hold what was typed, newest first, older than `before` (null = all).
 * One more than `limit` is never answered; nothing searchable finds nothing.
 */
export function findDeskRows(db: WritableDb, { sessionNo, typed, before, limit, tab, within }: Wanted): readonly number[] {
  const phrases = searchExpression(typed);
  if (phrases === null) return [];
  const expression = within === 'words' ? `words : (${phrases})` : phrases;
  // CROSS JOIN keeps the index outside: it walks from the newest match and stops at the limit.
  return foundSchema.parse(prepared(db, `SELECT desk_words.rowid FROM desk_words CROSS JOIN audience_rows ON audience_rows.crowd_seq = desk_words.rowid
    WHERE desk_words MATCH ? AND desk_words.rowid < ? AND audience_rows.session_no = ? AND (? = 'all' OR audience_rows.tab = ?) ORDER BY desk_words.rowid DESC LIMIT ?`)
    .pluck().all(expression, before ?? Number.MAX_SAFE_INTEGER, sessionNo, tab, tab, limit));
}
