import { Archive, ArrowLeft, FileUp, Gift, Link2, Plus, ShieldCheck, UserX } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lotteryIdSchema } from '#shared/ids.ts';
import type { LotteryDesk, LotteryRun } from '#shared/lottery/model.ts';
import { StaleBanner } from '../console/topbar/StaleBanner.tsx';
import { useDesk } from '../state/deskContext.ts';
import { useMay, useReaches, useShow } from '../state/hooks.ts';
import { useStaleFlag } from '../state/useStaleFlag.ts';
import { Button, buttonClass } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { BarredDialog } from './BarredDialog.tsx';
import { ClaimDesk } from './ClaimDesk.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import { freshDraft } from './draftForm.ts';
import { FilePanel } from './FilePanel.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { LinksDialog } from './LinksDialog.tsx';
import css from './lottery.module.css';
import { RiskDialog } from './RiskDialog.tsx';
import { RunPanel } from './RunPanel.tsx';

type Tab = 'edit' | 'run' | 'claims' | 'file';

/** The next free number: L1, L2, … */
const nextId = (desks: readonly LotteryDesk[]): string => { for (let no = 1; ; no += 1) if (!desks.some(({ id }) => id === `L${String(no)}`)) return `L${String(no)}`; };

function Pane({ desk, run }: { readonly desk: LotteryDesk; readonly run: LotteryRun | null }): ReactNode {
  const { t } = useTranslation('lottery');
  const [chosen, setChosen] = useState<Tab | null>(null);
  const tab: Tab = run === null ? 'edit' : chosen ?? (run.phase === 'claiming' ? 'claims' : 'run');
  const tabs = [{ id: 'edit' as const, label: t('tab.edit') }, ...(run === null ? [] : [{ id: 'run' as const, label: t('tab.run') }, { id: 'claims' as const, label: t('tab.claims'), count: run.winners.length }, { id: 'file' as const, label: t('tab.file') }])];
  return (
    <>
      <Tabs label={desk.draft.name} value={tab} onChange={setChosen} tabs={tabs} />
      <div className={css['pane']}>
        {tab === 'edit' && <DraftEditor key={desk.id} desk={desk} />}
        {tab === 'run' && run !== null && <RunPanel run={run} />}
        {tab === 'claims' && run !== null && <ClaimDesk run={run} />}
        {tab === 'file' && run !== null && <FilePanel run={run} desk={desk} />}
      </div>
    </>
  );
}

function View(): ReactNode {
  const { t } = useTranslation('lottery');
  const link = useDesk();
  const { desks, runs } = useShow((state) => state.lottery);
  const currency = useShow((state) => state.room.currency);
  const mayWrite = useReaches('editPlan');
  const mayBar = useReaches('publishLottery');
  const [chosen, setChosen] = useState<string | null>(() => new URLSearchParams(window.location.search).get('id'));
  const mayArchive = useMay('exportMasked');
  const mayLimit = useMay('editThresholds');
  const [dialog, setDialog] = useState<'barred' | 'links' | 'archive' | 'import' | 'risk' | null>(null);
  const close = (): void => setDialog(null);
  const desk = desks.find(({ id }) => id === chosen) ?? desks[0] ?? null;
  const runOf = (id: string): LotteryRun | null => runs.findLast(({ lotteryId }) => lotteryId === id) ?? null;
  const create = async (): Promise<void> => {
    const id = lotteryIdSchema.parse(nextId(desks));
    const outcome = await link.send({ kind: 'saveLottery', draft: freshDraft(id, t('newName'), currency) });
    if (outcome.kind === 'done') setChosen(id);
  };
  const add = mayWrite ? <Button variant="primary" onClick={() => { void create(); }}><Plus size={16} aria-hidden />{t('create')}</Button> : null;
  return (
    <>
      <header className={css['header']}>
        <h1>{t('title')}</h1><span className={css['note']}>{t('count', { count: desks.length })}</span><span className={css['push']} />
        {mayLimit && <Button onClick={() => setDialog('risk')}><ShieldCheck size={16} aria-hidden />{t('risk.open')}</Button>}
        {mayBar && <Button onClick={() => setDialog('links')}><Link2 size={16} aria-hidden />{t('links.title')}</Button>}
        {mayBar && <Button onClick={() => setDialog('barred')}><UserX size={16} aria-hidden />{t('barred.title')}</Button>}
        {mayArchive && <Button onClick={() => setDialog('archive')}><Archive size={16} aria-hidden />{t('archive.title')}</Button>}
        {mayWrite && <Button onClick={() => setDialog('import')}><FileUp size={16} aria-hidden />{t('import.title')}</Button>}
        {desks.length > 0 && add}
        <a className={buttonClass('normal', 'normal', false, false, css['link'])} href="/console"><ArrowLeft size={16} aria-hidden />{t('back')}</a>
      </header>
      {desk === null ? <EmptyState icon={<Gift size={40} />} title={t('none')} help={t('noneHelp')}>{add}</EmptyState> : (
        <div className={css['body']}>
          <nav className={css['list']} aria-label={t('title')}>
            {desks.map((each) => {
              const run = each.phase === 'published' ? runOf(each.id) : null;
              return <button key={each.id} type="button" aria-current={each.id === desk.id} onClick={() => setChosen(each.id)}><b>{each.id}</b><span>{each.draft.name}</span><Tag tone={run?.phase === 'open' ? 'lottery' : 'plain'}>{t(`phase.${run?.phase ?? each.phase}`)}</Tag></button>;
            })}
          </nav>
          <section className={css['main']}><Pane key={desk.id} desk={desk} run={runOf(desk.id)} /></section>
        </div>
      )}
      {dialog === 'barred' && <BarredDialog onClose={close} />}
      {dialog === 'links' && <LinksDialog onClose={close} />}
      {dialog === 'archive' && <ArchiveDialog onClose={close} />}
      {dialog === 'import' && <ImportDialog onClose={close} />}
      {dialog === 'risk' && <RiskDialog onClose={close} />}
    </>
  );
}

/** Draws: written, approved, held, claimed, filed. */
export default function LotteryScreen(): ReactNode {
  useStaleFlag();
  return <main className={css['screen']} data-testid="lottery"><View /><StaleBanner /></main>;
}
