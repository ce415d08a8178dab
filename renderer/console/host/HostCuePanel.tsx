import { Send } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostCue } from '#shared/show/state.ts';
import { WordHints } from '../../words/WordHints.tsx';
import { sendCue, withdrawCue } from '../../state/commands.ts';
import { useOnAir, useRole, useSheet, useShow, useTick } from '../../state/hooks.ts';
import { useSlotKey } from '../../state/keymap.ts';
import { useAction } from '../../state/useAction.ts';
import { Button, KeyCap } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Input } from '../../ui/Field.tsx';
import { keyCapOf } from '../../ui/keys.ts';
import { formatClock, formatSpan } from '../../ui/numberFormat.ts';
import { ackSummary } from './ackSummary.ts';
import css from './host.module.css';
import { quickCues } from './quickCues.ts';

const MAX_LENGTH = 300;
const SHOWN = 12;
/** The box that key T puts the cursor into. */
export const CUE_INPUT_ID = 'host-cue-input';

/** Under a minute with a tenth of a second: how quick the host was; from a minute on mm:ss. */
const answerTime = (ms: number): string => (ms < 60_000 ? `${(Math.max(0, ms) / 1_000).toFixed(1)} s` : formatSpan(ms));

function Answer({ cue }: { readonly cue: HostCue }): ReactNode {
  const { t } = useTranslation('console');
  const now = useTick(1);
  const role = useRole();
  const withdraw = useAction(withdrawCue, { cueId: cue.id });
  switch (cue.answer.kind) {
    case 'acknowledged': return <span className={classes(css['answer'], css['acknowledged'])}>✓ {t('host.acknowledged', { span: answerTime(cue.answer.at - cue.sentAt) })}</span>;
    case 'withdrawn': return <span className={classes(css['answer'], css['withdrawn'])}>{t('host.withdrawn')}</span>;
    case 'waiting': return (
      <span className={classes(css['answer'], css['waiting'])}>
        {now === null ? t('host.waiting') : t('host.waitingFor', { span: formatSpan(Math.max(0, now - cue.sentAt)) })}
        {role === 'producer' && <Button size="small" variant="quiet" busy={withdraw.busy} disabledReason={withdraw.reason} onClick={() => { void withdraw.run(); }}>{t('host.withdraw')}</Button>}
      </span>
    );
  }
}

function Cues(): ReactNode {
  const { t } = useTranslation('console');
  const cues = useShow((state) => state.hostCues);
  const timeZone = useSheet()?.timeZone;
  const role = useRole();
  if (cues.length === 0) return <p className={css['hint']}><b>{t('host.none')}</b>{t(role === 'producer' ? 'host.noneHelp' : 'host.noneViewer')}</p>;
  return cues.slice(-SHOWN).toReversed().map((cue) => (
    <div key={cue.id} className={css['cue']} data-testid="host-cue" data-answer={cue.answer.kind}>
      <span className={css['at']}>{formatClock(cue.sentAt, timeZone, true)}</span>
      <span className={classes(css['text'], cue.answer.kind === 'withdrawn' && css['withdrawnText'])}>{cue.text}</span>
      <Answer cue={cue} />
    </div>
  ));
}

function Quick({ text }: { readonly text: string }): ReactNode {
  const { reason, run } = useAction(sendCue, { text });
  return <Button size="small" disabledReason={reason} title={text} onClick={() => { void run(); }}>{text}</Button>;
}

function Write(): ReactNode {
  const { t } = useTranslation('console');
  const [text, setText] = useState('');
  const line = text.trim();
  const send = useAction(sendCue, { text: line === '' ? '…' : line });
  const submit = async (): Promise<void> => {
    if (line === '' || send.reason !== null) return;
    const outcome = await send.run();
    // What was not taken stays in the box: nothing typed is ever lost.
    if (outcome?.kind === 'done') setText('');
  };
  return (
    <>
    <WordHints text={line} scope="host" onRewrite={setText} />
      <form className={css['form']} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <Input
        id={CUE_INPUT_ID} value={text} maxLength={MAX_LENGTH} placeholder={t('host.placeholder')} aria-label={t('host.focus')} autoComplete="off"
        onChange={(event) => setText(event.target.value)} onKeyDown={(event) => { if (event.key === 'Escape') event.currentTarget.blur(); }}
      />
      <Button variant="primary" type="submit" busy={send.busy} disabledReason={line === '' ? t('host.placeholder') : send.reason}><Send size={14} aria-hidden="true" />{t('host.send')}</Button>
    </form>
    </>
  );
}

/** How many wait, and how quick the host usually is. */
function Summary(): ReactNode {
  const { t } = useTranslation('live');
  const { waiting, medianMs } = useShow((state) => ackSummary(state.hostCues));
  return (
    <span className={css['summary']} data-testid="ack-summary">
      {waiting > 0 && <span className={css['waiting']}>{t('ack.waiting', { count: waiting })}</span>}
      {medianMs !== null && <span>{t('ack.median', { span: answerTime(medianMs) })}</span>}
    </span>
  );
}

/** "Say now": a line to the host's prompter, and whether it was seen. */
export function HostCuePanel(): ReactNode {
  const { t } = useTranslation('console');
  const role = useRole();
  const key = useSlotKey('focusCue');
  const quick = quickCues(useOnAir()?.item ?? null);
  return (
    <section className={css['card']} aria-label={t('host.title')} data-tour="host">
      <header className={css['head']}><h2 className={css['title']}>{t('host.title')}</h2>{role === 'producer' && key !== null && <KeyCap>{keyCapOf(key, t('spaceKey'))}</KeyCap>}<Summary /></header>
      <div className={css['list']} role="log" tabIndex={0} aria-label={t('host.title')}><Cues /></div>
      {role === 'producer' && quick.length > 0 && <div className={css['quick']} role="group" aria-label={t('host.quick')}>{quick.map((text) => <Quick key={text} text={text} />)}</div>}
      {role === 'producer' && <Write />}
    </section>
  );
}
