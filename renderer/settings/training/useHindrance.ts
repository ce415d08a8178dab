import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Command } from '#shared/show/commands.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { useDesk } from '../../state/deskContext.ts';
import { hindranceOf } from '../../state/enablement.ts';

/** Why a command would be refused now, in words; null = it would be taken. Asks the engine's own rules. */
export function useHindrance(command: Command): string | null {
  const { t } = useTranslation();
  return useStore(useDesk().store, (state) => {
    const hindrance = hindranceOf(state, command);
    return hindrance === null ? null : hindrance.kind === 'noLink' ? t('noLinkReason', { ns: 'console' }) : refusalText(t, hindrance.refusal);
  });
}
