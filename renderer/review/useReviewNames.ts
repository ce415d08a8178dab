import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMAND_ROWS } from '#shared/crew/commandRows.table.ts';
import { DUTIES, type Duty } from '#shared/crew/duty.ts';
import { CELL_COLUMNS } from '#shared/review/cellName.ts';
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

const isDuty = (name: string): name is Duty => DUTIES.some((duty) => duty === name);
const MACHINES = ['engine', 'obs', 'source'] as const;

export function useReviewNames(): ReviewNames {
  const { t } = useTranslation(['review', 'crew', 'editor']);
  return useMemo(() => {
    const tr = t as (key: string, options: object) => string;
    return {
      by: (name) => {
        const machine = MACHINES.find((each) => each === name);
        return name === null || name === '' ? DASH : machine === undefined ? name : t(`actor.${machine}`);
      },
      owner: (name) => (name === '' ? DASH : isDuty(name) ? t(`crew:duty.${name}`) : name),
      tried: (command) => {
        const row = (COMMAND_ROWS as Readonly<Record<string, string | { readonly among: readonly string[] } | undefined>>)[command];
        const action = typeof row === 'object' ? row.among[0] : row;
        return action === undefined ? command : tr(`crew:action.${action}`, { defaultValue: command });
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
