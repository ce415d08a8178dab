import { CircleCheck, CircleX, Lightbulb, Target, Wrench } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VerdictLine, VerdictPart } from '#shared/review/report.ts';
import { Part } from '../DataTable.tsx';
import { When } from '../reportContext.tsx';
import { useSentence } from '../useSentence.ts';
import css from '../review.module.css';

const ICONS = { goal: Target, best: CircleCheck, worst: CircleX, cause: Lightbulb, change: Wrench } as const;

function Line({ line }: { readonly line: VerdictLine }): ReactNode {
  const { t } = useTranslation('review');
  const say = useSentence();
  const Icon = ICONS[line.kind];
  return (
    <li data-kind={line.kind} data-unknown={!line.isKnown || undefined}>
      <Icon size={18} aria-hidden /><span className={css['verdictKind']}>{t(`verdict.kind.${line.kind}`)}</span>
      <span className={css['verdictText']}>{line.about === 'unknown' ? t(`verdict.unknown.${line.kind}`) : say(`verdict.${line.about}`, line.params)}</span>
      {line.moment !== null && <When moment={line.moment} />}
    </li>
  );
}

/** The session in five lines. */
export function Verdict({ verdict }: { readonly verdict: VerdictPart }): ReactNode {
  const { t } = useTranslation('review');
  return <Part id="part-verdict" n={2} title={t('part.verdict')}><ol className={css['verdict']}>{verdict.lines.map((line) => <Line key={line.kind} line={line} />)}</ol></Part>;
}
