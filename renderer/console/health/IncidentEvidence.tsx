import { useState, type ChangeEvent, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceOf, incidentEvidenceSchema, type Incident, type IncidentEvidence as Evidence } from '#shared/alerts/incident.ts';
import { instant } from '#shared/time/instant.ts';
import { addEvidence } from '../../state/healthCommands.ts';
import { useEngineNow, useRole } from '../../state/hooks.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Field.tsx';
import css from './health.module.css';
import { useEvidenceWords } from './useEvidenceWords.ts';

/** The SHA-256 of a file, hex; null where the browser does not offer it (an address without a certificate). */
async function hashOf(file: File): Promise<string | null> {
  if (!window.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A link or the number of a comment, with what it shows. */
function Typed({ what, onAdd, onCancel }: { readonly what: 'link' | 'comment'; readonly onAdd: (evidence: Evidence) => void; readonly onCancel: () => void }): ReactNode {
  const { t } = useTranslation('incidents');
  const [ref, setRef] = useState('');
  const [label, setLabel] = useState('');
  const [isBad, setBad] = useState(false);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const parsed = incidentEvidenceSchema.safeParse(what === 'link' ? { kind: 'link', href: ref.trim(), label: label.trim() } : { kind: 'comment', crowdSeq: Number(ref.trim() === '' ? Number.NaN : ref), label: label.trim() });
    if (parsed.success) onAdd(parsed.data);
    else setBad(true);
  };
  return (
    <form className={css['evidenceForm']} onSubmit={submit}>
      <Input aria-label={t(what === 'link' ? 'linkHref' : 'commentNo')} placeholder={t(what === 'link' ? 'linkHref' : 'commentNo')} inputMode={what === 'link' ? 'url' : 'numeric'} value={ref} maxLength={500} autoFocus onChange={(event) => { setRef(event.target.value); setBad(false); }} />
      <Input aria-label={t('label')} placeholder={t('label')} value={label} maxLength={200} onChange={(event) => setLabel(event.target.value)} />
      <Button size="small" type="submit">{t('add')}</Button><Button size="small" variant="quiet" onClick={onCancel}>{t('cancel')}</Button>
      {isBad && <small role="alert">{t(what === 'link' ? 'badLink' : 'badComment')}</small>}
    </form>
  );
}

/** What proves the points of the card: references only, each with who added it in the timeline. */
export function IncidentEvidence({ incident }: { readonly incident: Incident }): ReactNode {
  const { t } = useTranslation('incidents');
  const desk = useDesk();
  const engineNow = useEngineNow();
  const words = useEvidenceWords();
  const isProducer = useRole() === 'producer';
  const [typing, setTyping] = useState<'link' | 'comment' | null>(null);
  const [isHashing, setHashing] = useState(false);
  const probe = useAction(addEvidence, { incidentId: incident.id, evidence: { kind: 'link', href: 'https://localhost', label: '' } });
  const add = (evidence: Evidence): void => { setTyping(null); void desk.send({ kind: 'addIncidentEvidence', incidentId: incident.id, evidence }); };
  const pickFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file === undefined) return;
    setHashing(true);
    const sha256 = await hashOf(file).finally(() => setHashing(false));
    add({ kind: 'file', name: file.name.slice(0, 200), sha256, label: '' });
  };
  const at = (): void => { const now = engineNow(); if (now !== null) add({ kind: 'moment', at: instant(now), label: '' }); };
  const all = evidenceOf(incident);
  return (
    <>
      <h3>{t('evidence')}</h3>
      <ul className={css['evidence']} data-testid="incident-evidence">
        {all.length === 0 && <li className={css['opened']}>{t('noEvidence')}</li>}
        {all.map((evidence, index) => <li key={String(index)}>{evidence.kind === 'link' ? <a href={evidence.href} target="_blank" rel="noreferrer noopener">{words(evidence)}</a> : words(evidence)}{evidence.kind === 'file' && <code>{evidence.sha256 === null ? t('noHash') : `SHA-256 ${evidence.sha256.slice(0, 16)}…`}</code>}</li>)}
      </ul>
      {isProducer && typing === null && incident.closed === null && (
        <div className={css['evidenceTools']}>
          <Button size="small" disabledReason={probe.reason} onClick={at}>{t('addMoment')}</Button>
          <label className={css['fileButton']} title={t('fileHelp')}><input type="file" onChange={(event) => { void pickFile(event); }} />{isHashing ? t('hashing') : t('addFile')}</label>
          <Button size="small" disabledReason={probe.reason} onClick={() => setTyping('link')}>{t('addLink')}</Button>
          <Button size="small" disabledReason={probe.reason} onClick={() => setTyping('comment')}>{t('addComment')}</Button>
        </div>
      )}
      {typing !== null && <Typed what={typing} onAdd={add} onCancel={() => setTyping(null)} />}
    </>
  );
}
