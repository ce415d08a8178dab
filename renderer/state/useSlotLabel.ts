import { useTranslation } from 'react-i18next';
import type { KeySlot, WindowSlotId } from './keySlots.ts';

/** The name of a key's slot in the language of the window: "Hold / Resume", "Open the palette". */
export function useSlotLabel(): (slot: KeySlot) => string {
  const { t } = useTranslation(['console', 'live']);
  return (slot) => {
    const scene = /^scene(\d)$/u.exec(slot.id)?.[1];
    if (scene !== undefined) return t('live:slot.scene', { n: scene });
    if (slot.actions.length > 0) return slot.actions.map(({ id }) => t(`action.${id}`)).toReversed().join(' / ');
    return t(`live:slot.${slot.id as Exclude<WindowSlotId, `scene${number}`>}`);
  };
}
