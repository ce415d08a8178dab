import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDuties } from '../../state/hooks.ts';
import { Tag } from '../../ui/Tag.tsx';

/** As what one sits here; an owner, who may nearly everything, needs no reminder. */
export function DutyTag(): ReactNode {
  const { t } = useTranslation('crew');
  const duties = useDuties();
  if (duties.includes('owner')) return null;
  return <Tag tone="accent" title={duties.map((duty) => `${t(`duty.${duty}`)}: ${t(`dutyAbout.${duty}`)}`).join('\n')}>{duties.map((duty) => t(`duty.${duty}`)).join(' / ')}</Tag>;
}
