import { CalendarDays, Pencil, Repeat } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Runsheet } from '#shared/runsheet/item.ts';
import type { LastEdit } from '#shared/show/state.ts';
import { useShow } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Tag } from '../ui/Tag.tsx';
import css from './editor.module.css';
import { useEditor } from './editorContext.ts';

/** Who changed what last. */
function LastLine({ edit }: { readonly edit: LastEdit }): ReactNode {
  const { t } = useTranslation('editor');
  const detail = edit.rows === 1 ? edit.cue : edit.rows > 1 ? t('lastRows', { count: edit.rows }) : '';
  return <span className={css['last']} data-testid="last-edit">{t(`lastEdit.${edit.way}`, { by: edit.by, what: t(`edit.${edit.what}`), detail })}</span>;
}

/** What the sheet is, who changed it last, and the way out. */
export function EditorHeader({ sheet, onLeave }: { readonly sheet: Runsheet; readonly onLeave: ReactNode }): ReactNode {
  const { t } = useTranslation('editor');
  const { bench } = useEditor();
  const last = useShow(({ planEdits }) => planEdits.last.at(-1) ?? null);
  const cueOf = (id: string): string => sheet.items.find((item) => item.id === id)?.cue ?? '';
  const minutes = Math.round(sheet.items.reduce((sum, item) => sum + (item.role === 'milestone' ? 0 : item.durationMs), 0) / 60_000);
  return (
    <header className={css['header']}>
      <h1 className={css['title']} title={sheet.title}>{sheet.title}</h1>
      <span className={css['facts']}><CalendarDays size={14} aria-hidden />{t('sheet.summary', { date: sheet.date, zone: sheet.timeZone })}</span>
      <span className={css['facts']}>{t('sheet.rows', { count: sheet.items.length })} · {t('sheet.minutes', { minutes })}</span>
      {sheet.loop !== null && <Tag tone="accent"><Repeat size={11} aria-hidden />{t('sheet.loopTag', { from: cueOf(sheet.loop.fromId), to: cueOf(sheet.loop.toId), times: sheet.loop.times })}</Tag>}
      <Button size="small" variant="quiet" onClick={() => bench.store.setState({ dialog: { kind: 'sheet' } })}><Pencil size={13} aria-hidden />{t('sheet.edit')}</Button>
      <span className={css['push']} />
      {last !== null && <LastLine edit={last} />}
      {onLeave}
    </header>
  );
}
