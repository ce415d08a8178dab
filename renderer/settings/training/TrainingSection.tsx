import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShow } from '../../state/hooks.ts';
import { Section } from '../parts/Section.tsx';
import { RunningTraining } from './RunningTraining.tsx';
import { StartTraining } from './StartTraining.tsx';

/** Training with simulated platforms: begin one, or make trouble in the one that runs. */
export function TrainingSection(): ReactNode {
  const { t } = useTranslation('training');
  const training = useShow((show) => show.training);
  return <Section title={t('title')} intro={t('intro')}>{training === null ? <StartTraining /> : <RunningTraining training={training} />}</Section>;
}
