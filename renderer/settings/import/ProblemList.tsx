import { CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '#shared/tables/problem.ts';
import { Hint } from '../parts/Hint.tsx';
import type { ImportKind } from '../sections.ts';
import css from './import.module.css';
import { FIELDS, type ImportCheck } from './importKinds.ts';
import { useFieldName } from './useFieldName.ts';

const SHOWN = 200;

/** One problem: where, what the cell says, what is wrong with it. */
function Problem({ kind, problem }: { readonly kind: ImportKind; readonly problem: ImportProblem }): ReactNode {
  const { t } = useTranslation('settings');
  const nameOf = useFieldName(kind);
  // Some problems name a field instead of a column, where the file has no such column.
  const named = (text: string): string => { const field = FIELDS[kind].find((each) => each === text); return field === undefined ? text : nameOf(field); };
  const field = problem.params['field'];
  const params = typeof field === 'string' ? { ...problem.params, field: named(field) } : problem.params;
  const isWhole = problem.key === 'noRows' || problem.key === 'missingColumn' || problem.key === 'tooManyRows';
  const where = isWhole ? t('import.whole') : problem.column === '' ? t('import.at', { row: problem.row }) : t('import.atColumn', { row: problem.row, column: named(problem.column) });
  return (
    <li data-severity={problem.severity}>
      {problem.severity === 'error' ? <CircleX size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}
      <div><b>{where}</b><span>{t(`import.problem.${problem.key}`, params)}{problem.value === '' ? '' : ` ${t('import.value', { value: problem.value.length > 60 ? `${problem.value.slice(0, 60)}…` : problem.value })}`}</span></div>
    </li>
  );
}

/** Everything wrong with the file, errors first, each with its row and column as the spreadsheet shows them. */
export function ProblemList({ kind, check }: { readonly kind: ImportKind; readonly check: ImportCheck }): ReactNode {
  const { t } = useTranslation('settings');
  const all = [...check.errors, ...check.warnings];
  if (all.length === 0) return <Hint tone="good">{t('import.noProblems')}</Hint>;
  return (
    <>
      <ul className={css['problems']}>{all.slice(0, SHOWN).map((problem) => <Problem key={`${problem.row} ${problem.column} ${problem.key}`} kind={kind} problem={problem} />)}</ul>
      {all.length > SHOWN ? <p className={css['limits']}>{t('import.moreProblems', { n: all.length - SHOWN })}</p> : null}
    </>
  );
}
