import { RotateCw } from 'lucide-react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '#shared/ids.ts';
import type { SessionSummary } from '#shared/protocol/wire.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useSheet, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card, Section } from '../parts/Section.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from '../settings.module.css';
import { MarkersDialog } from './MarkersDialog.tsx';

function SessionTable({ sessions }: { readonly sessions: readonly SessionSummary[] }): ReactNode {
  const { t } = useTranslation(['settings', 'desk', 'replay']);
  const [marked, setMarked] = useState<SessionId | null>(null);
  const language = useLanguage();
  const current = useShow((show) => show.session?.id ?? null);
  const zone = useSheet()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { dayClock, whole } = formatsOf(language);
  const columns = ['title', 'mode', 'opened', 'started', 'ended'] as const;
  return (
    <div className={css['scroll']}>
      <table className={css['table']}>
        <thead><tr>{columns.map((column) => <th key={column}>{t(`sessions.${column}`)}</th>)}<th className={css['figure']}>{t('sessions.events')}</th><th>{t('desk:outputs.record')}</th></tr></thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.sessionId}>
              <td>{session.title} {session.isTraining ? <Tag tone="warn" title={t('sessions.trainingHelp')}>{t('sessions.training')}</Tag> : null} {session.sessionId === current ? <Tag tone="accent">{t('sessions.current')}</Tag> : null}</td>
              <td>{session.mode === 'live' || session.mode === 'rehearsal' ? t(`sessions.${session.mode}`) : t('sessions.never')}</td>
              <td>{dayClock(session.openedAt, zone)}</td><td>{dayClock(session.startedAt, zone)}</td><td>{dayClock(session.endedAt, zone)}</td>
              <td className={css['figure']}>{whole(session.events)}</td>
              <td><Button size="small" onClick={() => setMarked(session.sessionId as SessionId)}>{t('desk:markers.open')}</Button>{session.startedAt !== null && <> <a href={`/console?replay=${encodeURIComponent(session.sessionId)}`}>{t('replay:mark')}</a></>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {marked !== null && <MarkersDialog sessionId={marked} onClose={() => setMarked(null)} />}
    </div>
  );
}

function NewSession({ onOpened }: { readonly onOpened: () => void }): ReactNode {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const busy = useBusy('openSession');
  const [title, setTitle] = useState('');
  const open = async (): Promise<void> => {
    const outcome = await desk.send({ kind: 'openSession', title: title.trim() });
    if (outcome.kind === 'done') { setTitle(''); onOpened(); }
  };
  return (
    <form className={css['sourceMore']} onSubmit={(event) => { event.preventDefault(); if (title.trim() !== '') void open(); }}>
      <Field label={t('sessions.openTitle')} help={t('sessions.openHint')}>{(ids) => <Input {...ids} maxLength={200} value={title} onChange={(event) => { setTitle(event.target.value); }} />}</Field>
      <div className={css['row']}><Button type="submit" busy={busy} disabledReason={title.trim() === '' ? t('import.titleBad') : null}>{t('sessions.open')}</Button></div>
    </form>
  );
}

/** What was recorded on this computer, newest first. */
export function SessionsSection(): ReactNode {
  const { t } = useTranslation('settings');
  const { link } = useDesk();
  const { asked, ask } = useAnswer<{ readonly sessions: readonly SessionSummary[] }>();
  const read = useCallback(() => { void ask(async () => link.query({ kind: 'sessions' })); }, [ask, link]);
  useEffect(read, [read]);
  return (
    <Section title={t('sections.sessions')} intro={t('sessions.intro')}>
      <Card title={t('sections.sessions')} tools={<Button size="small" onClick={read}><RotateCw size={14} aria-hidden />{t('sessions.refresh')}</Button>}>
        {asked.kind === 'failed' ? <Hint tone="bad">{asked.text}</Hint> : null}
        {asked.kind === 'asking' ? <p className={css['note']}>{t('common.loading')}</p> : null}
        {asked.kind === 'answered' ? (asked.value.sessions.length === 0 ? <p className={css['note']}>{t('sessions.none')}</p> : <SessionTable sessions={asked.value.sessions} />) : null}
      </Card>
      <Card title={t('sessions.open')}><NewSession onOpened={read} /></Card>
    </Section>
  );
}
