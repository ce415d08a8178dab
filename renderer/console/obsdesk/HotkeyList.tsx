import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isGuardedHotkey } from '#shared/obs/desk/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Field.tsx';
import { useLane } from './deskLane.ts';
import css from './obsdesk.module.css';
import { useOperation } from './useOperate.ts';

const SHOWN = 40;

function Hotkey({ name, count }: { readonly name: string; readonly count: number }): ReactNode {
  const { t } = useTranslation('desk');
  const { reason, isPending, run } = useOperation({ kind: 'pressHotkey', hotkey: name, context: null });
  return (
    <li className={css['hotkey']}>
      <code title={name}>{name}</code>
      {count > 1 && <small title={t('outputs.sameName')}>×{count}</small>}
      <Button size="small" busy={isPending} disabledReason={reason} aria-label={`${t('outputs.press')} ${name}`} onClick={run}>{t('outputs.press')}</Button>
    </li>
  );
}

/** Keys of OBS by name, as it lists them. */
export function HotkeyList(): ReactNode {
  const { t } = useTranslation('desk');
  const [sought, setSought] = useState('');
  const hotkeys = useLane((lane) => lane.outputs?.hotkeys ?? null);
  if (hotkeys === null) return null;
  const found = hotkeys.filter(({ name }) => !isGuardedHotkey(name) && name.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <section className={css['box']} aria-label={t('outputs.hotkeys')}>
      <h3>{t('outputs.hotkeys')}</h3>
      <Input value={sought} placeholder={t('outputs.seekHotkey')} aria-label={t('outputs.seekHotkey')} onChange={(event) => setSought(event.currentTarget.value)} />
      {found.length === 0 ? <p className={css['help']}>{t('outputs.noHotkey')}</p> : <ul className={css['hotkeys']}>{found.slice(0, SHOWN).map((hotkey) => <Hotkey key={hotkey.name} {...hotkey} />)}</ul>}
    </section>
  );
}
