import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, type CheckedProof } from '#shared/deletion/verifyDeletionProof.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { saveText } from '../../ui/saveFile.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatsOf } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import css from './deletion.module.css';
import { proofText } from './proofText.ts';

function Line({ checked }: { readonly checked: CheckedProof }): ReactNode {
  const { t } = useTranslation('deletion');
  const { dayClock, whole } = formatsOf(useLanguage());
  const { proof, checks } = checked;
  if (proof === null) return <tr><td colSpan={5}><Tag tone="air">{t('check.shape')}</Tag></td></tr>;
  const { body } = proof;
  const failed = checks.filter(({ ok }) => !ok);
  const name = `deletion-${body.agreement.deletionId}`;
  return (
    <tr data-testid="deletion-proof">
      <td><b>{body.session.title}</b><br /><code title={proof.hash}>{proof.hash.slice(0, 16)}</code></td>
      <td>{dayClock(body.doneAt, undefined)}</td>
      <td>{body.agreement.cause === 'asked' ? t('list.two', { asked: body.agreement.askedBy, agreed: body.agreement.agreedBy }) : t('list.timer')}</td>
      <td>{whole(body.counts.reduce((sum, { before }) => sum + before, 0))}</td>
      <td>{holds(checked) ? <Tag tone="ready">{t('list.holds')}</Tag> : <Tag tone="air" title={failed.map(({ check }) => t(`check.${check}`)).join('\n')}>{t('list.broken')}</Tag>}</td>
      <td className={css['acts']}>
        <Button size="small" onClick={() => { saveText(`${name}.json`, 'application/json', `${JSON.stringify(proof, null, 2)}\n`); }}>{t('list.json')}</Button>
        <Button size="small" onClick={() => { saveText(`${name}.txt`, 'text/plain', proofText(t, proof)); }}>{t('list.text')}</Button>
      </td>
    </tr>
  );
}

/** The proofs of every deleted session, each checked against itself and the audit log as it stands now. */
export function ProofsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('deletion');
  const { query } = useDesk().link;
  const [proofs, setProofs] = useState<readonly CheckedProof[] | null>(null);
  const done = useShow(({ deletions }) => deletions.filter(({ situation }) => situation.kind === 'done').length);
  useEffect(() => {
    let isOver = false;
    void query({ kind: 'deletionProofs' }).then((answer) => { if (!isOver && answer.kind === 'ok') setProofs(answer.value.proofs); });
    return () => { isOver = true; };
  }, [query, done]);
  return (
    <Dialog title={t('list.title')} onClose={onClose} width="wide">
      {proofs === null ? <p>{t('reading')}</p> : proofs.length === 0 ? <p>{t('list.none')}</p> : (
        <table className={css['table']}>
          <thead><tr><th>{t('list.session')}</th><th>{t('list.at')}</th><th>{t('list.who')}</th><th>{t('list.rows')}</th><th>{t('list.check')}</th><th aria-label={t('list.save')} /></tr></thead>
          <tbody>{proofs.map((checked, index) => <Line key={checked.proof?.hash ?? index} checked={checked} />)}</tbody>
        </table>
      )}
      <p className={css['note']}>{t('list.help')}</p>
    </Dialog>
  );
}
