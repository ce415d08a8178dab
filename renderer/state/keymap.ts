import { z } from 'zod';
import { keyName } from '../ui/keys.ts';
import type { Action } from './commands.ts';
import { KEY_SLOTS, slotOf, type KeySlot } from './keySlots.ts';
import { makeStored, useStoredValue } from './stored.ts';

/** Keys changed on this machine, by slot; null = taken off. A slot that is not in here has its own key. */
export const overridesSchema = z.record(z.string().max(40), z.string().min(1).max(40).nullable());
export type KeyOverrides = z.infer<typeof overridesSchema>;

/** The key of a slot now. */
export function keyOf(overrides: KeyOverrides, slot: KeySlot): string | null {
  const changed = overrides[slot.id];
  return changed === undefined ? slot.key : changed;
}

/** The slot that has a key already, other than `except`. */
export const holderOf = (overrides: KeyOverrides, key: string, except: string): KeySlot | null =>
  KEY_SLOTS.find((slot) => slot.id !== except && keyOf(overrides, slot) === key) ?? null;

/** Puts a key on a slot (null = none) and takes it off every other one, so that a key never means two things. */
export function withKey(overrides: KeyOverrides, slotId: string, key: string | null): KeyOverrides {
  const next: Record<string, string | null> = { ...overrides, [slotId]: key };
  for (const slot of KEY_SLOTS) {
    if (slot.id !== slotId && key !== null && keyOf(next, slot) === key) next[slot.id] = null;
  }
  for (const slot of KEY_SLOTS) if (next[slot.id] === slot.key) delete next[slot.id];
  return next;
}

/** Slots that have lost or changed their own key. */
export const changedSlots = (overrides: KeyOverrides): readonly KeySlot[] => KEY_SLOTS.filter((slot) => keyOf(overrides, slot) !== slot.key);

/** Keys that belong to the browser, to moving the focus or to pressing a button: nothing can be put on them. */
const RESERVED: ReadonlySet<string> = new Set([
  'Tab', 'Shift+Tab', 'Enter', 'Mod+r', 'Mod+w', 'Mod+t', 'Mod+n', 'Mod+q', 'Mod+c', 'Mod+v', 'Mod+x', 'Mod+a', 'Mod+l', 'Mod+p', 'F5', 'F11', 'F12', 'Mod+Shift+Tab', 'Mod+Tab',
]);
const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process', 'Unidentified']);

/** What a press means while a key is being recorded. */
export type Recorded =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'reserved'; readonly key: string }
  | { readonly kind: 'key'; readonly key: string };

/** Reads a press for a slot: Escape leaves it, Backspace or Delete takes its key off, a modifier alone waits for the rest. */
export function recordKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): Recorded {
  if (MODIFIERS.has(event.key)) return { kind: 'waiting' };
  const key = keyName(event);
  if (key === 'Escape') return { kind: 'cancelled' };
  if (key === 'Backspace' || key === 'Delete') return { kind: 'cleared' };
  return RESERVED.has(key) ? { kind: 'reserved', key } : { kind: 'key', key };
}

/** The keys of this machine. */
export const keyOverrides = makeStored<KeyOverrides>('cuedeck.keys', overridesSchema, {});

/** Which key a slot has now; null = none. */
export function useSlotKey(slotId: string): string | null {
  const [overrides] = useStoredValue(keyOverrides);
  const slot = KEY_SLOTS.find(({ id }) => id === slotId);
  return slot === undefined ? null : keyOf(overrides, slot);
}

/** Which key an action has now; null = none. */
export function useActionKey(action: Pick<Action, 'id'>): string | null {
  const [overrides] = useStoredValue(keyOverrides);
  const slot = slotOf(action);
  return slot === null ? null : keyOf(overrides, slot);
}
