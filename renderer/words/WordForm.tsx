import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LEXICON_SCOPES, SEVERITIES, type LexiconEntry, type LexiconScope, type WordSeverity } from '#shared/compliance/lexicon.ts';
import { Button } from '../ui/Button.tsx';
import { Field, Input, Select } from '../ui/Field.tsx';
import { useSend } from './useSend.ts';
import type { RoomWords } from './useWords.ts';
import css from './words.module.css';

const FRESH: Omit<LexiconEntry, 'id'> = {
  term: '', lang: 'zh', category: 'ROOM', subCategory: 'own', severity: 'block', matchMode: 'substring', allowPhrases: [], allowCondition: '', appliesTo: ['all'], scope: ['script', 'host', 'overlay', 'pinned'], legalBasis: '', suggestion: '',
};

/** Numbers of the room's own words do not meet those of the list it was given. */
function freshId(entries: readonly LexiconEntry[]): string {
  const taken = new Set(entries.map(({ id }) => id));
  let number = 1;
  while (taken.has(`R${String(number).padStart(4, '0')}`)) number += 1;
  return `R${String(number).padStart(4, '0')}`;
}

const parts = (text: string): string[] => text.split(/[|、,，]/u).map((part) => part.trim()).filter((part) => part !== '');

/** One word of the list: a new one, or another wording of a known one. */
export function WordForm({ room, entry, onDone }: { readonly room: RoomWords; readonly entry: LexiconEntry | null; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('words');
  const { problem, send, busy } = useSend();
  const [draft, setDraft] = useState<LexiconEntry>(entry ?? { ...FRESH, id: freshId(room.words.entries) });
  const [phrases, setPhrases] = useState((entry?.allowPhrases ?? []).join('|'));
  const change = (part: Partial<LexiconEntry>): void => { setDraft({ ...draft, ...part }); };
  const toggle = (scope: LexiconScope): void => { change({ scope: draft.scope.includes(scope) ? draft.scope.filter((each) => each !== scope) : [...draft.scope, scope] }); };
  const save = async (): Promise<void> => {
    const word: LexiconEntry = { ...draft, term: draft.term.trim(), allowPhrases: parts(phrases) };
    if (await send({ kind: 'saveWords', words: [{ ...word, allowPhrases: [...word.allowPhrases], appliesTo: [...word.appliesTo], scope: [...word.scope] }], sawEdits: room.compliance.words.edits })) onDone();
  };
  const missing = draft.term.trim() === '' ? t('form.needsTerm') : draft.scope.length === 0 ? t('form.needsScope') : null;
  return (
    <div className={css['form']} data-testid="word-form">
      <div className={css['inline']}>
        <Field label={`${t('list.term')} · ${draft.id}`} error={problem}>{(ids) => <Input {...ids} value={draft.term} maxLength={300} onChange={(event) => { change({ term: event.target.value }); }} />}</Field>
        <Field label={t('list.severity')}>{(ids) => <Select {...ids} value={draft.severity} onChange={(event) => { change({ severity: event.target.value as WordSeverity }); }}>{SEVERITIES.map((each) => <option key={each} value={each}>{t(`severity.${each}`)}</option>)}</Select>}</Field>
        <Field label={t('form.mode')}>{(ids) => <Select {...ids} value={draft.matchMode} onChange={(event) => { change({ matchMode: event.target.value as LexiconEntry['matchMode'] }); }}>{(['substring', 'word', 'regex'] as const).map((each) => <option key={each} value={each}>{t(`form.modes.${each}`)}</option>)}</Select>}</Field>
      </div>
      <Field label={t('form.phrases')} help={t('form.phrasesHelp')}>{(ids) => <Input {...ids} value={phrases} onChange={(event) => { setPhrases(event.target.value); }} />}</Field>
      <div className={css['inline']}>
        <Field label={t('list.law')}>{(ids) => <Input {...ids} value={draft.legalBasis} maxLength={400} onChange={(event) => { change({ legalBasis: event.target.value }); }} />}</Field>
        <Field label={t('list.advice')}>{(ids) => <Input {...ids} value={draft.suggestion} maxLength={400} onChange={(event) => { change({ suggestion: event.target.value }); }} />}</Field>
      </div>
      <div className={css['inline']} role="group" aria-label={t('form.scope')}>
        {LEXICON_SCOPES.map((scope) => <label key={scope} className={css['check']}><input type="checkbox" checked={draft.scope.includes(scope)} onChange={() => { toggle(scope); }} />{t(`scope.${scope}`)}</label>)}
      </div>
      <div className={css['buttons']}>
        <Button variant="primary" busy={busy} disabledReason={missing} onClick={() => { void save(); }}>{t('form.save')}</Button>
        <Button variant="quiet" onClick={onDone}>{t('form.cancel')}</Button>
      </div>
    </div>
  );
}
