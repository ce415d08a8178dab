import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Field, Input } from '../ui/Field.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useSend } from './useSend.ts';
import { useToday } from './useToday.ts';
import type { RoomWords } from './useWords.ts';
import css from './words.module.css';

const EMPTY = { id: '', title: '', terms: '', products: '', validUntil: '' };
const parts = (text: string): string[] => text.split(/[|、,，\s]+/u).filter((part) => part !== '');

/** The file of papers: which claims of which goods they show to be true, and until when; and the texts compliance let pass. */
export function EvidencePane({ room }: { readonly room: RoomWords }): ReactNode {
  const { t } = useTranslation('words');
  const today = useToday();
  const mayKeep = useMay('keepRecords');
  const mayOverride = useMay('overrideWord');
  const { problem, send } = useSend();
  const [draft, setDraft] = useState(EMPTY);
  const { evidence, overrides } = room.compliance;
  const terms = parts(draft.terms);
  const wordIds = room.words.entries.filter(({ id, term }) => terms.includes(term) || terms.includes(id)).map(({ id }) => id);
  const missing = !mayKeep ? t('agree.notYou') : draft.id.trim() === '' || draft.title.trim() === '' ? t('paper.needsBoth') : terms.length > 0 && wordIds.length === 0 ? t('paper.unknownWords') : null;
  const save = async (): Promise<void> => {
    const isDone = await send({ kind: 'saveEvidence', evidence: { id: draft.id.trim(), title: draft.title.trim(), number: draft.id.trim(), wordIds, productIds: parts(draft.products), validUntil: draft.validUntil === '' ? null : draft.validUntil, note: '' } });
    if (isDone) setDraft(EMPTY);
  };
  const field = (name: keyof typeof EMPTY, type = 'text'): ReactNode => <Field label={t(`paper.${name}`)}>{(ids) => <Input {...ids} type={type} value={draft[name]} onChange={(event) => { setDraft({ ...draft, [name]: event.target.value }); }} />}</Field>;
  return (
    <div className={css['pane']}>
      <div className={css['inline']}>{field('id')}{field('title')}{field('terms')}{field('products')}{field('validUntil', 'date')}<Button variant="primary" disabledReason={missing} onClick={() => { void save(); }}>{t('paper.save')}</Button></div>
      {problem !== null && <p className={css['problem']} role="alert">{problem}</p>}
      {evidence.length === 0 ? <p className={css['empty']}>{t('paper.empty')}</p> : (
        <ul className={css['rows']}>{evidence.map((paper) => (
          <li key={paper.id} className={css['promise']} data-testid="evidence">
            <div className={css['rowHead']}>
              <Tag tone={paper.validUntil !== null && paper.validUntil < today ? 'warn' : 'ready'}>{paper.validUntil === null ? t('paper.always') : t(paper.validUntil < today ? 'paper.over' : 'paper.until', { on: paper.validUntil })}</Tag>
              <b>{paper.id}</b><span className={css['rowTitle']}>{paper.title}</span>
              <small>{room.words.entries.filter(({ id }) => paper.wordIds.includes(id)).map(({ term }) => term).join('、')}{paper.productIds.length > 0 ? ` · ${paper.productIds.join(' ')}` : ''}</small>
              <span className={css['push']} />
              <Button size="small" variant="quiet" disabledReason={mayKeep ? null : t('agree.notYou')} onClick={() => { void send({ kind: 'removeEvidence', evidenceId: paper.id }); }}>{t('list.remove')}</Button>
            </div>
          </li>
        ))}</ul>
      )}
      <h2 className={css['heading']}>{t('override.list', { count: overrides.length })}</h2>
      <ul className={css['rows']}>{overrides.map((override) => (
        <li key={override.id} className={css['promise']} data-testid="override">
          <div className={css['rowHead']}><span className={css['rowTitle']}>{override.text}</span><small>{t('override.line', { by: override.by, reason: override.reason, evidence: override.evidenceId })}</small><span className={css['push']} />
            <Button size="small" variant="quiet" disabledReason={mayOverride ? null : t('override.notYou')} onClick={() => { void send({ kind: 'withdrawOverride', overrideId: override.id }); }}>{t('override.withdraw')}</Button></div>
        </li>
      ))}</ul>
    </div>
  );
}
