import { History, X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import type { MomentKind } from '#shared/review/momentKinds.ts';
import type { MomentAnswer } from '#shared/review/moment.ts';
import type { Instant } from '#shared/time/instant.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { useDesk } from '../state/deskContext.ts';
import { Button } from '../ui/Button.tsx';
import { DASH } from '../ui/format.ts';
import type { MarkKind } from './axis/timelineTypes.ts';
import { useMarkWords } from './axis/useMarkWords.ts';
import { useAround, useReportWords } from './reportContext.tsx';
import { useReviewNames } from './useReviewNames.ts';
import css from './review.module.css';

const AROUND_MS = 30_000;
/** Lines whose label is a name to be put in words. */
const MARK_OF: Readonly<Partial<Record<MomentKind, MarkKind>>> = { incidentOpened: 'incident', streamChanged: 'stream' };
type Look = { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly at: Instant; readonly text: string } | { readonly kind: 'read'; readonly at: Instant; readonly moment: MomentAnswer };
const READING: Look = { kind: 'reading' };

function useMoment(sessionId: SessionId, at: Instant): Look {
  const { t } = useTranslation(['review', 'refusals', 'common']);
  const { link } = useDesk();
  const [look, setLook] = useState<Look>(READING);
  useEffect(() => {
    let isOn = true;
    void link.query({ kind: 'reportMoment', sessionId, at, beforeMs: AROUND_MS, afterMs: AROUND_MS }).then((answer) => {
      if (!isOn) return;
      if (answer.kind === 'ok') setLook(answer.value.moment === null ? { kind: 'failed', at, text: t('moment.none') } : { kind: 'read', at, moment: answer.value.moment });
      else setLook({ kind: 'failed', at, text: answer.kind === 'refused' ? refusalText(t, answer.refusal) : t('common:unanswered') });
    });
    return () => { isOn = false; };
  }, [link, t, sessionId, at]);
  // What was read of another moment is not shown under this one's time.
  return look.kind === 'reading' || look.at !== at ? READING : look;
}

/** Whoever pressed a time reads on here with the same keys, and closing leads back to where they were. `follows`: presses in a row; 0 = the axis is walked along, the keys stay there. */
function useWayBack(follows: number): { readonly panel: RefObject<HTMLElement | null>; readonly goBack: () => void } {
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (follows === 0) return;
    if (panel.current?.contains(document.activeElement) !== true) opener.current = document.activeElement;
    panel.current?.focus();
  }, [follows]);
  return { panel, goBack: () => { if (opener.current instanceof HTMLElement) opener.current.focus(); } };
}

function Said({ comments, total }: { readonly comments: MomentAnswer['comments']; readonly total: number }): ReactNode {
  const { t } = useTranslation('review');
  const words = useReportWords();
  return (
    <section><h3>{t('moment.said', { n: total })}</h3>
      {comments.crowdSeq.length === 0 ? <p className={css['dim']}>{t('moment.nothingSaid')}</p> : <ul className={css['said']}>{comments.crowdSeq.map((seq, i) => <li key={seq}><time>{words.clock(comments.at[i] ?? null)}</time><span className={css['dim']}>{comments.name[i]}</span> {comments.text[i]}</li>)}</ul>}
    </section>
  );
}

function Happened({ moment }: { readonly moment: MomentAnswer }): ReactNode {
  const { t } = useTranslation('review');
  const words = useReportWords();
  const names = useReviewNames();
  const { about } = useMarkWords();
  const { cover } = useAround();
  const paid = moment.orders.filter(({ change, currency }) => change === 'paid' && currency === cover.currency);
  return (
    <>
      <section><h3>{t('moment.shown')}</h3>
        <dl className={css['facts']}>
          <div><dt>{t('moment.row')}</dt><dd>{moment.row === null ? t('moment.noRow') : `${moment.row.cue} ${words.text(moment.row.title)}`}</dd></div>
          <div><dt>{t('moment.scene')}</dt><dd>{moment.scene ?? DASH}</dd></div>
          <div><dt>{t('moment.explained')}</dt><dd>{moment.explained.length === 0 ? DASH : moment.explained.map(({ name }) => words.text(name)).join(', ')}</dd></div>
          <div><dt>{t('moment.online')}</dt><dd>{words.whole(moment.online)}</dd></div>
        </dl>
      </section>
      <section><h3>{t('moment.pressed', { n: moment.lines.length })}</h3>
        {moment.lines.length === 0 ? <p className={css['dim']}>{t('moment.nothingPressed')}</p> : <ul className={css['said']}>{moment.lines.map((line, i) => <li key={`${String(line.at)} ${line.kind} ${String(i)}`}><time>{words.clock(line.at)}</time>{t(`event.${line.kind}`)} {about({ kind: MARK_OF[line.kind] ?? 'take', label: line.label })} <span className={css['dim']}>{names.by(line.by)}</span></li>)}</ul>}
      </section>
      <section><h3>{t('moment.sold', { count: paid.length, amount: words.money(paid.reduce((sum, { amountMinor }) => sum + amountMinor, 0)) })}</h3>
        {moment.orders.length > 0 && <ul className={css['said']}>{moment.orders.slice(0, 40).map((order, i) => <li key={`${String(order.at)} ${String(i)}`}><time>{words.clock(order.at)}</time>{t(`moment.change.${order.change}`)} {words.moneyIn(order.amountMinor, order.currency)}</li>)}</ul>}
      </section>
    </>
  );
}

/** What was said, shown, sold and pressed in the half minute before and after a moment. */
export function MomentPanel({ sessionId, at, follows }: { readonly sessionId: SessionId; readonly at: Instant; readonly follows: number }): ReactNode {
  const { t } = useTranslation(['review', 'common']);
  const words = useReportWords();
  const { choose } = useAround();
  const look = useMoment(sessionId, at);
  const { panel, goBack } = useWayBack(follows);
  const close = (): void => { choose(null); goBack(); };
  const place = look.kind === 'read' ? look.moment.moment.recording : null;
  return (
    <aside ref={panel} tabIndex={-1} className={css['moment']} aria-label={t('moment.title')} data-testid="moment" onKeyDown={(event) => { if (event.key === 'Escape') close(); }}>
      <header><h2>{words.clock(at)}</h2><span className={css['push']} />
        <a className={css['button']} href={`/console?replay=${encodeURIComponent(sessionId)}&at=${String(at)}`} title={t('replayHelp')}><History size={14} aria-hidden />{t('moment.replay')}</a>
        <Button variant="quiet" icon aria-label={t('common:close')} onClick={close}><X size={16} /></Button>
      </header>
      <p className={css['dim']}>{place === null ? t('moment.notRecorded') : t('moment.recorded', { file: place.file ?? t('moment.unnamedFile'), timecode: place.timecode })}</p>
      {look.kind === 'reading' && <p role="status">{t('common:loading')}</p>}
      {look.kind === 'failed' && <p role="alert" className={css['problem']}>{look.text}</p>}
      {look.kind === 'read' && <><Happened moment={look.moment} /><Said comments={look.moment.comments} total={look.moment.commentsTotal} /></>}
    </aside>
  );
}
