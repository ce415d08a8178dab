import type { ReactNode } from 'react';
import { WordHints } from '../words/WordHints.tsx';
import { TextIn } from './Inputs.tsx';
import css from './lottery.module.css';

/** A text of a draw that viewers read or hear: judged by the word list while it is typed, put otherwise in one press. */
export function SpokenIn({ label, value, max, error = null, onChange }: { readonly label: string; readonly value: string; readonly max?: number; readonly error?: string | null; readonly onChange: (value: string) => void }): ReactNode {
  return (
    <div className={css['spoken']}>
      <TextIn label={label} value={value} error={error} onChange={onChange} {...(max === undefined ? {} : { max })} />
      <WordHints text={value} scope="lottery" onRewrite={onChange} />
    </div>
  );
}
