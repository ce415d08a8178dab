import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JudgedHit } from '#shared/compliance/gate/judgeText.ts';
import type { Evidence } from '#shared/compliance/gate/model.ts';
import type { TextToCheck } from '#shared/compliance/checkText.ts';
import { Button } from '../ui/Button.tsx';
import { Field, Input } from '../ui/Field.tsx';
import { useSend } from './useSend.ts';
import css from './words.module.css';

/** Compliance lets this very text pass: a reason and the number of a paper, both asked for. */
export function OverrideForm({ text, hits, evidence, onDone }: { readonly text: TextToCheck; readonly hits: readonly JudgedHit[]; readonly evidence: readonly Evidence[]; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('words');
  const { problem, send, busy } = useSend();
  const [reason, setReason] = useState('');
  const [evidenceId, setEvidenceId] = useState('');
  const missing = reason.trim().length < 4 ? t('override.needsReason') : evidenceId.trim() === '' ? t('override.needsEvidence') : null;
  const allow = async (): Promise<void> => {
    const isDone = await send({ kind: 'overrideWords', text: text.text, scope: text.scope, wordIds: [...new Set(hits.map(({ entry }) => entry.id))], reason: reason.trim(), evidenceId: evidenceId.trim() });
    if (isDone) onDone();
  };
  return (
    <div className={css['form']}>
      <Field label={t('override.reason')} error={problem}>{(ids) => <Input {...ids} value={reason} maxLength={400} onChange={(event) => { setReason(event.target.value); }} />}</Field>
      <Field label={t('override.evidence')} help={t('override.evidenceHelp')}>{(ids) => <Input {...ids} list="words-evidence" value={evidenceId} maxLength={100} onChange={(event) => { setEvidenceId(event.target.value); }} />}</Field>
      <datalist id="words-evidence">{evidence.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</datalist>
      <Button variant="danger" busy={busy} disabledReason={missing} onClick={() => { void allow(); }}>{t('override.allow')}</Button>
    </div>
  );
}
