import { History, X } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import type { MomentAnswer } from '#shared/review/moment.ts';
import type { Instant } from '#shared/time/instant.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { useDesk } from '../state/deskContext.ts';
import { Button } from '../ui/Button.tsx';
import { useAround, useReportWords } from './reportContext.tsx';
import css from './review.module.css';

const AROUND_MS = 30_000;
type Look = { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly text: string } | { readonly kind: 'read'; readonly moment: MomentAnswer };

function useMoment(sessionId: SessionId, at: Instant): Look {
  const { t } = useTranslation(['review', 'refusals', 'common']);
  const { link } = useDesk();
  const [look, setLook] = useState<Look>({ kind: 'reading' });
  useEffect(() => {
    let isOn = true;
    void link.query({ kind: 'reportMoment', sessionId, at, beforeMs: AROUND_MS, afterMs: AROUND_MS }).then((answer) => {
      if (!isOn) return;
      if (answer.kind === 'ok') setLook(answer.value.moment === null ? { kind: 'failed', text: t('moment.none') } : { kind: 'read', moment: answer.value.moment });
      else setLook({ kind: 'failed', text: answer.kind === 'refused' ? refusalText(t, answer.refusal) : t('common:unanswered') });
    });
    return () => { isOn = false; };
  }, [link, t, sessionId, at]);
  return look;
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
  const tr = t as (key: string, options: object) => string;
  const paid = moment.orders.filter(({ change }) => change === 'paid');
  return (
    <>
      <section><h3>{t('moment.shown')}</h3>
        <dl className={css['facts']}>
          <div><dt>{t('moment.row')}</dt><dd>{moment.row === null ? t('moment.noRow') : `${moment.row.cue} ${words.text(moment.row.title)}`}</dd></div>
          <div><dt>{t('moment.scene')}</dt><dd>{moment.scene ?? '—'}</dd></div>
          <div><dt>{t('moment.explained')}</dt><dd>{moment.explained.length === 0 ? '—' : moment.explained.map(({ name }) => words.text(name)).join(', ')}</dd></div>
          <div><dt>{t('moment.online')}</dt><dd>{words.whole(moment.online)}</dd></div>
        </dl>
      </section>
      <section><h3>{t('moment.pressed', { n: moment.lines.length })}</h3>
        {moment.lines.length === 0 ? <p className={css['dim']}>{t('moment.nothingPressed')}</p> : <ul className={css['said']}>{moment.lines.map((line, i) => <li key={`${String(line.at)} ${line.kind} ${String(i)}`}><time>{words.clock(line.at)}</time>{tr(`event.${line.kind}`, { defaultValue: line.kind })} {words.text(line.label)} <span className={css['dim']}>{line.by}</span></li>)}</ul>}
      </section>
      <section><h3>{t('moment.sold', { n: paid.length, amount: words.money(paid.reduce((sum, { amountMinor }) => sum + amountMinor, 0)) })}</h3>
        {moment.orders.length > 0 && <ul className={css['said']}>{moment.orders.slice(0, 40).map((order, i) => <li key={`${String(order.at)} ${String(i)}`}><time>{words.clock(order.at)}</time>{tr(`moment.change.${order.change}`, { defaultValue: order.change })} {words.money(order.amountMinor)}</li>)}</ul>}
      </section>
    </>
  );
}

/** What was said, shown, sold and pressed in the half minute before and after a moment. */
export function MomentPanel({ sessionId, at }: { readonly sessionId: SessionId; readonly at: Instant }): ReactNode {
  const { t } = useTranslation(['review', 'common']);
  const words = useReportWords();
  const { choose } = useAround();
  const look = useMoment(sessionId, at);
  const place = look.kind === 'read' ? look.moment.moment.recording : null;
  return (
    <aside className={css['moment']} aria-label={t('moment.title')} data-testid="moment">
      <header><h2>{words.clock(at)}</h2><span className={css['push']} />
        <a className={css['button']} href={`/console?replay=${encodeURIComponent(sessionId)}&at=${String(at)}`} title={t('replayHelp')}><History size={14} aria-hidden />{t('moment.replay')}</a>
        <Button variant="quiet" icon aria-label={t('common:close')} onClick={() => { choose(null); }}><X size={16} /></Button>
      </header>
      <p className={css['dim']}>{place === null ? t('moment.notRecorded') : t('moment.recorded', { file: place.file ?? t('moment.unnamedFile'), timecode: place.timecode })}</p>
      {look.kind === 'reading' && <p role="status">{t('common:loading')}</p>}
      {look.kind === 'failed' && <p role="alert" className={css['problem']}>{look.text}</p>}
      {look.kind === 'read' && <><Happened moment={look.moment} /><Said comments={look.moment.comments} total={look.moment.commentsTotal} /></>}
    </aside>
  );
}
