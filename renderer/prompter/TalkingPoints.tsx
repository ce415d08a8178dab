import { Check, ChevronRight } from 'lucide-react';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { inOwnTask } from '../ui/inOwnTask.ts';
import type { PointMove } from './pointPosition.ts';
import css from './points.module.css';

interface TalkingPointsProps {
  readonly points: readonly string[];
  /** Points said so far = index of the current one; equal to the number of points when all are said. */
  readonly index: number;
  readonly onMove: (move: PointMove) => void;
}

/** After a tap the focus must not stay on a line: the next space bar or pedal means "next", not "this line again". */
function giveKeysBack(event: MouseEvent<HTMLButtonElement>): void {
  if (event.detail > 0) event.currentTarget.blur();
}

/** The lines to say, current one large. Tapping the current line says "done"; tapping another goes there. */
export function TalkingPoints({ points, index, onMove }: TalkingPointsProps) {
  const { t } = useTranslation('prompter');
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => inOwnTask(() => current.current?.scrollIntoView({ block: 'nearest' })), [index, points]);
  if (points.length === 0) return <p className={css['none']}>{t('points.none')}</p>;
  return (
    <section className={css['points']} aria-label={t('points.title')}>
      <ol className={css['list']}>
        {points.map((point, at) => (
          <li key={`${at}:${point}`} ref={at === index ? current : undefined} className={css[at < index ? 'said' : at === index ? 'current' : 'upcoming']} aria-current={at === index ? 'step' : undefined}>
            <button type="button" onClick={(event) => { giveKeysBack(event); onMove(at === index ? 'next' : { to: at }); }}>
              {at < index ? <Check className={css['tick']} aria-label={t('points.done')} /> : null}
              <span>{point}</span>
              {at === index ? <ChevronRight className={css['go']} aria-hidden /> : null}
            </button>
          </li>
        ))}
      </ol>
      {index >= points.length ? (
        <div className={css['allDone']} role="status">
          <strong>{t('points.allDone')}</strong>
          <span>{t('points.allDoneBody')}</span>
          <button type="button" onClick={() => { onMove({ to: 0 }); }}>{t('points.again')}</button>
        </div>
      ) : null}
    </section>
  );
}
