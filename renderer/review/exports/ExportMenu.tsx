import { Download } from 'lucide-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import type { SalesVersion } from '#shared/metrics/salesReadout.ts';
import { EXPORT_FORMATS, RAW_FORMATS, type ExportFormat } from '#shared/review/actions.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useReaches } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { Menu } from '../../ui/Menu.tsx';
import css from '../review.module.css';

/** A reason shorter than this says nothing; the engine refuses it. */
const FEWEST_LETTERS = 4;
interface Wanted { readonly sessionId: SessionId; readonly version: SalesVersion }

/** Names and words as they came: with a reason, and somebody else has to agree. */
function RawDialog({ sessionId, version, onClose }: Wanted & { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['review', 'common']);
  const desk = useDesk();
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [reason, setReason] = useState('');
  const missing = reason.trim().length < FEWEST_LETTERS ? t('exports.needsReason') : null;
  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (missing !== null) return;
    const outcome = await desk.send({ kind: 'exportSession', sessionId, version, format, language, raw: true, reason: reason.trim() });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <Dialog title={t('exports.rawTitle')} onClose={onClose}>
      <form className={css['rawForm']} onSubmit={(event) => { void ask(event); }}>
        <p>{t('exports.rawHelp')}</p>
        <div className={css['chips']} role="group" aria-label={t('annex.format')}>{EXPORT_FORMATS.filter((each) => RAW_FORMATS.has(each)).map((each) => <button key={each} type="button" className={css['chip']} aria-pressed={each === format} onClick={() => { setFormat(each); }}>{t(`exports.format.${each}`)}</button>)}</div>
        <Field label={t('exports.reason')}>{(ids) => <Input {...ids} autoFocus maxLength={400} value={reason} onChange={(event) => { setReason(event.target.value); }} />}</Field>
        <div className={css['buttons']}><Button type="submit" variant="primary" disabledReason={missing}>{t('exports.askRaw')}</Button><Button variant="quiet" onClick={onClose}>{t('common:cancel')}</Button></div>
      </form>
    </Dialog>
  );
}

/** Takes the session out as a file: masked at once, raw when two people agree. */
export function ExportMenu({ sessionId, version }: Wanted): ReactNode {
  const { t } = useTranslation('review');
  const desk = useDesk();
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const isAllowed = useReaches('exportMasked');
  const [isRaw, setRaw] = useState(false);
  const reason = isAllowed ? null : t('exports.mayNot');
  const entries = [
    ...EXPORT_FORMATS.map((format) => ({ id: format, label: t(`exports.format.${format}`), disabledReason: reason, onSelect: () => { void desk.send({ kind: 'exportSession', sessionId, version, format, language, raw: false, reason: '' }); } })),
    { id: 'raw', label: t('exports.raw'), disabledReason: reason, onSelect: () => { setRaw(true); } },
  ];
  return <><Menu entries={entries} label={t('exports.open')} button={{ size: 'small' }}><Download size={14} aria-hidden />{t('exports.open')}</Menu>{isRaw && <RawDialog sessionId={sessionId} version={version} onClose={() => { setRaw(false); }} />}</>;
}
