import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameValue } from '#shared/runsheet/cells.ts';
import type { Loop, Runsheet } from '#shared/runsheet/item.ts';
import type { SheetFacts } from '#shared/runsheet/planChange.ts';
import { calendarDateSchema } from '#shared/time/instant.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { timeZones } from '../../settings/import/showDetails.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field, Input, Select } from '../../ui/Field.tsx';
import css from '../editor.module.css';
import { useEditor, useView } from '../editorContext.ts';

/** As typed. `times` null = no loop. */
interface Draft { readonly title: string; readonly date: string; readonly timeZone: string; readonly fromId: string; readonly toId: string; readonly times: string | null }

const draftOf = ({ title, date, timeZone, loop, items }: Runsheet): Draft =>
  ({ title, date, timeZone, fromId: loop?.fromId ?? items[0]?.id ?? '', toId: loop?.toId ?? items.at(-1)?.id ?? '', times: loop === null ? null : String(loop.times) });

type Problem = 'titleBad' | 'dateBad' | 'timesBad';
const isTimes = (text: string): boolean => /^\d{1,4}$/u.test(text) && Number(text) >= 2 && Number(text) <= 1_000;

function problemOf({ title, date, times }: Draft): Problem | null {
  if (title.trim() === '') return 'titleBad';
  if (!calendarDateSchema.safeParse(date).success) return 'dateBad';
  return times === null || isTimes(times) ? null : 'timesBad';
}

/** What of the sheet is different now, and what it was when the dialog was opened. */
function changesOf(seen: Runsheet, draft: Draft): { readonly changes: SheetFacts; readonly saw: SheetFacts } {
  const loop: Loop | null = draft.times === null ? null : { fromId: draft.fromId as Loop['fromId'], toId: draft.toId as Loop['toId'], times: Number(draft.times) };
  const wanted: SheetFacts = { title: draft.title.trim(), date: draft.date as Runsheet['date'], timeZone: draft.timeZone, loop };
  const changed = (Object.keys(wanted) as (keyof SheetFacts)[]).filter((field) => !isSameValue(wanted[field], seen[field]));
  const only = (facts: SheetFacts | Runsheet): SheetFacts => Object.fromEntries(changed.map((field) => [field, facts[field]]));
  return { changes: only(wanted), saw: only(seen) };
}

function LoopFields({ draft, sheet, onChange }: { readonly draft: Draft; readonly sheet: Runsheet; readonly onChange: (draft: Draft) => void }): ReactNode {
  const { t } = useTranslation('editor');
  const language = useLanguage();
  const options = sheet.items.map((item) => <option key={item.id} value={item.id}>{item.cue} {pickText(item.title, language)}</option>);
  return (
    <>
      <Field label={t('sheet.loop')}>{(ids) => (
        <Select {...ids} value={draft.times === null ? 'off' : 'on'} onChange={(event) => onChange({ ...draft, times: event.target.value === 'off' ? null : draft.times ?? '2' })}><option value="off">{t('sheet.loopOff')}</option><option value="on">{t('sheet.loopOn')}</option></Select>
      )}</Field>
      {draft.times !== null && (
        <div className={css['triple']}>
          <Field label={t('sheet.from')}>{(ids) => <Select {...ids} value={draft.fromId} onChange={(event) => onChange({ ...draft, fromId: event.target.value })}>{options}</Select>}</Field>
          <Field label={t('sheet.to')}>{(ids) => <Select {...ids} value={draft.toId} onChange={(event) => onChange({ ...draft, toId: event.target.value })}>{options}</Select>}</Field>
          <Field label={t('sheet.times')} error={isTimes(draft.times) ? null : t('sheet.timesBad')}>{(ids) => <Input {...ids} inputMode="numeric" value={draft.times ?? ''} onChange={(event) => onChange({ ...draft, times: event.target.value })} />}</Field>
        </div>
      )}
    </>
  );
}

/** Title, day, zone and loop of the plan. */
export function SheetDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const { sheet } = useView();
  const [seen] = useState(sheet);
  const [draft, setDraft] = useState(() => draftOf(seen));
  const [busy, setBusy] = useState(false);
  const isLoaded = useShow(({ show }) => show.kind === 'armed' || show.kind === 'running');
  const zones = useMemo(() => [...new Set([seen.timeZone, ...timeZones()])], [seen]);
  const problem = problemOf(draft);
  const save = async (): Promise<void> => {
    const { changes, saw } = changesOf(seen, draft);
    if (Object.keys(changes).length === 0) { onClose(); return; }
    setBusy(true);
    const outcome = await actions.rows.setSheet(changes, saw);
    setBusy(false);
    if (outcome.kind === 'done') onClose();
  };
  const foot = <Button variant="primary" busy={busy} disabledReason={problem === null ? null : t(`sheet.${problem}`)} onClick={() => { void save(); }}>{t('sheet.save')}</Button>;
  return (
    <Dialog title={t('sheet.edit')} onClose={onClose} foot={foot}>
      <div className={css['form']}>
        <Field label={t('sheet.title')} error={problem === 'titleBad' ? t('sheet.titleBad') : null}>{(ids) => <Input {...ids} maxLength={200} value={draft.title} onChange={(event) => setDraft({ ...draft, title: event.target.value })} />}</Field>
        <div className={css['pair']}>
          <Field label={t('sheet.date')} error={problem === 'dateBad' ? t('sheet.dateBad') : null}>{(ids) => <Input {...ids} type="date" disabled={isLoaded} value={draft.date} onChange={(event) => setDraft({ ...draft, date: event.target.value })} />}</Field>
          <Field label={t('sheet.timeZone')}>{(ids) => <Select {...ids} disabled={isLoaded} value={draft.timeZone} onChange={(event) => setDraft({ ...draft, timeZone: event.target.value })}>{zones.map((zone) => <option key={zone} value={zone}>{zone}</option>)}</Select>}</Field>
        </div>
        {isLoaded && <p className={css['help']}>{t('sheet.loaded')}</p>}
        <LoopFields draft={draft} sheet={sheet} onChange={setDraft} />
      </div>
    </Dialog>
  );
}
