import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import css from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly width?: 'normal' | 'wide' | 'full';
}

/** A modal on the native <dialog>: focus trap, Escape and inert background come from the browser. Mount it to open it. */
export function Dialog({ title, onClose, children, foot, width = 'normal' }: DialogProps): ReactNode {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
  }, []);
  // Closed while it is still in the page: only then the browser gives the focus back to what opened it.
  useLayoutEffect(() => { const dialog = ref.current; return () => { dialog?.close(); }; }, []);
  return (
    <dialog
      ref={ref} aria-label={title} className={classes(css['dialog'], width !== 'normal' && css[width])}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onMouseDown={(event) => { if (event.target === ref.current) onClose(); }}
    >
      <header className={css['head']}>
        <h2 className={css['title']}>{title}</h2>
        <Button variant="quiet" icon aria-label={t('close')} onClick={onClose}><X size={16} /></Button>
      </header>
      <div className={css['body']}>{children}</div>
      {foot !== undefined && <footer className={css['foot']}>{foot}</footer>}
    </dialog>
  );
}
