import { isBlankRow, suggestColumns, type ColumnMapping, type Synonyms } from '../tables/columns.ts';
import type { ImportProblem } from '../tables/problem.ts';
import { readRow, type RowReader } from '../tables/rowReader.ts';
import { isNobody } from './foldEntries.ts';
import { MAX_OWN_ENTRANTS } from './model.ts';
import { knownPlatform } from './platformWords.ts';

type Field = 'platform' | 'userId' | 'name' | 'tickets';
const SYNONYMS: Synonyms<Field> = {
  userId: ['user_id', 'userid', 'uid', 'account_id', 'account', 'open_id', 'openid', 'viewer_id', 'id', '账号ID', '用户ID', '账号', '用户编号', 'UID', '抖音号', '快手号'],
  platform: ['platform', 'source', '平台', '来源'], name: ['name', 'nickname', 'display_name', 'user', '昵称', '用户名', '姓名', '名称'], tickets: ['tickets', 'entries', 'weight', '奖券', '票数', '份数', '次数'],
};

/** Somebody of a list as the command names them. `userId` null = the row names nobody; it is counted, not dropped. */
export interface GivenEntrant { readonly platform: string; readonly userId: string | null; readonly name: string; readonly tickets: number }
export interface EntrantImport { readonly entrants: readonly GivenEntrant[]; readonly problems: readonly ImportProblem[] }

/**
 * Reads participants out of a table or of typed lines. With a header line the columns go by their names; without one they are platform (where the
 * first cell is one that is known), account, name, tickets. `platform`: where a row names none. What cannot be read is a problem with its row.
 */
export function importEntrants(rows: readonly (readonly string[])[], { platform }: { readonly platform: string }): EntrantImport {
  const named = suggestColumns(rows[0] ?? [], SYNONYMS);
  const hasHeader = named.userId !== null;
  const problems: ImportProblem[] = [];
  const filled = rows.map((row, index) => ({ row, index })).filter(({ row, index }) => !(hasHeader && index === 0) && !isBlankRow(row));
  if (filled.length === 0) problems.push({ row: 1, column: '', value: '', key: 'noRows', severity: 'error', params: {} });
  if (filled.length > MAX_OWN_ENTRANTS) problems.push({ row: MAX_OWN_ENTRANTS + 1, column: '', value: '', key: 'tooManyRows', severity: 'error', params: { max: MAX_OWN_ENTRANTS, found: filled.length } });
  const table = { headers: hasHeader ? (rows[0] ?? []) : [], rows };
  const entrants = filled.slice(0, MAX_OWN_ENTRANTS).flatMap(({ row, index }): readonly GivenEntrant[] => {
    const found: ImportProblem[] = [];
    const read = readEntrant(readRow(table, hasHeader ? named : positions(row), index, found), platform);
    // The reader counts from the line below a header; here the header, if there is one, is a row of its own.
    problems.push(...found.map((problem) => ({ ...problem, row: problem.row - 1 })));
    return read;
  });
  return { entrants, problems };
}

/** Columns of a line without a header. */
function positions(row: readonly string[]): ColumnMapping<Field> {
  const first = knownPlatform(row[0] ?? '') === null ? 0 : 1;
  const at = (column: number): number | null => (column < row.length ? column : null);
  return { platform: first === 1 ? 0 : null, userId: at(first), name: at(first + 1), tickets: at(first + 2) };
}

function readEntrant(reader: RowReader<Field>, platform: string): readonly GivenEntrant[] {
  const [said, id, tickets] = [reader.cell('platform'), reader.text('userId', 128), reader.cell('tickets').normalize('NFKC')];
  const where = said === '' ? platform : (knownPlatform(said) ?? said.toLowerCase());
  if (where.length > 40 || /[\t\r\n:]/u.test(where)) reader.problem('platform', 'notValid', 'error', { problem: 'platform' });
  if (tickets !== '' && (!/^\d{1,4}$/u.test(tickets) || Number(tickets) < 1 || Number(tickets) > 1_000)) reader.problem('tickets', 'badNumber', 'error', { min: 1, max: 1_000 });
  // Stars are how platforms hide somebody: two rows of "138****0000" are not one person.
  const userId = id === '' || id.includes('*') ? null : id;
  if (isNobody(userId)) reader.problem('userId', 'missingId', 'warning');
  return reader.hasErrors() ? [] : [{ platform: where, userId, name: reader.text('name', 200), tickets: tickets === '' ? 1 : Number(tickets) }];
}
