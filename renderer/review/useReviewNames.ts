import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CELL_COLUMNS } from '#shared/review/cellName.ts';
import { dutyNamed, machineNamed, rightTried } from '#shared/review/names.ts';
import type { EditKind } from '#shared/show/events.ts';
import { DASH } from '../ui/format.ts';

/** Names that stand in a report as the log has them, in the words of the window. What it does not know stays as it is. */
export interface ReviewNames {
  /** Who acted: a person by name; engine, OBS and feeds by kind. Nobody = "—". */
  readonly by: (name: string | null) => string;
  /** Whose it was: people as the run-sheet names them, else a duty. */
  readonly owner: (name: string) => string;
  /** What was tried, as the right it falls under. */
  readonly tried: (command: string) => string;
  readonly edit: (kind: string) => string;
  /** A cell of the run-sheet. */
  readonly cell: (field: string) => string;
}

export function useReviewNames(): ReviewNames {
  const { t } = useTranslation(['review', 'crew', 'editor']);
  return useMemo(() => {
    const tr = t as (key: string, options: object) => string;
    return {
      by: (name) => {
        const machine = name === null ? null : machineNamed(name);
        return name === null || name === '' ? DASH : machine === null ? name : t(`actor.${machine}`);
      },
      owner: (name) => {
        const duty = dutyNamed(name);
        return name === '' ? DASH : duty === null ? name : t(`crew:duty.${duty}`);
      },
      tried: (command) => {
        const right = rightTried(command);
        return right === null ? command : t(`crew:action.${right}`);
      },
      edit: (kind) => t(`editor:edit.${kind as EditKind}`, { defaultValue: kind }),
      cell: (field) => {
        switch (field) {
          // Both sides of a text have a column each in the editor; here it is the text that was changed.
          case 'title': return t('column.row');
          case 'talkingPoints': return t('column.points');
          case 'custom': return t('column.custom');
          default: return tr(`editor:column.${CELL_COLUMNS[field] ?? field}`, { defaultValue: field });
        }
      },
    };
  }, [t]);
}
