import { Pause, Play, SkipBack } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nextItem } from '#shared/show/order.ts';
import type { ShowSituation } from '#shared/show/state.ts';
import { addMinute, armLive, armRehearsal, cutHalfMinute, disarm, endShow, holdShow, resumeShow, startShow, takeNext, takePrevious, type Action } from '../../state/commands.ts';
import { pickText, useLanguage } from '../../i18n/useLanguage.ts';
import { useActionKey } from '../../state/keymap.ts';
import { useAction } from '../../state/useAction.ts';
import { Button, type ButtonProps } from '../../ui/Button.tsx';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { keyCapOf } from '../../ui/keys.ts';
import { formatClock } from '../../ui/numberFormat.ts';
import { Tag } from '../../ui/Tag.tsx';
import { PreflightButton } from '../preflight/PreflightButton.tsx';
import { Lateness } from './Lateness.tsx';
import css from './runsheet.module.css';

type Loaded<K extends ShowSituation['kind']> = Extract<ShowSituation, { kind: K }>;

function ActionButton({ action, showKey = true, children, ...rest }: { readonly action: Action; readonly showKey?: boolean } & Omit<ButtonProps, 'action'>): ReactNode {
  const { t } = useTranslation('console');
  const { reason, busy, run } = useAction(action, undefined);
  const key = useActionKey(action);
  return (
    <Button {...rest} busy={busy} disabledReason={reason} keyCap={showKey && key !== null ? keyCapOf(key, t('spaceKey')) : null} data-action={action.id} onClick={() => { void run(); }}>
      {children ?? t(`action.${action.id}`)}
    </Button>
  );
}

function EndShow(): ReactNode {
  const { t } = useTranslation('console');
  const { reason, busy, run } = useAction(endShow, undefined);
  return <HoldButton size="small" variant="danger" disabledReason={reason} busy={busy} onFire={() => { void run(); }}>{t('action.endShow')}</HoldButton>;
}

function Running({ show }: { readonly show: Loaded<'running'> }): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const next = nextItem(show);
  const isHeld = show.onAir.clock.kind === 'held';
  return (
    <div className={css['transport']} data-tour="next">
      <div className={css['note']}>
        <Tag tone={show.mode === 'live' ? 'air' : 'accent'}>{t(show.mode === 'live' ? 'sheet.liveMark' : 'sheet.rehearsalMark')}</Tag>
        <Lateness />
        <span className={css['push']}><EndShow /></span>
      </div>
      <div className={css['buttons']}>
        <ActionButton action={takeNext} variant="primary" className={css['nextButton']}>
          <span className={css['nextLabel']}>{next === null ? t('sheet.noNext') : `${t('action.next')} · ${pickText(next.title, language)}`}</span>
        </ActionButton>
        {isHeld
          ? <ActionButton action={resumeShow}><Play size={16} aria-hidden="true" />{t('action.resume')}</ActionButton>
          : <ActionButton action={holdShow}><Pause size={16} aria-hidden="true" />{t('action.hold')}</ActionButton>}
        <ActionButton action={addMinute} showKey={false} />
        <ActionButton action={cutHalfMinute} showKey={false} />
      </div>
    </div>
  );
}

/** Back sits in the panel's header: needed, but never beside NEXT where it could be hit instead. */
export function BackButton(): ReactNode {
  return <ActionButton action={takePrevious} size="small" variant="quiet"><SkipBack size={14} aria-hidden="true" /></ActionButton>;
}

function Ended({ show }: { readonly show: Loaded<'ended'> }): ReactNode {
  const { t } = useTranslation('console');
  const zone = show.sheet.timeZone;
  return (
    <div className={css['transport']} data-tour="next">
      <div className={css['note']}><span>{t('sheet.endedHelp', { start: formatClock(show.startedAt, zone), end: formatClock(show.endedAt, zone), count: show.done.length })}</span></div>
      <div className={css['two']}><ActionButton action={armRehearsal} /><ActionButton action={armLive} variant="primary" /></div>
    </div>
  );
}

function Armed({ show }: { readonly show: Loaded<'armed'> }): ReactNode {
  const { t } = useTranslation('console');
  const language = useLanguage();
  const first = show.sheet.items[0];
  return (
    <div className={css['transport']} data-tour="next">
      <div className={css['note']}>
        <Tag tone={show.mode === 'live' ? 'air' : 'accent'}>{t(show.mode === 'live' ? 'sheet.liveMark' : 'sheet.rehearsalMark')} · {t('sheet.armedTitle')}</Tag>
        <span>{first !== undefined && t('sheet.armedHelp', { title: pickText(first.title, language) })}</span>
        <span className={css['push']}><PreflightButton /><ActionButton action={disarm} size="small" variant="quiet" /></span>
      </div>
      <div className={css['single']}><ActionButton action={startShow} variant="primary" className={css['nextButton']} /></div>
    </div>
  );
}

/** The one primary action of the moment, and what goes with it. */
export function Transport({ show }: { readonly show: ShowSituation }): ReactNode {
  const { t } = useTranslation('console');
  switch (show.kind) {
    case 'empty': return null;
    case 'planning': return (
      <div className={css['transport']} data-tour="next">
        <div className={css['note']}><span>{t('sheet.planningHelp')}</span><span className={css['push']}><PreflightButton /></span></div>
        <div className={css['two']}><ActionButton action={armRehearsal} /><ActionButton action={armLive} variant="primary" /></div>
      </div>
    );
    case 'armed': return <Armed show={show} />;
    case 'running': return <Running show={show} />;
    case 'ended': return <Ended show={show} />;
  }
}
