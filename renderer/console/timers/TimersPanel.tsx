import { Pause, Play, RotateCcw, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timerReading } from '#shared/show/decideTimers.ts';
import type { TimerScreen } from '#shared/show/timerScreens.ts';
import type { Timer } from '#shared/show/state.ts';
import { duration, type Instant } from '#shared/time/instant.ts';
import { pauseTimer, removeTimer, resetTimer, resumeTimer, type Action } from '../../state/commands.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useEngineNow, useRole, useSheet, useShow, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Input, Select } from '../../ui/Field.tsx';
import { formatLength } from '../../ui/numberFormat.ts';
import { timerDigits } from '../../state/timerDigits.ts';
import { WordHints } from '../../words/WordHints.tsx';
import { TIMER_PRESETS_MS, timerAim } from './timerInput.ts';
import { ScreenChoice, TimerScreens } from './TimerScreens.tsx';
import css from './timers.module.css';

function Control({ action, timer, children }: { readonly action: Action<{ readonly timerId: Timer['id'] }>; readonly timer: Timer; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('console');
  const { reason, busy, run } = useAction(action, { timerId: timer.id });
  const name = `${t(`action.${action.id}`)} ${timer.label}`;
  return <Button size="small" variant="quiet" icon busy={busy} disabledReason={reason} aria-label={name} title={name} onClick={() => { void run(); }}>{children}</Button>;
}

function TimerLine({ timer }: { readonly timer: Timer }): ReactNode {
  const { t } = useTranslation('live');
  const now = useTick(1);
  const role = useRole();
  const { text, isOver } = now === null ? { text: '--:--', isOver: false } : timerDigits(timerReading(timer, now), timer.counts);
  const isPaused = timer.clock.kind === 'paused';
  return (
    <li className={classes(css['timer'], isOver && css['over'])} data-testid="timer" data-clock={timer.clock.kind}>
      <span className={css['label']} title={timer.label}>{timer.label}</span>
      <span className={css['word']}>{isPaused ? t('timers.paused') : isOver ? t('timers.over') : t(timer.counts === 'down' ? 'timers.left' : 'timers.counting')}</span>
      <b className={css['digits']} role="timer">{text}</b>
      {role === 'producer' && (
        <span className={css['controls']}>
          <TimerScreens timer={timer} />
          {isPaused ? <Control action={resumeTimer} timer={timer}><Play size={14} /></Control> : <Control action={pauseTimer} timer={timer}><Pause size={14} /></Control>}
          <Control action={resetTimer} timer={timer}><RotateCcw size={14} /></Control>
          <Control action={removeTimer} timer={timer}><Trash2 size={14} /></Control>
        </span>
      )}
    </li>
  );
}

type Mode = 'length' | 'until' | 'up';

/** Start a timer: a label, and one of five lengths, a typed one, a clock time, or counting up. */
function NewTimer(): ReactNode {
  const { t } = useTranslation('live');
  const desk = useDesk();
  const engineNow = useEngineNow();
  const busy = useBusy('startTimer');
  const timeZone = useSheet()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [label, setLabel] = useState('');
  const [mode, setMode] = useState<Mode>('length');
  const [text, setText] = useState('');
  const [showOn, setShowOn] = useState<readonly TimerScreen[]>(['prompter']);
  const name = label.trim() === '' ? t('timers.defaultLabel') : label.trim();
  const aim = mode === 'up' ? null : timerAim(text, mode, engineNow() ?? 0, timeZone);
  const isBad = mode !== 'up' && text.trim() !== '' && aim === null;
  // Not through the local rules: they have no clock, and a deadline is judged by the engine's.
  const send = async (wanted: { readonly counts: 'down' | 'up'; readonly durationMs: number; readonly until: Instant | null }): Promise<void> => {
    const outcome = await desk.send({ kind: 'startTimer', label: name, counts: wanted.counts, durationMs: duration(wanted.durationMs), until: wanted.until, showOn: [...showOn] });
    if (outcome.kind === 'done') { setText(''); setLabel(''); }
  };
  const submit = (): void => {
    const now = engineNow();
    if (mode === 'up') { void send({ counts: 'up', durationMs: 0, until: null }); return; }
    const meant = now === null ? null : timerAim(text, mode, now, timeZone);
    if (meant === null) return;
    void send({ counts: 'down', durationMs: meant.kind === 'length' ? meant.durationMs : 0, until: meant.kind === 'until' ? meant.at : null });
  };
  return (
    <form className={css['form']} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <Input value={label} maxLength={60} placeholder={t('timers.labelPlaceholder')} aria-label={t('timers.label')} onChange={(event) => setLabel(event.target.value)} />
      <ScreenChoice chosen={showOn} onChange={setShowOn} />
      {showOn.includes('overlay') && <WordHints text={label} scope="overlay" onRewrite={(text) => setLabel(text.slice(0, 60))} />}
      <div className={css['presets']} role="group" aria-label={t('timers.presets')}>
        {TIMER_PRESETS_MS.map((ms) => <Button key={ms} size="small" onClick={() => { void send({ counts: 'down', durationMs: ms, until: null }); }}>{formatLength(ms)}</Button>)}
      </div>
      <div className={css['custom']}>
        <Select value={mode} aria-label={t('timers.mode')} onChange={(event) => setMode(event.target.value as Mode)}>
          <option value="length">{t('timers.byLength')}</option><option value="until">{t('timers.byClock')}</option><option value="up">{t('timers.byUp')}</option>
        </Select>
        <Input value={mode === 'up' ? '' : text} disabled={mode === 'up'} aria-invalid={isBad || undefined} placeholder={mode === 'until' ? '22:00' : mode === 'up' ? '' : '2:30'} aria-label={t(mode === 'until' ? 'timers.clock' : 'timers.length')} onChange={(event) => setText(event.target.value)} />
        <Button variant="primary" type="submit" busy={busy} disabledReason={mode === 'up' || aim !== null ? null : t(mode === 'until' ? 'timers.badClock' : 'timers.badLength')}>{t('timers.start')}</Button>
      </div>
    </form>
  );
}

/** The timers beside the show: they travel as anchors, every screen counts for itself. */
export function TimersPanel(): ReactNode {
  const { t } = useTranslation('live');
  const timers = useShow((state) => state.timers);
  const role = useRole();
  return (
    <>
      {timers.length === 0 ? <p className={css['none']}>{t('timers.none')}</p> : <ul className={css['list']}>{timers.map((timer) => <TimerLine key={timer.id} timer={timer} />)}</ul>}
      {role === 'producer' && <NewTimer />}
    </>
  );
}
