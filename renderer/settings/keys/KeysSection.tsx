import { RotateCcw } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changedSlots, holderOf, keyOf, keyOverrides, recordKey, withKey } from '../../state/keymap.ts';
import { KEY_SLOTS, type KeyGroup, type KeySlot } from '../../state/keySlots.ts';
import { useStoredValue } from '../../state/stored.ts';
import { useSlotLabel } from '../../state/useSlotLabel.ts';
import { Button, KeyCap } from '../../ui/Button.tsx';
import { keyCapOf } from '../../ui/keys.ts';
import { Hint } from '../parts/Hint.tsx';
import { Card, Section } from '../parts/Section.tsx';
import css from './keys.module.css';

const GROUPS: readonly KeyGroup[] = ['show', 'sheet', 'obs', 'window'];

/** A press that asks something: the key is another action's, or cannot be had. */
type Asking = { readonly kind: 'none' } | { readonly kind: 'taken'; readonly key: string; readonly holder: KeySlot } | { readonly kind: 'reserved'; readonly key: string };

/** Listens to the whole page while a key is being recorded, before anything else hears it. */
function useRecorder(slot: KeySlot | null, onDone: () => void, onAsk: (asking: Asking) => void): void {
  const [overrides, setOverrides] = useStoredValue(keyOverrides);
  useEffect(() => {
    if (slot === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      const pressed = recordKey(event);
      switch (pressed.kind) {
        case 'waiting': return;
        case 'reserved': onAsk({ kind: 'reserved', key: pressed.key }); return;
        case 'cancelled': break;
        case 'cleared': setOverrides(withKey(overrides, slot.id, null)); break;
        case 'key': {
          const holder = holderOf(overrides, pressed.key, slot.id);
          if (holder !== null) { onAsk({ kind: 'taken', key: pressed.key, holder }); return; }
          setOverrides(withKey(overrides, slot.id, pressed.key));
        }
      }
      onDone();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [slot, overrides, setOverrides, onDone, onAsk]);
}

interface LineProps { readonly slot: KeySlot; readonly isRecording: boolean; readonly asking: Asking; readonly onRecord: () => void; readonly onTake: (key: string) => void; readonly onCancel: () => void }

function Line({ slot, isRecording, asking, onRecord, onTake, onCancel }: LineProps): ReactNode {
  const { t } = useTranslation(['live', 'console', 'common']);
  const [overrides, setOverrides] = useStoredValue(keyOverrides);
  const labelOf = useSlotLabel();
  const key = keyOf(overrides, slot);
  const cap = (name: string): string => keyCapOf(name, t('console:spaceKey'));
  return (
    <li className={css['line']} data-slot={slot.id}>
      <span className={css['name']}>{labelOf(slot)}</span>
      {key !== slot.key && <Button size="small" variant="quiet" onClick={() => setOverrides(withKey(overrides, slot.id, slot.key))}><RotateCcw size={13} aria-hidden="true" />{slot.key === null ? t('keys.toNone') : t('keys.toDefault', { key: cap(slot.key) })}</Button>}
      <button type="button" className={css['key']} aria-pressed={isRecording} aria-label={`${labelOf(slot)} · ${key === null ? t('keys.none') : cap(key)}`} onClick={isRecording ? onCancel : onRecord}>
        {isRecording ? t('keys.press') : key === null ? <span className={css['empty']}>{t('keys.none')}</span> : <KeyCap>{cap(key)}</KeyCap>}
      </button>
      {isRecording && asking.kind !== 'none' && (
        <div className={css['asking']} role="alert">
          {asking.kind === 'reserved' ? t('keys.reserved', { key: cap(asking.key) }) : t('keys.taken', { key: cap(asking.key), action: labelOf(asking.holder) })}
          {asking.kind === 'taken' && <Button size="small" variant="primary" onClick={() => onTake(asking.key)}>{t('keys.takeIt')}</Button>}
          <Button size="small" onClick={onCancel}>{t('common:cancel')}</Button>
        </div>
      )}
    </li>
  );
}

/** Every action and its key on this machine: press to record, conflicts are named, everything can be put back. */
export function KeysSection(): ReactNode {
  const { t } = useTranslation(['live', 'console']);
  const [overrides, setOverrides] = useStoredValue(keyOverrides);
  const [slot, setSlot] = useState<KeySlot | null>(null);
  const [asking, setAsking] = useState<Asking>({ kind: 'none' });
  const [stop] = useState(() => () => { setSlot(null); setAsking({ kind: 'none' }); });
  useRecorder(slot, stop, setAsking);
  const changed = changedSlots(overrides).length;
  return (
    <Section title={t('keys.section')} intro={t('keys.intro')}>
      <div className={css['head']}>
        <Hint tone="info">{t('keys.how')}</Hint>
        <Button disabledReason={changed === 0 ? t('keys.unchanged') : null} onClick={() => { stop(); setOverrides({}); }}><RotateCcw size={14} aria-hidden="true" />{t('keys.reset')}</Button>
      </div>
      <div className={css['groups']}>
        {GROUPS.map((group) => (
          <Card key={group} title={t(`keys.group.${group}`)}>
            <ul>
              {KEY_SLOTS.filter((each) => each.group === group).map((each) => (
                <Line
                  key={each.id} slot={each} isRecording={slot === each} asking={slot === each ? asking : { kind: 'none' }} onCancel={stop}
                  onRecord={() => { setSlot(each); setAsking({ kind: 'none' }); }} onTake={(key) => { setOverrides(withKey(overrides, each.id, key)); stop(); }}
                />
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </Section>
  );
}
