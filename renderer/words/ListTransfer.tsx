import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { diffLexicon, type LexiconDiff } from '#shared/compliance/diffLexicon.ts';
import type { LexiconEntry } from '#shared/compliance/lexicon.ts';
import { readLexicon, readLexiconJson, type LexiconProblem } from '#shared/compliance/readLexicon.ts';
import { lexiconCsv, lexiconJson } from '#shared/compliance/writeLexicon.ts';
import type { Result } from '#shared/result.ts';
import { saveText } from '../ui/saveFile.ts';
import { readGrid } from '../settings/import/readGrid.ts';
import { useMay } from '../state/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useSend } from './useSend.ts';
import type { RoomWords } from './useWords.ts';
import { useCategoryWords } from './useCategoryWords.ts';
import css from './words.module.css';

/** A command names at most so many words to take off. */
const REMOVED_AT_ONCE = 200;
const SHOWN = 100;

type Read = Result<readonly LexiconEntry[], readonly LexiconProblem[]>;

async function readFile(file: File): Promise<Read> {
  if (/\.json$/iu.test(file.name)) return readLexiconJson(await file.text());
  const grid = await readGrid(new Uint8Array(await file.arrayBuffer()));
  return grid.ok ? readLexicon({ headers: grid.value.rows[0] ?? [], rows: grid.value.rows.slice(1) }) : { ok: false, failure: [{ kind: 'empty' }] };
}

function useProblemWords(): (problem: LexiconProblem) => string {
  const { t } = useTranslation('words');
  return (problem) => {
    switch (problem.kind) {
      case 'missingColumn': return t('transfer.missingColumn', { column: problem.column });
      case 'empty': return t('transfer.empty');
      case 'tooManyRows': return t('transfer.tooMany', { max: problem.max });
      case 'badCell': return t('transfer.badCell', { row: problem.row, column: problem.column, value: problem.value });
      case 'duplicateId': return t('transfer.duplicate', { row: problem.row, id: problem.id, firstRow: problem.firstRow });
      case 'badPattern': return t('transfer.badPattern', { row: problem.row, value: problem.value });
    }
  };
}

function Part({ title, tone, entries }: { readonly title: string; readonly tone: 'ready' | 'warn' | 'plain'; readonly entries: readonly { readonly entry: LexiconEntry; readonly note: string }[] }): ReactNode {
  const { t } = useTranslation('words');
  const categoryWords = useCategoryWords();
  if (entries.length === 0) return null;
  return (
    <details open={entries.length <= SHOWN}>
      <summary><Tag tone={tone}>{entries.length}</Tag> {title}</summary>
      <ul className={css['hits']}>
        {entries.slice(0, SHOWN).map(({ entry, note }) => <li key={entry.id}><Tag>{entry.id}</Tag><b>{entry.term}</b><span className={css['why']}>{t(`severity.${entry.severity}`)} · {categoryWords(entry.category)}{note === '' ? '' : ` · ${note}`}</span></li>)}
      </ul>
    </details>
  );
}

/** What taking the file does, word for word; nothing changes before somebody agrees. */
function Preview({ room, diff, onDone }: { readonly room: RoomWords; readonly diff: LexiconDiff; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('words');
  const { problem, send, busy } = useSend();
  const [removes, setRemoves] = useState(false);
  const gone = removes ? diff.missing : [];
  const saved = [...diff.added, ...diff.changed.map(({ after }) => after)];
  const fieldName = (field: keyof LexiconEntry): string => t(`transfer.field.${field}`);
  const take = async (): Promise<void> => {
    let sawEdits = room.compliance.words.edits;
    if (saved.length > 0) {
      if (!await send({ kind: 'saveWords', words: saved.map((word) => ({ ...word, allowPhrases: [...word.allowPhrases], appliesTo: [...word.appliesTo], scope: [...word.scope] })), sawEdits })) return;
      sawEdits += 1;
    }
    for (let at = 0; at < gone.length; at += REMOVED_AT_ONCE, sawEdits += 1) {
      if (!await send({ kind: 'removeWords', wordIds: gone.slice(at, at + REMOVED_AT_ONCE).map(({ id }) => id), sawEdits })) return;
    }
    onDone();
  };
  return (
    <div className={css['pane']} data-testid="words-diff">
      <p className={css['empty']}>{t('transfer.same', { count: diff.same })}</p>
      <Part title={t('transfer.added')} tone="ready" entries={diff.added.map((entry) => ({ entry, note: '' }))} />
      <Part title={t('transfer.changed')} tone="warn" entries={diff.changed.map(({ after, fields }) => ({ entry: after, note: fields.map(fieldName).join('、') }))} />
      <Part title={t('transfer.missing')} tone="plain" entries={diff.missing.map((entry) => ({ entry, note: '' }))} />
      {diff.missing.length > 0 && <label className={css['check']}><input type="checkbox" checked={removes} onChange={(event) => { setRemoves(event.target.checked); }} />{t('transfer.remove', { count: diff.missing.length })}</label>}
      {problem !== null && <p className={css['problem']} role="alert">{problem}</p>}
      <div className={css['buttons']}><Button variant="primary" busy={busy} disabledReason={saved.length + gone.length === 0 ? t('transfer.nothing') : null} onClick={() => { void take(); }}>{t('transfer.take', { count: saved.length + gone.length })}</Button></div>
    </div>
  );
}

function ImportWords({ room, onClose }: { readonly room: RoomWords; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('words');
  const words = useProblemWords();
  const [read, setRead] = useState<Read | null>(null);
  return (
    <Dialog title={t('transfer.import')} onClose={onClose} width="wide">
      <p className={css['empty']}>{t('transfer.help')}</p>
      <FileButton label={t('transfer.file')} accept=".csv,.tsv,.xlsx,.json" onFile={(file) => { void readFile(file).then(setRead); }} />
      {read !== null && !read.ok && <ul className={css['hits']} role="alert">{read.failure.slice(0, SHOWN).map((problem, index) => <li key={String(index)} className={css['problem']}>{words(problem)}</li>)}</ul>}
      {read?.ok === true && <Preview room={room} diff={diffLexicon(room.words.entries, read.value)} onDone={onClose} />}
    </Dialog>
  );
}

/** The list out of the room as a file, and a file into it. */
export function ListTransfer({ room }: { readonly room: RoomWords }): ReactNode {
  const { t } = useTranslation('words');
  const mayEdit = useMay('editThresholds');
  const [isOpen, setOpen] = useState(false);
  const { lexicon } = room.words;
  const name = `words-${lexicon.version.replaceAll(/[^\w.+-]/gu, '_')}`;
  return (
    <div className={css['buttons']}>
      <Button size="small" onClick={() => { saveText(`${name}.csv`, 'text/csv', lexiconCsv(lexicon.entries)); }}>{t('transfer.csv')}</Button>
      <Button size="small" onClick={() => { saveText(`${name}.json`, 'application/json', lexiconJson(lexicon)); }}>{t('transfer.json')}</Button>
      <Button size="small" disabledReason={mayEdit ? null : t('agree.notYou')} onClick={() => { setOpen(true); }}>{t('transfer.import')}</Button>
      {isOpen && <ImportWords room={room} onClose={() => { setOpen(false); }} />}
    </div>
  );
}
