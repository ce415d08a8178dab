import { History, RotateCw, Search, ShieldCheck, Trash2, TrendingUp } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedMark } from '#shared/bundle/imported.ts';
import type { SessionId } from '#shared/ids.ts';
import type { TrendRow } from '#shared/review/actions.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useEngineNow, useEngineVersion, useMay, useSheet, useShow } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Input } from '../ui/Field.tsx';
import { formatsOf } from '../ui/format.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TableWrap } from './DataTable.tsx';
import { DeleteDialog } from './deletion/DeleteDialog.tsx';
import { DeletionStrip } from './deletion/DeletionStrip.tsx';
import { ProofsDialog } from './deletion/ProofsDialog.tsx';
import { ImportButton } from './imports/ImportButton.tsx';
import { ImportStrip } from './imports/ImportStrip.tsx';
import { isOver, useImports } from './imports/useImports.ts';
import { lengthWords } from './lengthWords.ts';
import css from './review.module.css';
import { TagsEditor } from './TagsEditor.tsx';
import { TrendsView } from './trends/TrendsView.tsx';
import { useSessions, type ListedSession, type SessionList } from './useSessions.ts';

type Shelf = 'live' | 'rehearsal' | 'training' | 'all';
const SHELVES: readonly Shelf[] = ['live', 'rehearsal', 'training', 'all'];
const TONES = { live: 'ready', rehearsal: 'accent', training: 'warn', none: 'outline' } as const;

/** What the data of a show is by now: still moving, as of the evening, or settled after a week (T+0 half an hour, T+7 seven days behind the end). */
const versionNow = (endedAt: number | null, now: number): 'live' | 't0' | 't7' => (endedAt === null || now < endedAt + 1_800_000 ? 'live' : now < endedAt + 604_800_000 ? 't0' : 't7');

const NONE: readonly ListedSession[] = [];

const isOnShelf = (session: ListedSession, shelf: Shelf): boolean => shelf === 'all' || session.kind === shelf;

