import { Search } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCap } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { keyCapOf } from '../../ui/keys.ts';
import type { LiveUi } from '../live/liveUi.ts';
import css from './palette.module.css';
import { rank } from './rank.ts';
import { useEntries, type Entry } from './useEntries.ts';

function Line({ entry, isChosen, onPick, onPoint }: { readonly entry: Entry; readonly isChosen: boolean; readonly onPick: () => void; readonly onPoint: () => void }): ReactNode {
  const { t } = useTranslation(['live', 'console']);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => { if (isChosen) line.current?.scrollIntoView({ block: 'nearest' }); }, [isChosen]);
  return (
    <li ref={line} id={`palette-${entry.id}`} role="option" aria-selected={isChosen} className={classes(css['line'], entry.isOff && css['off'])} onPointerMove={onPoint} onClick={onPick} data-entry={entry.id}>
      <span className={css['label']}>{entry.label}</span>
      {entry.isOff && <span className={css['note']}>{t('palette.off')}</span>}
      <span className={css['group']}>{t(`palette.group.${entry.group}`)}</span>
      {entry.key !== null && <KeyCap>{keyCapOf(entry.key, t('console:spaceKey'))}</KeyCap>}
    </li>
  );
}

/** One box for everything: type a few letters, Enter does it. Rows open their dialog, where a jump is confirmed. */
export function PaletteDialog({ ui, onShowKeys, onClose }: { readonly ui: LiveUi; readonly onShowKeys: () => void; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('live');
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const entries = useEntries(ui, onShowKeys);
  const found = useMemo(() => rank(query, entries), [query, entries]);
  const chosen = found[Math.min(at, found.length - 1)];
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);
  // While it is still in the page: only then the focus goes back to where it was.
  useLayoutEffect(() => { const element = dialog.current; return () => { element?.close(); }; }, []);
  const pick = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((before) => (Math.min(before, found.length - 1) + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') pick(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className={css['palette']} aria-label={t('palette.title')} onCancel={(event) => { event.preventDefault(); onClose(); }} onMouseDown={(event) => { if (event.target === dialog.current) onClose(); }}>
      <div className={css['box']}>
        <Search size={16} aria-hidden="true" />
        <input
          role="combobox" aria-expanded="true" aria-controls="palette-list" aria-activedescendant={chosen === undefined ? undefined : `palette-${chosen.id}`} aria-label={t('palette.title')} placeholder={t('palette.placeholder')}
          value={query} autoFocus autoComplete="off" spellCheck={false} onChange={(event) => { setQuery(event.target.value); setAt(0); }} onKeyDown={onKeyDown}
        />
      </div>
      <ul className={css['list']} id="palette-list" role="listbox" aria-label={t('palette.title')}>
        {found.map((entry, index) => <Line key={entry.id} entry={entry} isChosen={entry === chosen} onPick={() => pick(entry)} onPoint={() => setAt(index)} />)}
      </ul>
      {found.length === 0 && <p className={css['none']}>{t('palette.none', { query })}</p>}
    </dialog>
  );
}
