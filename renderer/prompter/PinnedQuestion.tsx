import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PinnedComment } from '#shared/show/state.ts';
import css from './pinned.module.css';

interface PinnedQuestionProps {
  readonly pinned: PinnedComment;
  /** Resolves to false when the answer did not get through. Null: this role may only look. */
  readonly onAnswered: ((pinned: PinnedComment) => Promise<boolean>) | null;
}

/** The question the producer chose, with the button that says it was answered. Give it `key={pinned.id}`. */
export function PinnedQuestion({ pinned, onAnswered }: PinnedQuestionProps) {
  const { t } = useTranslation('live');
  const [sending, setSending] = useState<'no' | 'yes' | 'failed'>('no');
  const answered = async (): Promise<void> => {
    if (onAnswered === null) return;
    setSending('yes');
    if (!(await onAnswered(pinned))) setSending('failed');
  };
  return (
    <section className={css['pinned']} aria-label={t('pin.title')} aria-live="polite" data-testid="pinned-question">
      <p className={css['from']}><span>{t('pin.prompter')}</span>{pinned.name === '' ? null : <b>{pinned.name}</b>}</p>
      <p className={css['text']} data-long={pinned.text.length > 48}>{pinned.text}</p>
      {onAnswered === null ? null : (
        <div className={css['answer']}>
          <button type="button" disabled={sending === 'yes'} onClick={() => { void answered(); }}>{t(sending === 'yes' ? 'pin.sending' : 'pin.answer')}</button>
          {sending === 'failed' ? <span role="alert">{t('pin.failed')}</span> : null}
        </div>
      )}
    </section>
  );
}