/** Every word that was typed is in the title or a tag, or begins the day. */
function isFound(session: ListedSession, words: readonly string[], day: string): boolean {
  const text = `${session.title} ${session.tags.join(' ')} ${day}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** What the shows of the list brought, where it is known. */
function trendsOf(list: SessionList, found: readonly ListedSession[]): readonly TrendRow[] {
  const ids = new Set(found.map(({ sessionId }) => sessionId));
  return list.kind === 'read' ? list.trends.filter(({ sessionId }) => ids.has(sessionId)) : [];
}

/** Where a session came from, in one word, and whole when it is pointed at. */
function ImportedTag({ mark, zone }: { readonly mark: ImportedMark; readonly zone: string }): ReactNode {
  const { t } = useTranslation('imports');
  const { dayClock } = formatsOf(useLanguage());
  return <Tag tone="outline" title={t('tagHelp', { machine: mark.machine, by: mark.exportedBy, here: mark.importedBy, on: dayClock(mark.importedAt, zone), kind: t(mark.raw ? 'raw' : 'masked') })}>{t('tag')}</Tag>;
}

function Row({ session, zone, isOpen, onOpen, onTagged, onDelete }: { readonly session: ListedSession; readonly onDelete: (session: ListedSession) => void; readonly zone: string; readonly isOpen: boolean; readonly onOpen: (id: SessionId) => void; readonly onTagged: () => void }): ReactNode {
  const { t } = useTranslation(['review', 'deletion']);
  const mayDelete = useMay('deleteData');
  const isGoing = useShow(({ deletions }) => deletions.some((each) => each.sessionId === session.sessionId && each.situation.kind === 'running'));
  const language = useLanguage();
  const { dayClock, whole, moneyFigure } = formatsOf(language);
  const now = useEngineNow()() ?? 0;
  const length = session.startedAt === null || session.endedAt === null ? null : session.endedAt - session.startedAt;
  return (
    <tr data-session={session.sessionId}>
      <td>{isGoing ? <span>{session.title} <Tag tone="warn">{t('deletion:row.deleting')}</Tag></span> : <button type="button" className={css['open']} onClick={() => { onOpen(session.sessionId); }}>{session.title}</button>}{isOpen && <Tag tone="accent" title={t('list.openHelp')}>{t('list.open')}</Tag>}{session.imported !== null && <ImportedTag mark={session.imported} zone={zone} />}</td>
      <td><Tag tone={TONES[session.kind]}>{t(`kind.${session.kind}`)}</Tag></td>
      <td className={css['number']}>{dayClock(session.startedAt ?? session.openedAt, zone)}</td>
      <td className={css['number']}>{lengthWords(length, t)}</td>
      <td className={css['number']} data-part="gmv">{moneyFigure(session.gmvMinor, session.currency)}</td>
      <td className={css['number']}>{whole(session.comments)}</td>
      <td className={css['number']}>{whole(session.events)}</td>
      <td className={css['number']}>{t(`version.${versionNow(session.endedAt, now)}`)}</td>
      <td><TagsEditor sessionId={session.sessionId} tags={session.tags} onTagged={onTagged} /></td>
      <td className={css['acts']}>{!isGoing && session.startedAt !== null && <a href={`/console?replay=${encodeURIComponent(session.sessionId)}`} title={t('replayHelp')}><History size={14} aria-hidden />{t('replay')}</a>}{mayDelete && !isGoing && <Button size="small" variant="quiet" icon data-part="delete" aria-label={t('deletion:open')} title={t('deletion:openHelp')} disabledReason={isOpen ? t('deletion:openIsOpen') : null} onClick={() => { onDelete(session); }}><Trash2 size={14} aria-hidden /></Button>}</td>
    </tr>
  );
}

function Rows({ sessions, zone, onOpen, onTagged, onDelete }: { readonly sessions: readonly ListedSession[]; readonly onDelete: (session: ListedSession) => void; readonly zone: string; readonly onOpen: (id: SessionId) => void; readonly onTagged: () => void }): ReactNode {
  const { t } = useTranslation('review');
  const current = useShow((show) => show.session?.id ?? null);
  return (
    <TableWrap label={t('list.shelves')}>
      <table className={css['table']} data-testid="sessions" aria-label={t('list.name')}>
        <thead><tr><th scope="col">{t('list.name')}</th><th scope="col">{t('list.kind')}</th>{(['date', 'length', 'gmv', 'rows', 'events', 'version'] as const).map((column) => <th key={column} scope="col" className={css['number']}>{t(`list.${column}`)}</th>)}<th scope="col">{t('list.tags')}</th><th scope="col" aria-label={t('replay')} /></tr></thead>
        <tbody>{sessions.map((session) => <Row key={session.sessionId} session={session} zone={zone} isOpen={session.sessionId === current} onOpen={onOpen} onTagged={onTagged} onDelete={onDelete} />)}</tbody>
      </table>
    </TableWrap>
  );
}

function AllTags({ tags, value, onChange }: { readonly tags: readonly string[]; readonly value: string | null; readonly onChange: (tag: string | null) => void }): ReactNode {
  const { t } = useTranslation('review');
  if (tags.length === 0) return null;
  return <div className={css['chips']} role="group" aria-label={t('list.byTag')}>{tags.map((tag) => <button key={tag} type="button" className={css['chip']} aria-pressed={tag === value} onClick={() => { onChange(tag === value ? null : tag); }}>{tag}</button>)}</div>;
}

/** Everything that was recorded: live shows first, rehearsals and trainings on shelves of their own. */
export function SessionsList({ onOpen }: { readonly onOpen: (id: SessionId) => void }): ReactNode {
  const { t } = useTranslation(['review', 'common', 'trends', 'deletion']);
  const { list, reread } = useSessions();
  const [chosen, setShelf] = useState<Shelf | null>(null);
  const [typed, setTyped] = useState('');
  const [tag, setTag] = useState<string | null>(null);
  const [isTrend, setTrend] = useState(false);
  const [doomed, setDoomed] = useState<ListedSession | null>(null);
  const [showsProofs, setShowsProofs] = useState(false);
  const mayAudit = useMay('readAudit');
  const mayImport = useMay('importSession');
  const imports = useImports(mayImport, reread);
  const version = useEngineVersion();
  const zone = useSheet()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { dayClock } = formatsOf(useLanguage());
  const all = list.kind === 'read' ? list.sessions : NONE;
  // A room that never went live begins with what it has.
  const shelf = chosen ?? (all.length === 0 || all.some(({ kind }) => kind === 'live') ? 'live' : 'all');
  const found = useMemo(() => {
    const words = typed.toLowerCase().split(/\s+/u).filter((word) => word !== '');
    return all.filter((session) => isOnShelf(session, shelf) && (tag === null || session.tags.includes(tag)) && isFound(session, words, dayClock(session.startedAt ?? session.openedAt, zone)));
  }, [all, shelf, tag, typed, zone, dayClock]);
  if (list.kind === 'failed') return <EmptyState title={t('list.failed')} help={list.text}><Button variant="primary" onClick={reread}>{t('common:retry')}</Button></EmptyState>;
  if (list.kind === 'reading') return <EmptyState title={t('list.reading')} />;
  return (
    <div className={css['list']}>
      <div className={css['tools']}>
        <Tabs label={t('list.shelves')} value={shelf} onChange={setShelf} tabs={SHELVES.map((id) => ({ id, label: t(`shelf.${id}`), count: all.filter((session) => isOnShelf(session, id)).length }))} />
        <span className={css['search']}><Search size={14} aria-hidden /><Input type="search" value={typed} placeholder={t('list.search')} aria-label={t('list.search')} onChange={(event) => { setTyped(event.target.value); }} /></span>
        <AllTags tags={[...new Set(all.flatMap(({ tags }) => tags))].toSorted()} value={tag} onChange={setTag} />
        <div className={css['toolsEnd']}>
          <Button size="small" aria-pressed={isTrend} title={t('trends:openHelp')} data-testid="open-trends" onClick={() => { setTrend(!isTrend); }}><TrendingUp size={14} aria-hidden />{t('trends:open')}</Button>
          {mayAudit && <Button size="small" title={t('deletion:list.openHelp')} data-testid="open-deletions" onClick={() => { setShowsProofs(true); }}><ShieldCheck size={14} aria-hidden />{t('deletion:list.open')}</Button>}
          {mayImport && <ImportButton isBusy={imports.jobs.some((job) => !isOver(job))} onFile={(file) => { void imports.bring(file); }} />}
          <span className={css['dim']}>Cuedeck {version}</span>
          <Button size="small" onClick={reread}><RotateCw size={14} aria-hidden />{t('list.reread')}</Button>
        </div>
      </div>
      <ImportStrip imports={imports} onOpen={onOpen} />
      <DeletionStrip titleOf={(id) => all.find(({ sessionId }) => sessionId === id)?.title ?? null} />
      {doomed !== null && <DeleteDialog sessionId={doomed.sessionId} title={doomed.title} onClose={() => { setDoomed(null); }} />}
      {showsProofs && <ProofsDialog onClose={() => { setShowsProofs(false); }} />}
      {found.length > 0 && isTrend ? <TrendsView rows={trendsOf(list, found)} zone={zone} isReading={list.isReading} onOpen={onOpen} /> : found.length > 0 ? <Rows sessions={found} zone={zone} onOpen={onOpen} onTagged={reread} onDelete={setDoomed} /> : <EmptyState title={t(all.length === 0 ? 'list.none' : 'list.noneFound')} help={t(all.length === 0 ? 'list.noneHelp' : 'list.noneFoundHelp')} />}
    </div>
  );
}
