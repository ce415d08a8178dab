import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActiveFault, TrainingFault, TrainingPlatform } from '#shared/training/model.ts';
import { useDesk } from '../../state/deskContext.ts';
import { Button } from '../../ui/Button.tsx';

/** Sets a fault off, or ends it. `platform` null = the crowd as a whole. */
export function FaultButton({ fault, platform, active }: { readonly fault: TrainingFault; readonly platform: TrainingPlatform | null; readonly active: ActiveFault | null }): ReactNode {
  const { t } = useTranslation('training');
  const desk = useDesk();
  const word = t(active === null ? 'begin' : 'end');
  const name = `${t(`fault.${fault}`)} · ${platform === null ? t('crowd') : t(`platform.${platform}`)}`;
  return <Button size="small" aria-label={`${word}：${name}`} onClick={() => { void desk.send({ kind: active === null ? 'beginTrainingFault' : 'endTrainingFault', fault, platform }); }}>{word}</Button>;
}

/** How long a fault goes on. @param now engine ms */
export function TimeLeft({ active, now }: { readonly active: ActiveFault; readonly now: number }): ReactNode {
  const { t } = useTranslation('training');
  return active.until === null ? t('untilEnded') : t('left', { seconds: Math.max(0, Math.ceil((active.until - now) / 1_000)) });
}
