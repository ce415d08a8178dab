import { X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import css from './Popover.module.css';

/**
 * A panel that opens over what is beside it and leaves the desk alive: its keys go on working. Escape closes it, and so does a
 * press elsewhere (but not on the button that opens it, which closes it itself: give that `data-popover`).
 */
export function Popover({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => { close.current = onClose; });
  useEffect(() => {
    const onDown = (event: PointerEvent): void => {
      const { target } = event;
      if (target instanceof Element && (box.current?.contains(target) === true || target.closest('[data-popover], dialog') !== null)) return;
      close.current();
    };
    const onKey = (event: globalThis.KeyboardEvent): void => { if (event.key === 'Escape' && !event.defaultPrevented) close.current(); };
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('keydown', onKey);
    return () => { document.removeEventListener('pointerdown', onDown); document.removeEventListener('keydown', onKey); };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <div className={css['popover']} role="dialog" aria-label={title} ref={box} onKeyDown={onKeyDown}>
      <header className={css['head']}><h3>{title}</h3><Button variant="quiet" size="small" icon aria-label={t('close')} onClick={onClose}><X size={14} /></Button></header>
      <div className={css['body']}>{children}</div>
    </div>
  );
}
