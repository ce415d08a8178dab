import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostCue } from '#shared/show/state.ts';
import css from './sayNow.module.css';

interface SayNowProps {
  readonly cue: HostCue;
  /** Cues waiting behind this one. */
  readonly waiting: number;
  /** Resolves to false when the answer did not get through. Null: this role may only look. */
  readonly onAcknowledge: ((cue: HostCue) => Promise<boolean>) | null;
}

/** What the producer wants said now, with the button that answers back. Give it `key={cue.id}`: each line answers for itself. */
export function SayNow({ cue, waiting, onAcknowledge }: SayNowProps) {
  const { t } = useTranslation('prompter');
  const [sending, setSending] = useState<'no' | 'yes' | 'failed'>('no');
  const acknowledge = async (): Promise<void> => {
    if (onAcknowledge === null) return;
    setSending('yes');
    const done = await onAcknowledge(cue);
    if (!done) setSending('failed');
  };
  return (
    <section className={css['band']} aria-live="assertive">
      {/* A link printed at start carries its role as name: that says nothing the word beside it does not. */}
      <p className={css['from']}>
        <span>{cue.from === '' || cue.from === t('cue.from') ? t('cue.from') : t('cue.fromNamed', { name: cue.from })}</span>
        {waiting > 0 ? <b>{t('cue.queue', { n: waiting })}</b> : null}
      </p>
      <p className={css['text']} data-long={cue.text.length > 60}>{cue.text}</p>
      <div className={css['answer']}>
        {onAcknowledge === null ? null : <button type="button" disabled={sending === 'yes'} onClick={() => { void acknowledge(); }}>{sending === 'yes' ? t('cue.sending') : t('cue.acknowledge')}</button>}
        {sending === 'failed' ? <span role="alert">{t('cue.failed')}</span> : null}
      </div>
    </section>
  );
}
