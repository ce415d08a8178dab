import { Hand } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ask } from '#shared/crew/asks.ts';
import { retentionSchema } from '#shared/commentDesk/thread.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useIsMe, useMay, useShow, useTick } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { formatsOf } from '../../ui/format.ts';
import css from '../onair/onair.module.css';

/** More of them wait behind these: the oldest first. */
const SHOWN = 3;

/** What sessions are called, as the engine says it: whoever allows a deletion must not go by what the asking window wrote. */
function useTitles(areWanted: boolean): ReadonlyMap<string, string> {
  const { query } = useDesk().link;
  const language = useLanguage();
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!areWanted) return;
    const { dayClock } = formatsOf(language);
    void query({ kind: 'sessions' }).then((answer) => { if (answer.kind === 'ok') setTitles(new Map(answer.value.sessions.map(({ sessionId, title, startedAt, openedAt }) => [sessionId, `${title} (${dayClock(startedAt ?? openedAt, undefined)})`]))); });
  }, [areWanted, query, language]);
  return titles;
}

/** What of a wish can be said in a word: which row, which scene. */
function useDetail(asks: readonly Ask[]): (ask: Ask) => string | null {
  const { t } = useTranslation('crew');
  const items = useShow(({ show }) => (show.kind === 'empty' ? null : show.sheet.items));
  const titles = useTitles(asks.some(({ command }) => command['kind'] === 'deleteSession'));
  return ({ command }) => {
    const row = items?.find(({ id }) => id === command['itemId']);
    if (command['kind'] === 'deleteSession') return t('ask.session', { title: titles.get(String(command['sessionId'])) ?? String(command['sessionId']), reason: String(command['reason']) });
    if (row !== undefined) return t('ask.row', { cue: row.cue });
    if (command['kind'] === 'eraseViewer') return t('ask.viewer', { key: String(command['viewerKey']) });
    const retention = retentionSchema.safeParse(command['retention']);
    if (retention.success) return [t('ask.retention', retention.data), ...(retention.data.sessionDays === null ? [] : [t('ask.sessionDays', { days: retention.data.sessionDays })])].join(' · ');
    return typeof command['scene'] === 'string' ? t('ask.scene', { scene: command['scene'] }) : null;
  };
}

function AskNotice({ ask, now, detail }: { readonly ask: Ask; readonly now: number; readonly detail: string | null }): ReactNode {
  const { t } = useTranslation('crew');
  const isMine = useIsMe()({ clientId: ask.clientId, name: ask.by });
  const mayAllow = useMay(ask.action);
  const desk = useDesk();
  const busy = useBusy('settleAsk');
  // Sent without asking the rules here: whether its time has passed is the engine's to say.
  const settle = (allow: boolean): void => { void desk.send({ kind: 'settleAsk', askId: ask.id, allow }); };
  if (!isMine && !mayAllow) return null;
  const what = t(`action.${ask.action}`);
  return (
    <div className={css['notice']} role="alert" data-testid="ask-notice">
      <Hand size={18} aria-hidden="true" /><b>{t('ask.asks', { name: ask.by, what: detail === null ? what : `${what} · ${detail}` })}</b>
      <span>{isMine ? t('ask.waits') : t('ask.left', { seconds: Math.ceil((ask.until - now) / 1_000) })}</span>
      {!isMine && <Button size="small" variant="primary" busy={busy} onClick={() => { settle(true); }}>{t('ask.allow')}</Button>}
      <Button size="small" busy={busy} onClick={() => { settle(false); }}>{t(isMine ? 'ask.takeBack' : 'ask.decline')}</Button>
    </div>
  );
}

/** What others may only ask for, before those who may allow it; and to whoever asked, that it waits. */
export function AskNotices(): ReactNode {
  const asks = useShow((state) => state.asks);
  const now = useTick(1);
  const detailOf = useDetail(asks);
  if (now === null) return null;
  return asks.filter(({ until }) => now < until).slice(0, SHOWN).map((ask) => <AskNotice key={ask.id} ask={ask} now={now} detail={detailOf(ask)} />);
}
