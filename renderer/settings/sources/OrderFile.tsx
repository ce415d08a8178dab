import { FileSpreadsheet } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderFileCheck } from '#shared/commerce/orderFile/checkOrderFile.ts';
import { missingOrderFields, ORDER_FIELDS } from '#shared/commerce/orderFile/orderFields.table.ts';
import { MAX_ORDER_ROWS } from '#shared/protocol/wire.ts';
import type { SourceState } from '#shared/show/state.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input, Select } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import { Progress } from '../../ui/Progress.tsx';
import { MAX_FILE_BYTES, type FileFailure } from '../import/readGrid.ts';
import { Hint } from '../parts/Hint.tsx';
import settings from '../settings.module.css';
import css from './sources.module.css';
import { MAX_FILE_ROWS, rowsOf, useOrderFile, type OpenOrders, type OrderFileDesk } from './useOrderFile.ts';

const SHOWN = 50;

function Failure({ failure }: { readonly failure: FileFailure }): ReactNode {
  const { t } = useTranslation('orderFile');
  return <Hint tone="bad">{t(`failure.${failure.kind}`, { max: failure.kind === 'tooLarge' ? MAX_FILE_BYTES / 1_048_576 : MAX_FILE_ROWS })}</Hint>;
}

/** Field by field: which column feeds it, with what stands in it. */
function Columns({ file, assign }: { readonly file: OpenOrders; readonly assign: OrderFileDesk['assign'] }): ReactNode {
  const { t } = useTranslation('orderFile');
  const headers = file.rows[file.headerRow] ?? [];
  const below = file.rows.slice(file.headerRow + 1, file.headerRow + 40);
  const width = below.reduce((most, row) => Math.max(most, row.length), headers.length);
  const nameOf = (column: number): string => { const header = (headers[column] ?? '').trim(); return header === '' ? t('column', { n: column + 1 }) : header; };
  const exampleOf = (column: number): string => below.map((row) => (row[column] ?? '').trim()).find((cell) => cell !== '') ?? '';
  return (
    <fieldset className={css['columns']}>
      <legend>{t('columns')}</legend>
      <div className={css['entry']}>
        {ORDER_FIELDS.map((field) => {
          const column = file.mapping[field];
          const example = column === null ? '' : exampleOf(column).slice(0, 40);
          return (
            <Field key={field} label={t(`field.${field}`)} help={example === '' ? '' : t('example', { value: example })}>
              {(ids) => (
                <Select {...ids} value={column === null ? '' : String(column)} onChange={(event) => { assign(field, event.target.value === '' ? null : Number(event.target.value)); }}>
                  <option value="">{t('none')}</option>
                  {Array.from({ length: width }, (_none, each) => <option key={each} value={String(each)}>{nameOf(each)}</option>)}
                </Select>
              )}
            </Field>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What would come of it: orders, and every row that is none with its field and fault. */
function Outcome({ check }: { readonly check: OrderFileCheck }): ReactNode {
  const { t } = useTranslation('orderFile');
  const { whole } = formatsOf(useLanguage());
  const { orders, bad } = check;
  return (
    <div role="status">
      <p>{orders.length === 0 ? t('nothing') : t('would', { count: orders.length, shown: whole(orders.length) })}</p>
      {bad.length > 0 && (
        <Hint tone="warn" title={t('bad', { count: bad.length, shown: whole(bad.length) })}>
          <ul className={css['badRows']}>
            {bad.slice(0, SHOWN).map(({ row, field, reason, value }) => <li key={row}><b>{t('where', { row, field: t(`field.${field}`) })}</b> {t(`reason.${reason}`)}{value !== '' && ` ${t('value', { value })}`}</li>)}
            {bad.length > SHOWN && <li>{t('more', { n: whole(bad.length - SHOWN) })}</li>}
          </ul>
        </Hint>
      )}
    </div>
  );
}

function OpenFile({ file, sent, desk }: { readonly file: OpenOrders; readonly sent: number; readonly desk: OrderFileDesk }): ReactNode {
  const { t } = useTranslation('orderFile');
  const { check, asked } = desk;
  const { whole } = formatsOf(useLanguage());
  const isSending = asked.kind === 'asking' || (asked.kind === 'answered' && desk.state.kind === 'open');
  const [missing] = missingOrderFields(file.mapping);
  const hindrance = missing !== undefined ? t(`missing.${missing}`) : check === null || check.orders.length + check.bad.length === 0 ? t('nothing') : null;
  return (
    <>
      <div className={settings['row']}>
        <b>{t('read', { name: file.name, rows: file.rows.length })}</b>
        <label className={css['headerRow']}>{t('headerRow')}<Input type="number" min={1} max={file.rows.length} value={file.headerRow + 1} onChange={(event) => { desk.moveHeader(Number(event.target.value) - 1); }} /></label>
        <Button size="small" onClick={desk.close}>{t('other')}</Button>
      </div>
      <p className={settings['note']}>{file.isRemembered && `${t('remembered')} · `}{t('zone', { zone: desk.zone })}</p>
      <Columns file={file} assign={desk.assign} />
      {check !== null && <Outcome check={check} />}
      {asked.kind === 'failed' && <Hint tone="bad" title={asked.text}>{sent > 0 && t('stopped')}</Hint>}
      {asked.kind === 'idle' && sent > 0 && <Hint tone="warn">{t('stopped')}</Hint>}
      <div className={settings['row']}>
        <Button variant="primary" busy={isSending} disabledReason={hindrance} onClick={() => { if (!isSending) void desk.send(); }}>{t(isSending ? 'sending' : 'send')}</Button>
        {isSending && check !== null && rowsOf(check) > MAX_ORDER_ROWS && (
          <>
            <Progress value={Math.min(1, sent / rowsOf(check))} label={t('sending')} className={css['progress']} />
            <span className={settings['note']}>{t('sent', { sent: whole(Math.min(sent, rowsOf(check))), all: whole(rowsOf(check)) })}</span>
            <Button size="small" onClick={desk.stop}>{t('stop')}</Button>
          </>
        )}
        {hindrance !== null && <span className={settings['note']}>{hindrance}</span>}
      </div>
    </>
  );
}

/** Orders out of a shop's export: pick, say which column is what, see what cannot be read, bring in. */
export function OrderFile({ source }: { readonly source: SourceState }): ReactNode {
  const { t } = useTranslation('orderFile');
  const id = useId();
  const desk = useOrderFile(source.config.id);
  const { state } = desk;
  return (
    <section className={css['orderFile']} aria-label={t('title')}>
      <h4>{t('title')}</h4>
      <p className={settings['note']}>{t('help')}</p>
      {state.kind === 'open' ? <OpenFile file={state.file} sent={state.sent} desk={desk} /> : (
        <div className={settings['row']}>
          <input id={id} className="visuallyHidden" type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={(event) => { const file = event.target.files?.[0]; event.target.value = ''; if (file !== undefined) void desk.open(file); }} />
          <label htmlFor={id} className={css['pick']}><FileSpreadsheet size={14} aria-hidden /> {t('pick')}</label>
          {state.kind === 'reading' && <span className={settings['note']} role="status">{t('reading', { name: state.name })}</span>}
        </div>
      )}
      {state.kind === 'idle' && state.failure !== null && <Failure failure={state.failure} />}
      {state.kind === 'done' && <Hint tone="good" title={t('done', { ...state.taken })}>{t('doneHelp')}</Hint>}
    </section>
  );
}
