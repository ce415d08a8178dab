import { CheckCheck, ShieldCheck, WandSparkles } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { blocking, judgeText, type JudgedHit } from '#shared/compliance/gate/judgeText.ts';
import { rowTexts, type RowText } from '#shared/compliance/gate/rowTexts.ts';
import { rewriteText } from '#shared/compliance/rewriteText.ts';
import { APPROVAL_STATES, type ApprovalState, type RunsheetItem } from '#shared/runsheet/item.ts';
import { pickText, useLanguage } from '../i18n/useLanguage.ts';
import { useMay, useSheet, useShow } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Tag } from '../ui/Tag.tsx';
import { HitList } from './HitList.tsx';
import { HitText } from './HitText.tsx';
import { OverrideForm } from './OverrideForm.tsx';
import { rowRewrite } from './rowRewrite.ts';
import { useSend } from './useSend.ts';
import { useToday } from './useToday.ts';
import type { RoomWords } from './useWords.ts';
import { toldHits } from './toldHits.ts';
import css from './words.module.css';

interface Judged { readonly text: RowText; readonly hits: readonly JudgedHit[] }

/** One text of a row with what was met, put otherwise with one press, or let pass by compliance. */
function TextCard({ room, item, judged: { text, hits } }: { readonly room: RoomWords; readonly item: RunsheetItem; readonly judged: Judged }): ReactNode {
  const { t } = useTranslation('words');
  const { problem, send } = useSend();
  const mayOverride = useMay('overrideWord');
  const [isOpen, setOpen] = useState(false);
  const blocked = blocking(hits);
  const instead = useMemo(() => rewriteText(room.words, text, blocked.length > 0 ? 'block' : 'warn'), [room, text, blocked.length]);
  const edit = instead === null ? null : rowRewrite(item, text, instead);
  return (
    <div className={css['card']}>
      <small className={css['field']}>{t(`field.${text.field}`)}</small>
      <HitText text={text.text} hits={hits} />
      <HitList hits={hits} />
      <div className={css['buttons']}>
        {edit !== null && instead !== null && hits.some(({ standing }) => standing === 'stands') && <Button size="small" variant={blocked.length > 0 ? 'primary' : 'normal'} onClick={() => { void send(edit); }}><WandSparkles size={14} aria-hidden />{t('rewrite', { text: instead })}</Button>}
        {blocked.length > 0 && <Button size="small" disabledReason={mayOverride ? null : t('override.notYou')} aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}><ShieldCheck size={14} aria-hidden />{t('override.open')}</Button>}
      </div>
      {problem !== null && <p className={css['problem']} role="alert">{problem}</p>}
      {isOpen && blocked.length > 0 && <OverrideForm text={text} hits={blocked} evidence={room.compliance.evidence} onDone={() => { setOpen(false); }} />}
    </div>
  );
}

const LEVEL: Readonly<Record<ApprovalState, 'reviewPlan' | 'approvePlan' | 'releasePlan'>> = { draft: 'reviewPlan', reviewed: 'reviewPlan', approved: 'approvePlan', locked: 'releasePlan' };

/** The next level of a row and who may give it; refused by the engine while blocked words stand. */
function Agree({ item }: { readonly item: RunsheetItem }): ReactNode {
  const { t } = useTranslation('words');
  const { problem, send, busy } = useSend();
  const next = APPROVAL_STATES[APPROVAL_STATES.indexOf(item.approval.state) + 1];
  const may = useMay(LEVEL[next ?? 'locked']);
  return (
    <>
      <Tag tone={item.approval.state === 'locked' ? 'ready' : 'outline'}>{t(`level.${item.approval.state}`)}</Tag>
      {next !== undefined && <Button size="small" busy={busy} disabledReason={may ? null : t('agree.notYou')} aria-label={`${t(`agree.${next}`)} ${item.cue}`} onClick={() => { void send({ kind: 'setApproval', itemIds: [item.id], state: next }); }}><CheckCheck size={14} aria-hidden />{t(`agree.${next}`)}</Button>}
      {problem !== null && <p className={css['problem']} role="alert" data-testid="approval-refused">{problem}</p>}
    </>
  );
}

/** Rows of the run-sheet with what the list says of what is said and shown in them; those to be seen to first. */
export function RowsPane({ room }: { readonly room: RoomWords }): ReactNode {
  const { t } = useTranslation('words');
  const language = useLanguage();
  const sheet = useSheet();
  const products = useShow((show) => show.products);
  const today = useToday();
  const rows = useMemo(() => (sheet?.items ?? []).map((item) => ({
    item,
    judged: rowTexts(item, products).map((text): Judged => ({ text, hits: judgeText(room.words, room.compliance, { ...text, productIds: item.productIds, today }) })).filter(({ hits }) => hits.length > 0),
  })), [sheet, products, room, today]);
  if (sheet === null) return <EmptyState icon={<ShieldCheck size={40} />} title={t('rows.empty')} help={t('rows.emptyHelp')} />;
  return (
    <ul className={css['rows']}>
      {rows.map(({ item, judged }) => {
        const count = judged.reduce((sum, { hits }) => sum + toldHits(blocking(hits)).length, 0);
        return (
          <li key={item.id} className={css['row']} data-testid={`word-row-${item.cue}`} data-blocked={count > 0}>
            <div className={css['rowHead']}>
              <b className={css['cue']}>{item.cue}</b>
              <span className={css['rowTitle']}>{pickText(item.title, language)}</span>
              {judged.length === 0 ? <Tag tone="ready">{t('rows.clean')}</Tag> : <Tag tone={count > 0 ? 'air' : 'warn'}>{count > 0 ? t('rows.blocked', { count }) : t('rows.look', { count: judged.length })}</Tag>}
              <span className={css['push']} />
              <Agree item={item} />
            </div>
            {judged.map((each) => <TextCard key={`${each.text.field} ${each.text.line ?? ''}`} room={room} item={item} judged={each} />)}
          </li>
        );
      })}
    </ul>
  );
}
