import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { applyCells, leavesOf, type Cells } from '#shared/runsheet/cells.ts';
import type { RunsheetItem } from '#shared/runsheet/item.ts';
import { useSheet } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import css from '../editor.module.css';
import { useEditor, useView } from '../editorContext.ts';
import type { EditorDialog } from '../editorStore.ts';
import { allColumns, type Column } from '../model/columns.ts';

/** The column that a field of a refusal means: `title.zh`, `durationMs`, `custom.<name>`. */
function columnOfField(field: string, changes: Cells, item: RunsheetItem | undefined): Column | null {
  const custom = field.startsWith('custom.') ? [field.slice('custom.'.length)] : [];
  const named = leavesOf(changes).some(({ path: [head, part] }) => (part === null ? head : `${head}.${part}`) === field);
  if (!named || item === undefined) return null;
  // The column whose text the change of just this field changes.
  const probe = allColumns(custom).filter(({ codec, custom: name }) => codec !== null && (name === null || custom.includes(name)));
  return probe.find(({ id }) => FIELDS[id] === field || id === field.replace(/^custom\./u, 'custom:')) ?? null;
}

/** The field each column writes, as refusals name it. */
const FIELDS: Readonly<Record<string, string>> = {
  cue: 'cue', role: 'role', phase: 'phase', titleZh: 'title.zh', titleEn: 'title.en', start: 'start', duration: 'durationMs', minDuration: 'minDurationMs', flex: 'flex', endAction: 'endAction', ending: 'ending',
  products: 'productIds', priceLine: 'priceLine', mechanism: 'mechanism', pointsZh: 'talkingPoints.zh', pointsEn: 'talkingPoints.en', interaction: 'interaction', lottery: 'lotteryId', scene: 'obsScene', overlay: 'overlay',
  owners: 'owners', producerCue: 'producerCue', kpi: 'kpiTarget', gmv: 'expectedGmvMinor', compliance: 'complianceNote', fallback: 'fallback', colour: 'colour',
};

/** Somebody else was faster: both values, and which one stays. */
export function ConflictDialog({ dialog, onClose }: { readonly dialog: Extract<EditorDialog, { kind: 'conflict' }>; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const sheet = useSheet();
  const { words, text } = useView();
  const { command, cue, field } = dialog;
  const rows = [...(sheet?.items ?? []), ...(sheet?.adLibs ?? [])];
  const item = command.kind === 'editItem' ? rows.find(({ id }) => id === command.itemId) : rows.find((row) => row.cue === cue);
  const column = columnOfField(field, command.changes, item);
  const read = (row: RunsheetItem | undefined, otherwise: string): string => (row === undefined || column === null || column.codec === null ? otherwise : column.codec.read(row, words)) || t('conflict.empty');
  const name = column === null ? field : text.column(column);
  const foot = <><Button onClick={onClose} data-action="keep-theirs">{t('conflict.keepTheirs')}</Button><Button variant="primary" disabledReason={item === undefined ? t('conflict.gone') : null} onClick={() => actions.rows.insist(dialog)} data-action="use-mine">{t('conflict.useMine')}</Button></>;
  return (
    <Dialog title={t('conflict.title')} onClose={onClose} foot={foot}>
      <p>{t('conflict.help', { cue, field: name })}</p>
      <div className={css['values']}>
        <section className={css['value']} aria-label={t('conflict.theirs')}><h3>{t('conflict.theirs')}</h3><p>{read(item, dialog.theirs)}</p></section>
        <section className={css['value']} aria-label={t('conflict.yours')}><h3>{t('conflict.yours')}</h3><p>{read(item === undefined ? undefined : applyCells(item, command.changes), dialog.yours)}</p></section>
      </div>
    </Dialog>
  );
}
