import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { thresholdsSchema, type Thresholds } from '#shared/alerts/settings.ts';
import type { SessionId } from '#shared/ids.ts';
import type { TrialStep } from '#shared/replay/thresholdTrial.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { useDesk } from '../state/deskContext.ts';
import { useShow } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field, Input } from '../ui/Field.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useAround, useReportWords } from './reportContext.tsx';
import css from './review.module.css';

/** Thresholds of what is recorded: the crowd, sales, the run-sheet. Figures of OBS are not. `per`: what one of the field is in the setting. */
const FIELDS = [
  { key: 'onlineWarnPct', per: 1 }, { key: 'lateMs', per: 60_000 }, { key: 'linkClicks', per: 1 }, { key: 'hotZ', per: 1 }, { key: 'repeatPeople', per: 1 }, { key: 'negativeVoices', per: 1 }, { key: 'negativePct', per: 1 }, { key: 'cardPct', per: 1 }, { key: 'payingPct', per: 1 }, { key: 'returnsFewest', per: 1 }, { key: 'feedAgeMs', per: 1_000 },
] as const satisfies readonly { readonly key: keyof Thresholds; readonly per: number }[];

type Trial = { readonly kind: 'idle' } | { readonly kind: 'running'; readonly part: number } | { readonly kind: 'done'; readonly step: TrialStep } | { readonly kind: 'failed'; readonly text: string };

function useTrial(sessionId: SessionId): { readonly trial: Trial; readonly run: (thresholds: Thresholds) => void; readonly stop: () => void } {
  const { t } = useTranslation(['refusals', 'common']);
  const { link } = useDesk();
  const [trial, setTrial] = useState<Trial>({ kind: 'idle' });
  const turn = useRef(0);
  const stop = (): void => { turn.current += 1; setTrial({ kind: 'idle' }); };
  useEffect(() => () => { turn.current += 1; }, []);
  const run = (thresholds: Thresholds): void => {
    turn.current += 1;
    const mine = turn.current;
    setTrial({ kind: 'running', part: 0 });
    void (async () => {
      for (let restart = true; turn.current === mine; restart = false) {
        const answer = await link.query({ kind: 'thresholdTrial', sessionId, thresholds, restart });
        if (turn.current !== mine) return;
        if (answer.kind !== 'ok') { setTrial({ kind: 'failed', text: answer.kind === 'refused' ? refusalText(t, answer.refusal) : t('common:unanswered') }); return; }
        const { step } = answer.value;
        if (step.isDone) { setTrial({ kind: 'done', step }); return; }
        setTrial({ kind: 'running', part: (step.at - step.from) / Math.max(1, step.until - step.from) });
      }
    })();
  };
  return { trial, run, stop };
}

function Found({ step, onClose }: { readonly step: TrialStep; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['review', 'health']);
  const words = useReportWords();
  const { choose } = useAround();
  const tr = t as (key: string, options: object) => string;
  return (
    <div data-testid="trial-found">
      <p><b>{t('trial.found', { n: step.fired.length })}</b></p>
      <ul className={css['lines']}>{step.fired.map(({ rule, finding, at, until }) => <li key={`${rule} ${String(at)}`}><button type="button" className={css['when']} onClick={() => { choose(at); onClose(); }}>{words.clock(at)}</button> <Tag tone={finding.severity === 'P0' ? 'air' : finding.severity === 'P1' ? 'warn' : 'outline'}>{finding.severity}</Tag> {rule} {tr(`health:alert.${finding.about}`, { ...finding.params, defaultValue: finding.about })} <span className={css['dim']}>{until === null ? t('trial.stood') : t('trial.lasted', { span: words.span(until - at) })}</span></li>)}</ul>
      {step.blind.length > 0 && <p className={css['dim']}>{t('trial.blind', { rules: step.blind.join(', ') })}</p>}
    </div>
  );
}

/** Which alerts this session would have raised with other thresholds. Nothing of the room is changed. */
export function TrialDialog({ sessionId, onClose }: { readonly sessionId: SessionId; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['review', 'common']);
  const own = useShow(({ health }) => health.settings.thresholds);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { trial, run, stop } = useTrial(sessionId);
  const wanted = thresholdsSchema.safeParse({ ...own, ...Object.fromEntries(FIELDS.flatMap(({ key, per }) => (typed[key] === undefined ? [] : [[key, Number(typed[key]) * per]]))) });
  return (
    <Dialog title={t('trial.title')} width="wide" onClose={onClose}>
      <p className={css['dim']}>{t('trial.help')}</p>
      <div className={css['trialFields']}>{FIELDS.map(({ key, per }) => <Field key={key} label={t(`trial.field.${key}`)}>{(ids) => <Input {...ids} type="number" value={typed[key] ?? String(own[key] / per)} onChange={(event) => { setTyped({ ...typed, [key]: event.target.value }); }} />}</Field>)}</div>
      <div className={css['buttons']}>
        {trial.kind === 'running' ? <><Progress value={trial.part} label={t('trial.running')} className={css['bar']} /><Button onClick={stop}>{t('common:cancel')}</Button></> : <Button variant="primary" data-testid="run-trial" disabledReason={wanted.success ? null : t('trial.bad')} onClick={() => { if (wanted.success) run(wanted.data); }}>{t('trial.run')}</Button>}
      </div>
      {trial.kind === 'failed' && <p role="alert" className={css['problem']}>{trial.text}</p>}
      {trial.kind === 'done' && <Found step={trial.step} onClose={onClose} />}
    </Dialog>
  );
}
