import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { APPROVAL_STATES, PHASES, type ApprovalState, type Phase } from '#shared/runsheet/item.ts';
import { useShow } from '../state/hooks.ts';
import type { CellWords } from './model/cellCodec.ts';

/** The words of cells in the language of the window. */
export function useCellWords(): CellWords {
  const { t } = useTranslation(['editor', 'phases']);
  const currency = useShow((show) => show.room.currency);
  return useMemo(() => ({
    linked: t('cell.linked'), currency,
    phase: Object.fromEntries(PHASES.map((phase) => [phase, t(phase, { ns: 'phases' })])) as Record<Phase, string>,
    flex: { must: t('cell.must'), flex: t('cell.flex'), cuttable: t('cell.cuttable') },
    endAction: { hold: t('cell.hold'), autoNext: t('cell.autoNext') },
    role: { segment: t('cell.segment'), milestone: t('cell.milestone') },
    approval: Object.fromEntries(APPROVAL_STATES.map((state) => [state, t(`approval.${state}`)])) as Record<ApprovalState, string>,
  }), [t, currency]);
}
