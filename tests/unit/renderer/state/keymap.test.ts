import { describe, expect, it } from 'vitest';
import { resources } from '../../../../renderer/i18n/resources.ts';
import { startShow, takeNext } from '../../../../renderer/state/commands.ts';
import { changedSlots, holderOf, keyOf, recordKey, withKey, type KeyOverrides } from '../../../../renderer/state/keymap.ts';
import { KEY_SLOTS, slotOf, type KeySlot } from '../../../../renderer/state/keySlots.ts';

const slot = (id: string): KeySlot => KEY_SLOTS.find((one) => one.id === id) ?? (() => { throw new Error(`no slot ${id}`); })();
const press = (key: string, over: Partial<Parameters<typeof recordKey>[0]> = {}) => recordKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...over });

describe('keys of this machine', () => {
  it('no key means two things, as shipped', () => {
    const keys = KEY_SLOTS.map(({ key }) => key).filter((key) => key !== null);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(KEY_SLOTS.map(({ id }) => id)).size).toBe(KEY_SLOTS.length);
  });
  it('start and NEXT exclude each other and share one key', () => {
    expect(slotOf(startShow)).toBe(slotOf(takeNext));
    expect(keyOf({}, slot('next'))).toBe('Space');
  });
  it('a key put on one action is taken off the other, which is named', () => {
    expect(holderOf({}, 'h', 'next')?.id).toBe('hold');
    const changed = withKey({}, 'next', 'h');
    expect([keyOf(changed, slot('next')), keyOf(changed, slot('hold'))]).toEqual(['h', null]);
    expect(changedSlots(changed).map(({ id }) => id)).toEqual(['next', 'hold']);
  });
  it('whatever is put where, every key stays on one action', () => {
    const keys = ['h', 'Space', 'b', 'F1', '1', 'Mod+k'];
    let now: KeyOverrides = {};
    KEY_SLOTS.forEach(({ id }, at) => { now = withKey(now, id, keys[at % keys.length] ?? null); });
    const held = KEY_SLOTS.map((one) => keyOf(now, one)).filter((key) => key !== null);
    expect(new Set(held).size).toBe(held.length);
  });
  it('a key put back where it was leaves nothing behind', () => {
    expect(withKey(withKey({}, 'previous', 'F1'), 'previous', 'b')).toEqual({});
  });
  it('records what was pressed; Escape leaves it, Backspace clears it, a modifier alone waits', () => {
    expect(press('ArrowRight', { shiftKey: true })).toEqual({ kind: 'key', key: 'Shift+ArrowRight' });
    expect(press(' ')).toEqual({ kind: 'key', key: 'Space' });
    expect(press('Shift', { shiftKey: true })).toEqual({ kind: 'waiting' });
    expect(press('Escape')).toEqual({ kind: 'cancelled' });
    expect(press('Delete')).toEqual({ kind: 'cleared' });
  });
  it('keys of the browser and of the focus cannot be taken', () => {
    expect([press('Tab'), press('r', { ctrlKey: true }), press('Enter')]).toEqual([{ kind: 'reserved', key: 'Tab' }, { kind: 'reserved', key: 'Mod+r' }, { kind: 'reserved', key: 'Enter' }]);
  });
  it('every slot has a name in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      for (const { id, actions } of KEY_SLOTS) {
        const { console: { action }, live: { slot: names } } = resources[language];
        expect(actions.length > 0 ? action[actions[0]?.id ?? 'next'] : /^scene\d$/u.test(id) ? names.scene : names[id as keyof typeof names], id).toBeTypeOf('string');
      }
    }
  });
});
