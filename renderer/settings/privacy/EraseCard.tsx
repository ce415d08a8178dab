import { useCallback, useEffect, useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundViewer } from '#shared/commentDesk/holdings.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy, useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import { formatsOf } from '../../ui/format.ts';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Card } from '../parts/Section.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from '../settings.module.css';
import own from './privacy.module.css';
import { useWaits } from './useWaits.ts';

const HOLD_MS = 1_500;
const GOES = ['name', 'words', 'mentions', 'raw'] as const;
const STAYS = ['figures', 'pinned', 'platform'] as const;

function Found({ viewer, onPick }: { readonly viewer: FoundViewer; readonly onPick: () => void }): ReactNode {
  const { t } = useTranslation('privacy');
  const formats = formatsOf(useLanguage());
  const source = useShow(({ sources }) => Object.values(sources).find(({ config }) => config.id === viewer.sourceId)?.config.name ?? viewer.sourceId);
  return (
    <li className={own['found']}>
      <div><p><b>{viewer.name}</b> <span>{source} · {t('erase.rows', { count: viewer.rows, shown: formats.whole(viewer.rows) })} · {t('erase.last', { at: formats.dayClock(viewer.lastAt) })}</span></p>{viewer.lastText !== '' && <p className={own['last']}>{viewer.lastText}</p>}</div>
      <Button size="small" onClick={onPick}>{t('erase.pick')}</Button>
    </li>
  );
}

/** The second step: what will go and what cannot, a button that has to be held, and a second person who allows it. */
function Confirm({ viewer, onDone, onCancel }: { readonly viewer: FoundViewer; readonly onDone: (rows: number) => void; readonly onCancel: () => void }): ReactNode {
  const { t } = useTranslation(['privacy', 'settings']);
  const desk = useDesk();
  const { viewerKey } = viewer;
  const busy = useBusy('eraseViewer');
  const isAsked = useWaits('eraseViewer', (command) => command['viewerKey'] === viewerKey);
  const isErasing = useShow(({ commentDesk }) => commentDesk.erasing.includes(viewerKey));
  const erased = useShow(({ commentDesk }) => (commentDesk.lastErased?.viewerKey === viewerKey ? commentDesk.lastErased : null));
  // Of an earlier time the same viewer may have been removed already.
  const [before] = useState(erased?.at ?? null);
  useEffect(() => { if (erased !== null && erased.at !== before) onDone(erased.rows); }, [erased, before, onDone]);
  return (
    <div className={own['confirm']} role="group" aria-label={t('erase.confirmTitle', { name: viewer.name })}>
      <h4>{t('erase.confirmTitle', { name: viewer.name })}</h4>
      <div className={own['sides']}>
        <div><b>{t('erase.goes')}</b><ul>{GOES.map((each) => <li key={each}>{t(`erase.goesList.${each}`, { count: viewer.rows })}</li>)}</ul></div>
        <div><b>{t('erase.stays')}</b><ul>{STAYS.map((each) => <li key={each}>{t(`erase.staysList.${each}`)}</li>)}</ul></div>
      </div>
      <div className={css['row']}>
        {!isAsked && !isErasing && <HoldButton ms={HOLD_MS} busy={busy} title={t('erase.forGood')} onFire={() => { void desk.send({ kind: 'eraseViewer', viewerKey }); }}>{t('erase.do')}</HoldButton>}
        <Button onClick={onCancel}>{t('settings:common.cancel')}</Button>
        {isErasing && <span className={css['note']} role="status">{t('erase.working')}</span>}
      </div>
      {isAsked && <Hint tone="warn" title={t('second.waits')}>{t('second.help', { key: viewerKey })}</Hint>}
    </div>
  );
}

/** One viewer forgotten on request: found by name, confirmed, allowed by a second person, and the result in numbers. The log keeps that it was done, not who it was. */
export function EraseCard(): ReactNode {
  const { t } = useTranslation(['privacy', 'settings']);
  const desk = useDesk();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<FoundViewer | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const { asked, ask, forget } = useAnswer<{ readonly viewers: FoundViewer[] }>();
  const search = (event: SyntheticEvent): void => {
    event.preventDefault();
    setPicked(null);
    setDone(null);
    if (typed.trim() !== '') void ask(async () => desk.link.query({ kind: 'findViewers', text: typed.trim() }));
  };
  const finish = useCallback((rows: number): void => { setPicked(null); setTyped(''); forget(); setDone(rows); }, [forget]);
  return (
    <Card title={t('erase.title')}>
      <p className={css['note']}>{t('erase.help')}</p>
      <form className={own['search']} onSubmit={search}>
        <Field label={t('erase.name')}>{(ids) => <Input {...ids} value={typed} maxLength={60} onChange={(event) => { setTyped(event.target.value); }} />}</Field>
        <Button type="submit" busy={asked.kind === 'asking'} disabledReason={typed.trim() === '' ? t('erase.nameFirst') : null}>{t('erase.find')}</Button>
      </form>
      {asked.kind === 'failed' && <Hint tone="bad">{asked.text}</Hint>}
      {asked.kind === 'answered' && picked === null && (asked.value.viewers.length === 0 ? <p className={css['note']} role="status">{t('erase.none')}</p> : <ul className={own['list']}>{asked.value.viewers.map((viewer) => <Found key={viewer.viewerKey} viewer={viewer} onPick={() => { setPicked(viewer); }} />)}</ul>)}
      {picked !== null && <Confirm viewer={picked} onDone={finish} onCancel={() => { setPicked(null); }} />}
      {done !== null && <Hint tone="good" title={t('erase.done', { count: done })}>{t('erase.doneHelp')}</Hint>}
    </Card>
  );
}
