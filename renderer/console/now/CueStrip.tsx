import { Check, CircleDashed, CircleHelp, RotateCcw, Undo2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CueStepRun, CueRun } from '#shared/show/cueState.ts';
import { undoSteps } from '#shared/show/evolveCues.ts';
import { useSaid } from '../../obsCue/useSaid.ts';
import { retryCue, undoCue } from '../../state/commands.ts';
import { useRole, useShow } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import css from './cue.module.css';

const ICONS = { waiting: CircleDashed, ok: Check, failed: X, unknown: CircleHelp, undone: Undo2 } as const;

function Step({ step }: { readonly step: CueStepRun }): ReactNode {
  const { t } = useTranslation('control');
  const said = useSaid();
  const { state } = step;
  const Icon = ICONS[state.kind];
  const why = state.kind === 'failed' || state.kind === 'unknown' ? t(`cue.reason.${state.reason}`, { detail: state.detail }) : null;
  const text = said(step.action);
  return (
    <li className={css['step']} data-state={state.kind} title={why === null ? text : `${text} · ${why}${state.kind === 'failed' && state.detail !== '' ? ` (${state.detail})` : ''}`}>
      <Icon size={14} aria-hidden />
      <span className="visuallyHidden">{t(`cue.state.${state.kind}`)}</span>
      <span className={css['text']}>{text}</span>
      {why === null ? null : <span className={css['why']}>{why}</span>}
    </li>
  );
}

function Summary({ cue }: { readonly cue: CueRun }): ReactNode {
  const { t } = useTranslation('control');
  const isConnected = useShow(({ obs }) => obs.connection.kind === 'connected');
  const total = cue.steps.length;
  const ok = cue.steps.filter(({ state }) => state.kind === 'ok').length;
  const undone = cue.steps.filter(({ state }) => state.kind === 'undone').length;
  if (cue.doing !== null) return <span data-tone="busy" className={css['sum']}>{isConnected ? t('cue.running') : t('cue.waitingForObs')}</span>;
  if (undone > 0) return <span className={css['sum']}>{t('cue.state.undone')}</span>;
  return <span className={css['sum']} data-tone={ok === total ? 'good' : 'bad'}>{ok === total ? t('cue.allOk', { count: total }) : t('cue.some', { ok, total })}</span>;
}

/** What the row on air had OBS do: each step with what came of it, what failed to be tried again, all of it to be put back. */
export function CueStrip(): ReactNode {
  const { t } = useTranslation('control');
  const role = useRole();
  const cue = useShow(({ show, cues }) => (show.kind === 'running' ? cues.findLast(({ runId, origin }) => origin === 'item' && runId === show.onAir.id) ?? null : null));
  return cue === null || role !== 'producer' ? null : <Cue key={cue.id} cue={cue} label={t('cue.title')} />;
}

function Cue({ cue, label }: { readonly cue: CueRun; readonly label: string }): ReactNode {
  const { t } = useTranslation('control');
  const retry = useAction(retryCue, { cueId: cue.id });
  const undo = useAction(undoCue, { cueId: cue.id });
  const isOpen = cue.steps.some(({ state }) => state.kind === 'failed' || state.kind === 'unknown');
  const isUndone = cue.steps.some(({ state }) => state.kind === 'undone');
  return (
    <section className={css['cue']} aria-label={label} data-testid="cue-strip">
      <header>
        <b>{label}</b><Summary cue={cue} />
        {cue.doing === null && (isOpen || isUndone) && <Button size="small" variant={isOpen ? 'primary' : 'normal'} busy={retry.busy} disabledReason={retry.reason} onClick={() => { void retry.run(); }}><RotateCcw size={13} aria-hidden />{t(isOpen ? 'cue.retry' : 'cue.again')}</Button>}
        {cue.doing === null && undoSteps(cue).length > 0 && <Button size="small" title={t('cue.undoHelp')} busy={undo.busy} disabledReason={undo.reason} onClick={() => { void undo.run(); }}><Undo2 size={13} aria-hidden />{t('cue.undo')}</Button>}
      </header>
      <ul>{cue.steps.map((step, index) => <Step key={index} step={step} />)}</ul>
    </section>
  );
}
