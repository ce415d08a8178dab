import { Hand } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ask } from '#shared/crew/asks.ts';
import { settleAsk } from '../../state/crewCommands.ts';
import { useClientId, useMay, useShow, useTick } from '../../state/hooks.ts';
import { useAction } from '../../state/useAction.ts';
import { Button } from '../../ui/Button.tsx';
import css from '../onair/onair.module.css';

/** More of them wait behind these: the oldest first. */
const SHOWN = 3;

/** What of a wish can be said in a word: which row, which scene. */
function useDetail(): (ask: Ask) => string | null {
  const { t } = useTranslation('crew');
  const items = useShow(({ show }) => (show.kind === 'empty' ? null : show.sheet.items));
  return ({ command }) => {
    const row = items?.find(({ id }) => id === command['itemId']);
    if (row !== undefined) return t('ask.row', { cue: row.cue });
    return typeof command['scene'] === 'string' ? t('ask.scene', { scene: command['scene'] }) : null;
  };
}

function AskNotice({ ask, now, detail }: { readonly ask: Ask; readonly now: number; readonly detail: string | null }): ReactNode {
  const { t } = useTranslation('crew');
  const isMine = useClientId() === ask.clientId;
  const mayAllow = useMay(ask.action);
  const [allow, decline] = [useAction(settleAsk, { askId: ask.id, allow: true }), useAction(settleAsk, { askId: ask.id, allow: false })];
  if (!isMine && !mayAllow) return null;
  const what = t(`action.${ask.action}`);
  return (
    <div className={css['notice']} role="alert" data-testid="ask-notice">
      <Hand size={18} aria-hidden="true" /><b>{t('ask.asks', { name: ask.by, what: detail === null ? what : `${what} · ${detail}` })}</b>
      <span>{isMine ? t('ask.waits') : t('ask.left', { seconds: Math.ceil((ask.until - now) / 1_000) })}</span>
      {!isMine && <Button size="small" variant="primary" busy={allow.busy} disabledReason={allow.reason} onClick={() => { void allow.run(); }}>{t('ask.allow')}</Button>}
      <Button size="small" busy={decline.busy} onClick={() => { void decline.run(); }}>{t(isMine ? 'ask.takeBack' : 'ask.decline')}</Button>
    </div>
  );
}

/** What others may only ask for, before those who may allow it; and to whoever asked, that it waits. */
export function AskNotices(): ReactNode {
  const asks = useShow((state) => state.asks);
  const now = useTick(1);
  const detailOf = useDetail();
  if (now === null) return null;
  return asks.filter(({ until }) => now < until).slice(0, SHOWN).map((ask) => <AskNotice key={ask.id} ask={ask} now={now} detail={detailOf(ask)} />);
}
