import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Field.tsx';
import css from './parts.module.css';

/** Something to take elsewhere: shown whole, with a copy button. Where the clipboard is closed (plain http), the text is selected instead. */
export function CopyLine({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  const { t } = useTranslation('settings');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async (): Promise<void> => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div className={css['copy']}>
      <label htmlFor={id}>{label}</label>
      <div>
        <Input id={id} ref={input} readOnly value={value} className={css['code']} onFocus={(event) => { event.currentTarget.select(); }} />
        <Button onClick={() => { void copy(); }}>{outcome === 'copied' ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}{t(outcome === 'copied' ? 'common.copied' : 'common.copy')}</Button>
      </div>
      {outcome === 'failed' ? <span role="alert">{t('common.copyFailed')}</span> : null}
    </div>
  );
}
