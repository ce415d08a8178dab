import { ArrowLeft, Columns3, Languages } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { absoluteOffset, expectedShowEnd } from '#shared/runsheet/forecast.ts';
import { remainingAt, runAnchor, runLength } from '#shared/show/runClock.ts';
import type { Run } from '#shared/show/state.ts';
import { instant } from '#shared/time/instant.ts';
import { useTimeWord } from '../state/useTimeWord.ts';
import { StaleBanner } from '../console/topbar/StaleBanner.tsx';
import { switchLanguage } from '../i18n/setup.ts';
import { pickText, useLanguage } from '../i18n/useLanguage.ts';
import { useOnAir, useRole, useSheet, useShow, useTick } from '../state/hooks.ts';
import { makeStored, useStoredValue } from '../state/stored.ts';
import { timeTone } from '../state/timeTone.ts';
import { useForecast } from '../state/useForecast.ts';
import { useStaleFlag } from '../state/useStaleFlag.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { formatClock, formatCountdown, formatOffset } from '../ui/numberFormat.ts';
import { Tag } from '../ui/Tag.tsx';
import css from './crew.module.css';
import { crewSearch, crewViewOf, crewViewSchema, type CrewView } from './crewColumns.ts';
import { CrewTable } from './CrewTable.tsx';
import { CrewTools } from './CrewTools.tsx';

const remembered = makeStored<CrewView | null>('cuedeck.crew', crewViewSchema.nullable(), null);

/** How this screen is set up: the address first, then what this machine remembers; every change goes into both. */
function useCrewView(): readonly [CrewView, (view: CrewView) => void] {
  const [kept, keep] = useStoredValue(remembered);
  const [search, setSearch] = useState(() => window.location.search);
  return [crewViewOf(search, kept), (view) => {
    keep(view);
    window.history.replaceState(null, '', crewSearch(view));
    setSearch(crewSearch(view));
  }];
}

function OnAir({ run }: { readonly run: Run }): ReactNode {
  const language = useLanguage();
  const now = useTick(1);
  const room = useShow((state) => state.room);
  const remaining = now === null ? runLength(run) : remainingAt(runAnchor(run), instant(now));
  const tone = timeTone(remaining, runLength(run), room);
  const word = useTimeWord(remaining, tone);
  return (
    <div className={css['onAir']} data-tone={tone} data-testid="crew-on-air">
      <b className={css['cue']}>{run.item.cue}</b>
      <span className={css['title']}>{pickText(run.item.title, language)}</span>
      <span className={css['word']}>{word}</span>
      <b className={css['digits']} role="timer">{formatCountdown(remaining)}</b>
    </div>
  );
}

/** Clock, offset and end: what everyone in the room asks. */
function Times(): ReactNode {
  const { t } = useTranslation(['live', 'console']);
  const now = useTick(1);
  const forecast = useForecast();
  const timeZone = useSheet()?.timeZone;
  if (now === null) return null;
  const offset = forecast === null ? null : absoluteOffset(forecast, instant(now));
  return (
    <div className={css['times']}>
      <time className={css['clock']}>{formatClock(now, timeZone, true)}</time>
      {offset !== null && <span className={css['fact']}>{t('console:top.offset')} <b data-late={offset >= 1_000}>{formatOffset(offset)}</b></span>}
      {forecast !== null && <span className={css['fact']}>{t('console:top.expectedEnd')} <b>{formatClock(expectedShowEnd(forecast, instant(now)), timeZone)}</b></span>}
    </div>
  );
}

/** The run-sheet for those who do the work: big, read-only, one's own rows and columns, following what is on air. */
export default function CrewScreen(): ReactNode {
  const { t } = useTranslation(['live', 'console', 'common']);
  const [view, setView] = useCrewView();
  const [isOpen, setOpen] = useState(false);
  const sheet = useSheet();
  const onAir = useOnAir();
  const forecast = useForecast();
  const language = useLanguage();
  const role = useRole();
  const mode = useShow(({ show }) => (show.kind === 'running' || show.kind === 'armed' ? show.mode : null));
  useStaleFlag();
  const title = sheet?.title ?? t('crew.title');
  useEffect(() => { document.title = `${title} · ${t('crew.title')}`; }, [title, t]);
  return (
    <div className={css['page']} data-mode={mode}>
      <header className={css['head']}>
        <a className={css['back']} href="/console" aria-label={t('crew.back')} title={t('crew.back')}><ArrowLeft size={18} aria-hidden /></a>
        <h1>{title}</h1>
        {mode === 'rehearsal' && <Tag tone="accent">{t('console:sheet.rehearsalMark')}</Tag>}
        <Times />
        <Button className={css['tool']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}><Columns3 size={16} aria-hidden="true" /><span>{view.owner ?? t('crew.everyone')}</span></Button>
        <Button className={css['tool']} variant="quiet" icon aria-label={t('common:switchLanguage')} title={t('common:switchLanguage')} onClick={() => { void switchLanguage(language === 'en' ? 'zh-CN' : 'en'); }}><Languages size={16} /></Button>
      </header>
      {isOpen && sheet !== null && <CrewTools sheet={sheet} view={view} canPair={role === 'producer'} onChange={setView} onClose={() => setOpen(false)} />}
      {onAir !== null && <OnAir run={onAir} />}
      <StaleBanner />
      {sheet === null || forecast === null ? <div className={css['empty']}><EmptyState title={t('console:sheet.emptyTitle')} help={t('console:sheet.emptyViewerHelp')} /></div> : <CrewTable sheet={sheet} forecast={forecast} view={view} />}
    </div>
  );
}
