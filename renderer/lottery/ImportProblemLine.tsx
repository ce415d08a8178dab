import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '#shared/tables/problem.ts';
import { Tag } from '../ui/Tag.tsx';

/** One thing wrong with the file, with its row and column as the spreadsheet shows them. */
export function ImportProblemLine({ problem }: { readonly problem: ImportProblem }): ReactNode {
  const { t } = useTranslation('settings');
  const where = problem.column === '' ? t('import.at', { row: problem.row }) : t('import.atColumn', { row: problem.row, column: problem.column });
  return <li><Tag tone={problem.severity === 'error' ? 'air' : 'warn'}>{where}</Tag><span>{t(`import.problem.${problem.key}`, problem.params)}{problem.value === '' ? '' : ` ${t('import.value', { value: problem.value.slice(0, 60) })}`}</span></li>;
}
