import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { importEntrants, type EntrantImport } from '#shared/lottery/importEntrants.ts';
import type { LotteryRun } from '#shared/lottery/model.ts';
import { readGrid } from '../settings/import/readGrid.ts';
import { useDesk } from '../state/deskContext.ts';
import { useBusy, useReaches, useShow } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Field, TextArea } from '../ui/Field.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ImportProblemLine } from './ImportProblemLine.tsx';
import css from './lottery.module.css';

type Rows = readonly (readonly string[])[];
/** Typed lines as rows: commas of either width, tabs and semicolons part the cells. */
const typedRows = (typed: string): Rows => typed.split('\n').map((line) => line.split(/[,，;；\t]/u).map((cell) => cell.trim()));
const SHOWN = 50;
/** What a column without a header is called by the reader. */
const COLUMNS = ['platform', 'userId', 'name', 'tickets'] as const;

/** What was read, and what is wrong with which row, before anything is given. */
function Reading({ read, given }: { readonly read: EntrantImport; readonly given: number }): ReactNode {
  const { t } = useTranslation('lottery');
  const count = (severity: 'error' | 'warning'): number => new Set(read.problems.filter((problem) => problem.severity === severity).map(({ row }) => row)).size;
  const [errors, warnings] = [count('error'), count('warning')];
  return (
    <>
      <p role="status" data-testid="own-read">{t('own.read', { count: read.entrants.length })}{errors > 0 && <> <Tag tone="air">{t('own.errors', { count: errors })}</Tag></>}{warnings > 0 && <> <Tag tone="warn">{t('own.warns', { count: warnings })}</Tag></>}</p>
      {given > 0 && <p className={css['note']}>{t('own.replaces', { count: given })}</p>}
      <ul className={css['lines']} data-testid="own-problems">{read.problems.slice(0, SHOWN).map((problem) => <ImportProblemLine key={`${String(problem.row)} ${problem.column} ${problem.key}`} problem={{ ...problem, column: COLUMNS.some((each) => each === problem.column) ? t(`own.column.${problem.column as (typeof COLUMNS)[number]}`) : problem.column }} />)}</ul>
    </>
  );
}

/** Where participants of a list of one's own go in: a file or typed lines. The list given last counts until the close. */
export function OwnEntrants({ run }: { readonly run: LotteryRun }): ReactNode {
  const { t } = useTranslation('lottery');
  const desk = useDesk();
  const busy = useBusy('giveLotteryEntrants');
  const may = useReaches('drawLottery');
  const given = useShow(({ lottery }) => { const list = lottery.ownLists.find(({ drawId }) => drawId === run.drawId); return list === undefined ? 0 : list.rows.length + list.masked; });
  const [typed, setTyped] = useState('');
  const [file, setFile] = useState<Rows | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const rows = useMemo(() => file ?? (typed.trim() === '' ? null : typedRows(typed)), [file, typed]);
  const read = useMemo(() => (rows === null ? null : importEntrants(rows, { platform: 'own' })), [rows]);
  const take = async (chosen: File): Promise<void> => {
    const grid = await readGrid(new Uint8Array(await chosen.arrayBuffer()));
    setFile(grid.ok ? grid.value.rows : null);
    setFailure(grid.ok ? null : t('own.unreadable'));
  };
  const give = async (): Promise<void> => {
    if (read === null) return;
    const outcome = await desk.send({ kind: 'giveLotteryEntrants', lotteryId: run.lotteryId, entrants: [...read.entrants] });
    if (outcome.kind === 'done') { setTyped(''); setFile(null); }
  };
  if (run.phase === 'published') return <p className={css['note']}>{t('own.soon')}</p>;
  if (run.phase !== 'open') return null;
  const lacks = !may ? t('own.mayNot') : read === null || read.entrants.length === 0 ? t('own.nothing') : read.problems.some(({ severity }) => severity === 'error') ? t('own.fixFirst') : null;
  return (
    <section className={css['group']} data-testid="own-entrants">
      <h3>{t('own.title')}</h3>
      {given > 0 && <p data-testid="own-given"><Tag tone="ready">{t('own.given', { count: given })}</Tag></p>}
      <Field label={t('own.typed')} help={t('own.help')}>{(ids) => <TextArea {...ids} rows={6} value={typed} onChange={(event) => { setTyped(event.target.value); setFile(null); }} />}</Field>
      <FileButton key={given} label={t('own.file')} accept=".csv,.tsv,.txt,.xlsx" onFile={(chosen) => { void take(chosen); }} />
      {failure !== null && <p className={css['problem']} role="alert">{failure}</p>}
      {read !== null && <Reading read={read} given={given} />}
      <div className={css['actions']}><Button variant="primary" busy={busy} disabledReason={lacks} onClick={() => { void give(); }}>{t('own.take', { count: read?.entrants.length ?? 0 })}</Button></div>
    </section>
  );
}
