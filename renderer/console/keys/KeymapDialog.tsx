import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRole } from '../../state/hooks.ts';
import { keyOf, keyOverrides } from '../../state/keymap.ts';
import { KEY_SLOTS, type KeyGroup, type KeySlot } from '../../state/keySlots.ts';
import { useStoredValue } from '../../state/stored.ts';
import { useSlotLabel } from '../../state/useSlotLabel.ts';
import { KeyCap } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { keyCapOf } from '../../ui/keys.ts';
import css from './keys.module.css';

const COLUMNS: readonly (readonly KeyGroup[])[] = [['show', 'sheet'], ['obs', 'window']];

/** Every key of the console as it is on this machine, from the same table that the keys are read from. */
export function KeymapDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['console', 'live']);
  const [overrides] = useStoredValue(keyOverrides);
  const labelOf = useSlotLabel();
  const role = useRole();
  const line = (slot: KeySlot): ReactNode => {
    const key = keyOf(overrides, slot);
    return key === null ? null : <li key={slot.id} className={css['line']} data-slot={slot.id}><span>{labelOf(slot)}</span><KeyCap>{keyCapOf(key, t('spaceKey'))}</KeyCap></li>;
  };
  return (
    <Dialog title={t('keys.title')} onClose={onClose} width="wide">
      <p className={css['help']}>{t('keys.help')} {role === 'producer' && <a href="/settings?section=keys">{t('live:keys.change')}</a>}</p>
      <div className={css['groups']}>
        {COLUMNS.map((groups) => (
          <section key={groups[0]} className={css['group']}>
            {groups.map((group) => <div key={group}><h3>{t(`live:keys.group.${group}`)}</h3><ul>{KEY_SLOTS.filter((slot) => slot.group === group).map(line)}</ul></div>)}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
