import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isReviewDue, nextReview } from '#shared/compliance/gate/roomWords.ts';
import { SEVERITIES, type LexiconEntry } from '#shared/compliance/lexicon.ts';
import { calendarDateSchema } from '#shared/time/instant.ts';
import { addDays } from '#shared/time/zone.ts';
import { useMay } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Input, Select } from '../ui/Field.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ListTransfer } from './ListTransfer.tsx';
import { useSend } from './useSend.ts';
import { useToday } from './useToday.ts';
import type { RoomWords } from './useWords.ts';
import { useCategoryWords } from './useCategoryWords.ts';
import css from './words.module.css';
import { WordForm } from './WordForm.tsx';

/** More than a person reads; searching finds the rest. */
const SHOWN = 200;

/** Edition and reviews of the list; the reminder stands here until somebody says that it was gone through. */
function Edition({ room }: { readonly room: RoomWords }): ReactNode {
  const { t } = useTranslation('words');
  const today = useToday();
  const mayEdit = useMay('editThresholds');
  const { problem, send, busy } = useSend();
  const { lexicon } = room.words;
  const parsed = calendarDateSchema.safeParse(today);
  const isDue = parsed.success && isReviewDue(room.given, room.compliance.words, parsed.data);
  return (
    <div className={css['edition']} data-testid="edition">
      <span>{t('list.edition', { version: lexicon.version, count: lexicon.entries.length })}</span>
      <span>{t('list.reviewed', { on: lexicon.reviewedOn })}</span>
      <Tag tone={isDue ? 'warn' : 'plain'}>{isDue ? t('list.due') : t('list.next', { on: nextReview(lexicon, room.compliance.words) })}</Tag>
      {parsed.success && <Button size="small" busy={busy} disabledReason={mayEdit ? null : t('agree.notYou')} onClick={() => { void send({ kind: 'reviewWords', reviewedOn: parsed.data, nextReviewOn: addDays(parsed.data, 30) }); }}>{t('list.markReviewed')}</Button>}
      {problem !== null && <span className={css['problem']} role="alert">{problem}</span>}
    </div>
  );
}

/** The word list: found by word, category or law; changed by those who may, each change an edition. */
export function ListPane({ room }: { readonly room: RoomWords }): ReactNode {
  const { t } = useTranslation('words');
  const categoryWords = useCategoryWords();
  const mayEdit = useMay('editThresholds');
  const { problem, send } = useSend();
  const [typed, setTyped] = useState('');
  const [severity, setSeverity] = useState('');
  const [edited, setEdited] = useState<LexiconEntry | 'new' | null>(null);
  const { lexicon } = room.words;
  const found = useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    return lexicon.entries.filter((entry) => (severity === '' || entry.severity === severity) && (wanted === '' || [entry.id, entry.term, entry.category, categoryWords(entry.category), entry.legalBasis].some((each) => each.toLowerCase().includes(wanted))));
  }, [lexicon, typed, severity, categoryWords]);
  return (
    <div className={css['pane']}>
      <Edition room={room} />
      <ListTransfer room={room} />
      <div className={css['inline']}>
        <Input type="search" aria-label={t('list.search')} placeholder={t('list.search')} value={typed} onChange={(event) => { setTyped(event.target.value); }} />
        <Select aria-label={t('list.severity')} value={severity} onChange={(event) => { setSeverity(event.target.value); }}>
          <option value="">{t('list.all')}</option>
          {SEVERITIES.map((each) => <option key={each} value={each}>{t(`severity.${each}`)}</option>)}
        </Select>
        <Button disabledReason={mayEdit ? null : t('agree.notYou')} onClick={() => { setEdited('new'); }}>{t('list.add')}</Button>
      </div>
      {edited !== null && <WordForm key={edited === 'new' ? 'new' : edited.id} room={room} entry={edited === 'new' ? null : edited} onDone={() => { setEdited(null); }} />}
      {problem !== null && <p className={css['problem']} role="alert">{problem}</p>}
      <table className={css['table']}>
        <thead><tr><th>{t('list.term')}</th><th>{t('list.severity')}</th><th>{t('list.category')}</th><th>{t('list.law')}</th><th>{t('list.advice')}</th><th aria-label={t('list.change')} /></tr></thead>
        <tbody>
          {found.slice(0, SHOWN).map((entry) => (
            <tr key={entry.id}>
              <td><b>{entry.term}</b>{entry.allowPhrases.length > 0 && <small title={entry.allowPhrases.join(' · ')}>{t('list.allows', { count: entry.allowPhrases.length })}</small>}</td>
              <td>{t(`severity.${entry.severity}`)}</td><td>{categoryWords(entry.category)}</td><td>{entry.legalBasis}</td><td>{entry.suggestion}</td>
              <td className={css['acts']}>
                <Button size="small" variant="quiet" disabledReason={mayEdit ? null : t('agree.notYou')} aria-label={`${t('list.change')} ${entry.term}`} onClick={() => { setEdited(entry); }}>{t('list.change')}</Button>
                <Button size="small" variant="quiet" disabledReason={mayEdit ? null : t('agree.notYou')} aria-label={`${t('list.remove')} ${entry.term}`} onClick={() => { void send({ kind: 'removeWords', wordIds: [entry.id], sawEdits: room.compliance.words.edits }); }}>{t('list.remove')}</Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > SHOWN && <p className={css['empty']}>{t('list.more', { count: found.length - SHOWN })}</p>}
    </div>
  );
}
