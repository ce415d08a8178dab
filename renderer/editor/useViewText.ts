import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { refusalText } from '../i18n/refusalText.ts';
import type { ViewText } from './editorContext.ts';
import type { Column } from './model/columns.ts';

type EditorT = TFunction<['editor', 'refusals', 'common']>;

/** The name of a column in the language of the window; a column of the room's own is called as it is. */
export const columnName = (t: EditorT, { builtIn, custom }: Pick<Column, 'builtIn' | 'custom'>): string => (builtIn === null ? custom ?? '' : t(`column.${builtIn}`));

/** The sentences that actions of the editor say. */
export function useViewText(): ViewText {
  const { t } = useTranslation(['editor', 'refusals', 'common']);
  return useMemo(() => ({
    problem: ({ key, params }) => t(`problem.${key}`, params),
    refusal: (refusal) => refusalText(t, refusal),
    column: (column) => columnName(t, column),
    moved: (count, position) => t('said.moved', { count, position }),
    copied: (count) => t('said.copied', { count }), cut: (count) => t('said.cut', { count }), pasted: (count) => t('said.pasted', { count }),
    pasteProblem: (where, problem) => t('said.pasteProblem', { where, problem }),
    pasteRowProblem: (row, column, value) => t('said.pasteRowProblem', { row, column, value }),
    nothingToPaste: t('said.nothingToPaste'), noHits: t('find.none'),
    readOnlyColumn: (column) => t('said.readOnlyColumn', { column: columnName(t, column) }),
    noLink: t('unanswered', { ns: 'common' }),
  }), [t]);
}
