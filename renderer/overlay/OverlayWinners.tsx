import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rulesNow } from '#shared/lottery/evolveLotteryRun.ts';
import type { LotteryRun, Winner } from '#shared/lottery/model.ts';
import type { Language } from '../i18n/resources.ts';
import { holders, isAlternate, nameAt, reelOf } from '../state/lotteryNow.ts';
import css from './lottery.module.css';

/** More than these stand as a number: the picture belongs to the show. */
const SHOWN = 8;

/**
 * The names that run past, ending on whoever won: who that is was fixed before the first cell moves. Where motion is not wanted, only the
 * winner is drawn.
 */
function Reel({ run, winner }: { readonly run: LotteryRun; readonly winner: Winner }): ReactNode {
  const ranked = run.drawn?.ranked;
  const cells = useMemo(() => reelOf(ranked ?? [], winner.place), [ranked, winner.place]);
  const name = nameAt(run, winner.place);
  return (
    <div className={css['reel']} aria-label={name}>
      <div className={css['strip']} aria-hidden="true" style={{ ['--cells' as string]: Math.max(1, cells.length) }}>{(cells.length === 0 ? [name] : cells).map((cell, index) => <span key={String(index)} data-last={index === Math.max(1, cells.length) - 1}>{cell}</span>)}</div>
    </div>
  );
}

/** The winners, masked: the first on the reel, all of them as a list; who took a prize over says so. */
export function OverlayWinners({ run, language }: { readonly run: LotteryRun; readonly language: Language }): ReactNode {
  const { t } = useTranslation('lottery', { lng: language });
  const all = holders(run);
  const { prizes } = rulesNow(run);
  const [first] = all;
  if (first === undefined) return <p className={css['how']}>{t('overlay.nobody')}</p>;
  return (
    <>
      <Reel key={first.place} run={run} winner={first} />
      <ul className={css['winners']} data-testid="overlay-winners">
        {all.slice(0, SHOWN).map((winner) => <li key={winner.place} data-testid="overlay-winner"><b>{nameAt(run, winner.place)}</b><span>{prizes[winner.prizeIndex]?.name ?? ''}</span>{isAlternate(run, winner) ? <em>{t('overlay.alternate')}</em> : null}</li>)}
      </ul>
      {all.length > SHOWN ? <p className={css['small']}>{t('overlay.more', { count: all.length - SHOWN })}</p> : null}
      {run.rules.disclosure.claimMethod === '' ? null : <p className={css['small']}>{t('overlay.claim', { text: run.rules.disclosure.claimMethod })}</p>}
    </>
  );
}
