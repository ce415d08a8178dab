/** Sheets of an export say who and how many as the report itself does. */
import { describe, expect, it } from 'vitest';
import { reportTables } from '#shared/review/reportTables.ts';
import type { WholeReport } from '#shared/review/report.ts';
import { sayIn } from '#shared/words/say.ts';
import { sampleReport } from '#tests/fakes/sampleReport.ts';

const report = sampleReport() as WholeReport;
const withMisses: WholeReport = { ...report, rest: { ...report.rest, people: { ...report.rest.people, misses: [{ ...(report.rest.people.misses[0] as WholeReport['rest']['people']['misses'][number]), owner: 'owner' }, { ...(report.rest.people.misses[0] as WholeReport['rest']['people']['misses'][number]), owner: '阿宁' }] } } };

describe('tables of a report', () => {
  it.each([['en', ['owner', '阿宁']], ['zh', ['管理员', '阿宁']]] as const)('duties in %s are named, people stay as they are', (language, names) => {
    const table = reportTables(withMisses, sayIn(language)).find(({ name }) => name === 'people misses');
    const place = table?.headers.indexOf('owner') ?? -1;
    expect(table?.rows.map((row) => row[place])).toEqual(names.map((name) => (name === 'owner' ? sayIn('en')('crew:duty.owner') : name)));
  });

  it('machines who acted are named too', () => {
    const rows = reportTables({ ...report, rest: { ...report.rest, adherence: { ...report.rest.adherence, edits: report.rest.adherence.edits.map((edit) => ({ ...edit, by: 'engine' })) } } }, sayIn('zh')).find(({ name }) => name === 'adherence edits');
    const place = rows?.headers.indexOf('by') ?? -1;
    expect(rows?.rows.map((row) => row[place]).every((name) => name === 'Cuedeck')).toBe(true);
    expect(rows?.rows.length).toBeGreaterThan(0);
  });
});

describe('how many', () => {
  it.each([[0, '0 edits after the start'], [1, '1 edit after the start'], [2, '2 edits after the start']])('%i in English', (count, text) => { expect(sayIn('en')('adherence.edits', { count })).toBe(text); });
  it('Chinese has one form', () => { expect([1, 5].map((count) => sayIn('zh')('adherence.edits', { count }))).toEqual(['开播后改了 1 次流程', '开播后改了 5 次流程']); });
  it('a text without forms stays as it is, and one nobody knows is what was said instead', () => { expect([sayIn('en')('cover.team', { count: 1 }), sayIn('en')('cover.nothing', { count: 1 }, 'x')]).toEqual(['Present', 'x']); });
});
