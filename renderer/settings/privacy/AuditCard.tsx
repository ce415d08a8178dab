import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { canonicalJson } from '#shared/audit/canonicalJson.ts';
import type { AuditPage } from '#shared/protocol/wire.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useMay } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { saveText } from '../../ui/saveFile.ts';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from '../settings.module.css';

/** The audit log: checked by the engine from its first line, saved as one canonical JSON object a line. */
export function AuditCard(): ReactNode {
  const { t } = useTranslation('privacy');
  const { link } = useDesk();
  const mayRead = useMay('readAudit');
  const { asked, ask } = useAnswer<AuditPage>();
  const [saved, setSaved] = useState<number | null>(null);
  if (!mayRead) return null;
  const save = async (): Promise<void> => {
    setSaved(null);
    const lines: string[] = [];
    for (let afterN = 0; ;) {
      const answer = await ask(() => link.query({ kind: 'audit', afterN }));
      if (answer.kind !== 'ok') return;
      lines.push(...answer.value.lines.map(canonicalJson));
      const last = answer.value.lines.at(-1);
      if (last === undefined || answer.value.lines.length < 500) break;
      afterN = last.n;
    }
    saveText('cuedeck-audit.jsonl', 'application/x-ndjson', `${lines.join('\n')}\n`);
    setSaved(lines.length);
  };
  return (
    <Card title={t('audit.title')}>
      <p className={css['note']}>{t('audit.help')}</p>
      <div className={css['row']}>
        <Button busy={asked.kind === 'asking'} onClick={() => { void ask(() => link.query({ kind: 'audit', afterN: 0 })); setSaved(null); }}>{t('audit.check')}</Button>
        <Button busy={asked.kind === 'asking'} onClick={() => { void save(); }}>{t('audit.export')}</Button>
      </div>
      {asked.kind === 'failed' ? <Hint tone="bad">{asked.text}</Hint> : null}
      {asked.kind === 'answered' ? <Verdict page={asked.value} saved={saved} /> : null}
    </Card>
  );
}

function Verdict({ page: { brokenAt, last }, saved }: { readonly page: AuditPage; readonly saved: number | null }): ReactNode {
  const { t } = useTranslation('privacy');
  if (brokenAt !== null) return <Hint tone="bad" title={t('audit.broken', { n: brokenAt })}>{t('audit.brokenHelp')}</Hint>;
  return (
    <Hint tone="good" title={t('audit.holds', { n: last?.n ?? 0 })}>
      {last === null ? null : <p>{t('audit.head', { hash: last.hash })}</p>}
      {saved === null ? null : <p>{t('audit.saved', { n: saved })}</p>}
    </Hint>
  );
}
