import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PROFILE_IDS, type ProfileId } from '#shared/lottery/draft.ts';
import { importLotteries, type LotteryImport } from '#shared/lottery/importLotteries.ts';
import { readGrid, type Grid } from '../settings/import/readGrid.ts';
import { useShow } from '../state/hooks.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Field.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ActButton } from './ActButton.tsx';
import { ImportProblemLine } from './ImportProblemLine.tsx';
import css from './lottery.module.css';

/** Draws out of a file: what is read, what is wrong with which cell, and which drafts are replaced; nothing is taken before it is agreed to. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['lottery', 'settings']);
  const currency = useShow((state) => state.room.currency);
  const desks = useShow((state) => state.lottery.desks);
  const [grid, setGrid] = useState<Grid | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [profile, setProfile] = useState<ProfileId>('douyin');
  const read: LotteryImport | null = grid === null ? null : importLotteries({ headers: grid.rows[0] ?? [], rows: grid.rows.slice(1) }, { currency, profile });
  const take = async (file: File): Promise<void> => {
    const result = await readGrid(new Uint8Array(await file.arrayBuffer()));
    setGrid(result.ok ? result.value : null);
    setFailure(result.ok ? null : t('import.unreadable'));
  };
  const errors = read?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const foot = read !== null && read.drafts.length > 0 && <ActButton variant="primary" command={{ kind: 'importLotteries', drafts: [...read.drafts] }} onDone={onClose}>{t('import.take', { count: read.drafts.length })}</ActButton>;
  return (
    <Dialog title={t('import.title')} onClose={onClose} width="wide" foot={foot}>
      <p className={css['note']}>{t('import.help')}</p>
      <div className={css['grid']}>
        <FileButton label={t('import.file')} accept=".csv,.tsv,.txt,.xlsx" onFile={(file) => { void take(file); }} />
        <Select aria-label={t('form.profiles')} value={profile} onChange={(event) => setProfile(PROFILE_IDS.find((id) => id === event.target.value) ?? profile)}>{PROFILE_IDS.map((id) => <option key={id} value={id}>{t(`profile.${id}`)}</option>)}</Select>
      </div>
      {failure !== null && <p className={css['problem']} role="alert">{failure}</p>}
      {read !== null && (
        <>
          <p role="status">{t('import.read', { count: read.drafts.length })}{errors > 0 && <> <Tag tone="air">{t('import.errors', { count: errors })}</Tag></>}</p>
          <ul className={css['lines']}>{read.drafts.map((draft) => <li key={draft.id}><b>{draft.id}</b><span>{draft.name} · {t(`type.${draft.type}`)} · {t(`mode.${draft.mode}`)}</span>{desks.some(({ id }) => id === draft.id) && <Tag tone="warn">{t('import.replaces')}</Tag>}</li>)}</ul>
          <ul className={css['lines']} data-testid="import-problems">{read.problems.slice(0, 100).map((problem) => <ImportProblemLine key={`${String(problem.row)} ${problem.column} ${problem.key}`} problem={problem} />)}</ul>
        </>
      )}
    </Dialog>
  );
}
