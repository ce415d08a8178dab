import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run } from '#shared/show/state.ts';
import { currentPause, remainingAt, runAnchor, runLength } from '#shared/show/runClock.ts';
import { instant } from '#shared/time/instant.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { useSheet, useShow, useTick } from '../../state/hooks.ts';
import { timeTone } from '../../state/timeTone.ts';
import { classes } from '../../ui/classes.ts';
import { formatClock, formatCountdown, formatLength, formatOffset, formatSpan } from '../../ui/numberFormat.ts';
import { Progress } from '../../ui/Progress.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useTimeWord } from '../../state/useTimeWord.ts';
import css from './runsheet.module.css';
import { ItemTags } from './SheetRow.tsx';

export interface LiveRowProps { readonly run: Run; readonly isRehearsal: boolean; readonly timeZone: string; readonly onOpen: (itemId: Run['item']['id']) => void }

function Foot({ run, timeZone, now }: { readonly run: Run; readonly timeZone: string; readonly now: number }): ReactNode {
  const { t } = useTranslation('console');
  const paused = run.pausedMs + currentPause(run, instant(now));
  return (
    <span className={css['liveFoot']}>
      <span>{t('sheet.planned')} {formatClock(run.plannedStart, timeZone)} · {t('sheet.actual')} {formatClock(run.takenAt, timeZone, true)}</span>
      <span>{t('sheet.lengthMin', { length: formatLength(run.item.durationMs), min: formatLength(run.item.minDurationMs) })}</span>
      {run.addedMs !== 0 && <span>{t('sheet.added', { span: formatOffset(run.addedMs) })}</span>}
      {paused >= 1_000 && <span>{t('sheet.paused', { span: formatSpan(paused) })}</span>}
      <span>{run.item.owners.join(' · ')}</span>
    </span>
  );
}

/** Is it an ad-lib, and which pass of the loop is it? */
function RunTags({ run }: { readonly run: Run }): ReactNode {
  const { t } = useTranslation('live');
  const times = useSheet()?.loop?.times ?? null;
  return (
    <>
      {run.how === 'adLib' && <Tag tone="accent">{t('adLibs.tag')}</Tag>}
      {run.loopPass !== null && times !== null && <Tag tone="lottery">{t('loop.pass', { pass: run.loopPass, times })}</Tag>}
    </>
  );
}

/** The row on air: large, with what is left of it from its anchor; over time turns red and says so. */
export function LiveRow({ run, isRehearsal, timeZone, onOpen }: LiveRowProps): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const now = useTick(1);
  const length = runLength(run);
  const remaining = now === null ? length : remainingAt(runAnchor(run), instant(now));
  const room = useShow((state) => state.room);
  const tone = timeTone(remaining, length, room);
  const isHeld = run.clock.kind === 'held';
  const word = useTimeWord(remaining, tone);
  const title = pickText(run.item.title, language);
  return (
    <button type="button" className={classes(css['live'], isRehearsal && css['rehearsing'], tone === 'warn' && css['soon'], tone === 'danger' && css['over'])} onClick={() => onOpen(run.item.id)} data-testid="live-row" data-cue={run.item.cue} data-status="onAir" data-tone={tone}>
      <span className={css['liveDot']} title={t('sheet.onAir')} />
      <span className={css['liveCue']}>{run.item.cue}</span>
      <span className={css['liveMain']}>
        <span className={css['liveTop']}>
          <span className={css['liveTitle']} title={title}>{title}</span>
          <ItemTags item={run.item} />
          <RunTags run={run} />
          {isHeld && <Tag tone="warn">{t('sheet.held')}</Tag>}
          <span className={css['remaining']}>
            <span className={css['remainingWord']}>{word}</span>
            <span className={css['remainingDigits']} data-testid="remaining">{formatCountdown(remaining)}</span>
          </span>
        </span>
        <Progress value={length === 0 ? 1 : (length - remaining) / length} tone={tone === 'warn' ? 'warn' : isRehearsal && tone === 'calm' ? 'accent' : 'air'} label={`${word} ${formatCountdown(remaining)}`} />
        <Foot run={run} timeZone={timeZone} now={now ?? run.takenAt} />
      </span>
    </button>
  );
}
