import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LotteryDesk, LotteryRun } from '#shared/lottery/model.ts';
import type { LotteryFileAnswer } from '#shared/protocol/wire.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useDesk } from '../state/deskContext.ts';
import { useMay, useSheet } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatsOf } from '../ui/format.ts';
import { ActButton } from './ActButton.tsx';
import { saveText } from '../ui/saveFile.ts';
import css from './lottery.module.css';
import { useFilePage } from './useFilePage.ts';
import { useLineDetail, useLineWords } from './useLineWords.ts';

type Answer = { readonly kind: 'none' } | { readonly kind: 'asking' } | /** `of`: the draw as it stood when it was read; another one since, and it is read again. */ { readonly kind: 'read'; readonly of: LotteryRun; readonly answer: LotteryFileAnswer };

/** What people did, and the engine by itself, newest first. */
function Lines({ desk }: { readonly desk: LotteryDesk }): ReactNode {
  const formats = formatsOf(useLanguage());
  const words = useLineWords();
  const detail = useLineDetail();
  const zone = useSheet()?.timeZone;
  return <ul className={css['lines']}>{desk.lines.toReversed().map((line, index) => <li key={String(index)}><time>{formats.dayClock(line.at, zone)}</time><span>{words(line.what)}{line.detail === '' ? '' : ` · ${detail(line.what, line.detail)}`}</span><small>{line.by === 'engine' ? 'Cuedeck' : line.by}</small></li>)}</ul>;
}

/** The file of a draw in one press: page, JSON, proof; where it is in the archive and whether the archive is whole. */
export function FilePanel({ run, desk }: { readonly run: LotteryRun; readonly desk: LotteryDesk | null }): ReactNode {
  const { t } = useTranslation('lottery');
  const { query } = useDesk().link;
  const formats = formatsOf(useLanguage());
  const may = useMay('exportMasked');
  const [asked, setState] = useState<Answer>({ kind: 'none' });
  const state: Answer = asked.kind === 'read' && asked.of !== run ? { kind: 'none' } : asked;
  const page = useFilePage();
  const read = async (): Promise<void> => {
    setState({ kind: 'asking' });
    const answered = await query({ kind: 'lotteryFile', drawId: run.drawId });
    setState(answered.kind === 'ok' ? { kind: 'read', of: run, answer: answered.value } : { kind: 'none' });
  };
  const file = state.kind === 'read' ? state.answer.file : null;
  if (!may) return <EmptyState title={t('file.title')} help={t('file.notYet')} />;
  return (
    <div className={css['file']} data-testid="lottery-file">
      <div className={css['actions']}>
        <Button variant="primary" busy={state.kind === 'asking'} onClick={() => { void read(); }}>{state.kind === 'asking' ? t('file.loading') : t('file.make')}</Button>
        <ActButton command={{ kind: 'archiveLottery', lotteryId: run.lotteryId }}>{t('file.archive')}</ActButton>
        <a href="/verify-draw.html" download="verify-draw.html" title={t('file.verifyHelp')}>{t('file.verify')}</a>
      </div>
      {file !== null && state.kind === 'read' && (
        <>
          <div className={css['actions']}>
            <Button onClick={() => saveText(`${run.drawId}.html`, 'text/html', page(file, state.answer.archived))}>{t('file.html')}</Button>
            <Button onClick={() => saveText(`${run.drawId}.json`, 'application/json', JSON.stringify(file, null, 2))}>{t('file.json')}</Button>
            {file.proof !== null && <Button onClick={() => saveText(`${run.drawId}.proof.json`, 'application/json', JSON.stringify(file.proof))}>{t('file.proof')}</Button>}
          </div>
          <dl className={css['hashes']}>
            <dt>{t('file.title')}</dt><dd>{state.answer.archived === null ? t(`phase.${run.phase}`) : t('file.archived', { n: state.answer.archived.n })} · {t('file.until', { day: formats.dayClock(file.retainUntil).slice(0, 10) })}</dd>
            {state.answer.archived !== null && <><dt>{t('file.chain')}</dt><dd><code>{state.answer.archived.hash}</code></dd></>}
            <dt>{t('file.integrity')}</dt><dd data-broken={state.answer.archiveBrokenAt !== null}>{state.answer.archiveBrokenAt === null ? t('file.whole') : t('file.broken', { n: state.answer.archiveBrokenAt })}</dd>
          </dl>
        </>
      )}
      {desk !== null && <><h3>{t('file.lines')}</h3><Lines desk={desk} /></>}
    </div>
  );
}
