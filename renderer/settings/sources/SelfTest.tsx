import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SelfTestStep } from '#shared/audience/sourceVitals.ts';
import type { SourceState } from '#shared/show/state.ts';
import { StatusDot, type Status } from '../../ui/StatusDot.tsx';
import { Hint } from '../parts/Hint.tsx';
import type { Asked } from '../parts/useAnswer.ts';
import { useReasonWords } from '../../feeds/reasonWords.ts';
import css from './sources.module.css';

const STATUS: Readonly<Record<SelfTestStep['outcome'], Status>> = { ok: 'good', failed: 'bad', unproven: 'waiting' };

/** What a self-test found, step by step along the path; the first failed step is the last one. */
export function SelfTest({ asked, source }: { readonly asked: Asked<{ readonly steps: readonly SelfTestStep[] }>; readonly source: SourceState }): ReactNode {
  const { t } = useTranslation('settings');
  const words = useReasonWords();
  if (asked.kind === 'idle') return null;
  if (asked.kind === 'asking') return <p className={css['test']} role="status">{t('sources.test.running')}</p>;
  if (asked.kind === 'failed') return <Hint tone="bad">{asked.text}</Hint>;
  const { steps } = asked.value;
  const isFine = steps.every(({ outcome }) => outcome !== 'failed');
  const isSilent = isFine && steps.every(({ step }) => step !== 'platform') && source.situation.kind === 'live';
  return (
    <div className={css['test']} role="status" aria-label={t('sources.test.title')}>
      <strong>{t(isFine ? 'sources.test.passedTitle' : 'sources.test.failedTitle')}</strong>
      {steps.map(({ step, outcome, detail }, index) => (
        <div key={`${step}:${index}`} className={css['testStep']}>
          <StatusDot status={STATUS[outcome]}>{t(`sources.test.${outcome}.${step}`)}</StatusDot>
          {detail === '' ? null : <span className={css['testDetail']}>{step === 'connection' ? words(detail) : detail}</span>}
        </div>
      ))}
      {isSilent ? <span className={css['testDetail']}>{t('sources.test.notCounted')}</span> : null}
    </div>
  );
}
