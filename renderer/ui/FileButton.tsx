import { FileUp } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { buttonClass } from './Button.tsx';
import css from './FileButton.module.css';

/** Chooses a file in the words of the window: the browser's own control speaks the language of the system. Says the name of what was chosen. */
export function FileButton({ label, accept, onFile }: { readonly label: string; readonly accept: string; readonly onFile: (file: File) => void }): ReactNode {
  const id = useId();
  const [name, setName] = useState('');
  return (
    <div className={css['file']}>
      <input
        id={id} className="visuallyHidden" type="file" accept={accept}
        onChange={(event) => { const file = event.target.files?.[0]; event.target.value = ''; if (file !== undefined) { setName(file.name); onFile(file); } }}
      />
      <label htmlFor={id} className={buttonClass('normal', 'normal', false, false)}><FileUp size={14} aria-hidden />{label}</label>
      {name !== '' && <span>{name}</span>}
    </div>
  );
}
