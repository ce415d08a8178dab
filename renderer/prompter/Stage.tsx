import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/resources.ts';
import { formatsOf } from '../ui/format.ts';
import { useKeys } from '../ui/keys.ts';
import { airState, type AirFacts } from './airState.ts';
import { NextUp } from './NextUp.tsx';
import { indexFor, MOVE_KEYS, moveIndex, pointPositionSchema, type PointMove } from './pointPosition.ts';
import css from './prompter.module.css';
import { AirChip, PrompterHeader } from './PrompterHeader.tsx';
import { ProductCard } from './ProductCard.tsx';
import type { PrompterView } from './prompterView.ts';
import { TalkingPoints } from './TalkingPoints.tsx';
import { countdownDigits } from './timeLeft.ts';
import { useStored } from './useStored.ts';

type ViewOf<K extends PrompterView['kind']> = Extract<PrompterView, { kind: K }>;
interface StageProps<K extends PrompterView['kind']> { readonly view: ViewOf<K>; readonly language: Language; readonly obs: AirFacts }

/** The point the host is at, kept on this device per run, moved by taps, keys, a remote or a pedal. */
function usePointIndex(runId: string, count: number): readonly [number, (move: PointMove) => void] {
  const [kept, keep] = useStored('cuedeck.prompter.point', pointPositionSchema.nullable(), null);
  const index = indexFor(kept, runId, count);
  const move = useCallback((by: PointMove) => { keep({ runId, index: moveIndex(index, by, count) }); }, [keep, runId, index, count]);
  useKeys(Object.entries(MOVE_KEYS).map(([key, by]) => ({ key, run: () => { move(by); } })));
  return [index, move];
}

/** On air: time, points, product, what is next. */
export function RunningStage({ view, language, obs }: StageProps<'running'>) {
  const { t } = useTranslation('prompter');
  const { item, run } = view;
  const [index, move] = usePointIndex(run.id, item.points.length);
  return (
    <>
      <PrompterHeader air={airState(view.mode, obs)} item={item} run={run} />
      {run.clock.kind === 'held' ? <p className={css['held']} role="status"><strong>{t('held.title')}</strong><span>{t('held.body')}</span></p> : null}
      <div className={css['main']}>
        <TalkingPoints points={item.points} index={index} onMove={move} />
        <aside className={css['side']}>
          <ProductCard products={view.products} item={item} language={language} />
          <NextUp title={t('next.title')} item={view.next} />
        </aside>
      </div>
    </>
  );
}

/** Armed: what comes first and when; the first lines can be read through already. */
export function ArmedStage({ view, language, obs }: StageProps<'armed'>) {
  const { t } = useTranslation('prompter');
  const [index, move] = usePointIndex('armed', view.first.points.length);
  const time = view.startsAt === null ? null : formatsOf(language).clockMinute(view.startsAt, view.timeZone);
  return (
    <>
      <PrompterHeader air={airState(view.mode, obs)} item={view.first} run={null} instead={time === null ? t('before.armed') : t('before.armedAt', { time })} />
      <p className={css['standby']} role="status"><strong>{t('before.armed')}</strong><span>{view.showTitle} · {t('before.armedZone', { zone: view.timeZone })}</span></p>
      <div className={css['main']}>
        <TalkingPoints points={view.first.points} index={index} onMove={move} />
        <aside className={css['side']}>
          <ProductCard products={view.products} item={view.first} language={language} />
          <NextUp title={t('before.after')} item={view.second} />
        </aside>
      </div>
    </>
  );
}

/** Nothing to say yet: what is being waited for, and from whom. */
export function WaitingStage({ title, body }: { readonly title: string; readonly body: string }) {
  return <div className={css['waiting']} role="status"><h1>{title}</h1><p>{body}</p></div>;
}

/** The show is over. */
export function EndedStage({ view, obs }: Omit<StageProps<'ended'>, 'language'>) {
  const { t } = useTranslation('prompter');
  const air = airState(view.mode, obs);
  return (
    <div className={css['waiting']} role="status">
      <AirChip air={air} />
      <h1>{t(view.mode === 'rehearsal' ? 'ended.rehearsal' : 'ended.title')}</h1>
      <p>{view.showTitle}</p>
      <p>{t('ended.body', { n: view.presented, length: countdownDigits(view.endedAt - view.startedAt) })}</p>
    </div>
  );
}
