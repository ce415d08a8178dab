import { useTranslation } from 'react-i18next';
import { runbookOf, type RunbookStep } from '#shared/alerts/runbooks.ts';
import type { IncidentTopic } from '#shared/alerts/topics.ts';
import { useShow } from '../../state/hooks.ts';
import { health } from '#shared/words/zh-CN/health.ts';

type LadderKey = keyof typeof health.ladder;
type StepKey = keyof typeof health.step;
const isStep = (key: string): key is StepKey => Object.hasOwn(health.step, key);
const isLadder = (key: string): key is LadderKey => Object.hasOwn(health.ladder, key);

/** The sentence of a step of the ladder or of a runbook; a step of a newer engine is named by its key. */
export function useStepWords(of: 'ladder' | 'runbook' = 'ladder'): (key: string) => string {
  const { t } = useTranslation('health');
  return (key) => {
    if (of === 'runbook') return isStep(key) ? t(`step.${key}`) : key;
    return isLadder(key) ? t(`ladder.${key}`, { span: '', step: '' }) : key;
  };
}

/** The runbook of a topic as the room has it, and the sentence of each of its steps: the room's own words, else those that come with it. */
export function useRunbook(topic: IncidentTopic): { readonly steps: readonly RunbookStep[]; readonly words: (key: string) => string } {
  const settings = useShow((state) => state.health.settings);
  const standard = useStepWords('runbook');
  const steps = runbookOf(settings, topic);
  return { steps, words: (key) => steps.find((step) => step.key === key && step.text !== '')?.text ?? standard(key) };
}
