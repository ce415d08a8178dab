import { FileSpreadsheet } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { importAnswers, newAnswers, type BadAnswerRow } from '#shared/commentDesk/importAnswers.ts';
import { MAX_CANNED_ANSWERS, type CannedAnswer } from '#shared/commentDesk/thread.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { useBlocked } from '../../words/useBlocked.ts';
import { readGrid } from '../import/readGrid.ts';
import importCss from '../import/import.module.css';
import { Hint } from '../parts/Hint.tsx';
import css from '../settings.module.css';
import own from './answers.module.css';
import type { AnswersEditor } from './AnswersSection.tsx';

type Read =
  | { readonly kind: 'idle' }
  | { readonly kind: 'failed'; readonly why: 'unreadable' | 'noHeaders' }
  | { readonly kind: 'read'; readonly file: string; readonly told: readonly Omit<CannedAnswer, 'id'>[]; readonly bad: readonly BadAnswerRow[] }
  | { readonly kind: 'done'; readonly count: number };

const SHOWN_PROBLEMS = 8;

/** A file of answers: what it would bring and every row that cannot be read, then one press. Nothing is added before it. */
export function ImportAnswers({ editor }: { readonly editor: AnswersEditor }): ReactNode {
  const { t } = useTranslation('answers');
  const id = useId();
  const products = useShow((show) => show.products);
  const blockedIn = useBlocked('pinned');
  const [read, setRead] = useState<Read>({ kind: 'idle' });
  const open = async (file: File): Promise<void> => {
    const grid = await readGrid(new Uint8Array(await file.arrayBuffer()));
    if (!grid.ok) { setRead({ kind: 'failed', why: 'unreadable' }); return; }
    const table = importAnswers(grid.value.rows, products, blockedIn);
    setRead(table.kind === 'noHeaders' ? { kind: 'failed', why: 'noHeaders' } : { kind: 'read', file: file.name, told: table.answers, bad: table.bad });
  };
  const fresh = read.kind === 'read' ? newAnswers(editor.answers, read.told) : [];
  const room = MAX_CANNED_ANSWERS - editor.answers.length;
  return (
    <div className={own['form']}>
      <p className={css['note']}>{t('importHelp')}</p>
      <div className={css['row']}>
        <input id={id} className="visuallyHidden" type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={(event) => { const file = event.target.files?.[0]; event.target.value = ''; if (file !== undefined) void open(file); }} />
        <label htmlFor={id} className={importCss['pick']}><FileSpreadsheet size={16} aria-hidden /> {t('pick')}</label>
        <span className={own['columns']}>{t('columns')}</span>
      </div>
      {read.kind === 'failed' && <Hint tone="bad">{t(`failed.${read.why}`)}</Hint>}
      {read.kind === 'read' && (
        <>
          {read.bad.length > 0 && (
            <Hint tone="warn" title={t('bad', { count: read.bad.length })}>
              <ul className={own['bad']}>{read.bad.slice(0, SHOWN_PROBLEMS).map(({ row, problem, value }) => <li key={row}>{t('badRow', { row, problem: t(`problem.${problem}`, { value }) })}</li>)}{read.bad.length > SHOWN_PROBLEMS && <li>{t('badMore', { count: read.bad.length - SHOWN_PROBLEMS })}</li>}</ul>
            </Hint>
          )}
          <Hint tone={fresh.length === 0 ? 'warn' : 'info'} title={t('would', { file: read.file, fresh: fresh.length, known: read.told.length - fresh.length })} />
          <div className={css['row']}>
            <Button variant="primary" busy={editor.busy} disabledReason={fresh.length === 0 ? t('nothing') : fresh.length > room ? t('tooMany', { room }) : null} onClick={() => { void editor.add(fresh).then((isDone) => { if (isDone) setRead({ kind: 'done', count: fresh.length }); }); }}>{t('bring', { count: fresh.length })}</Button>
          </div>
        </>
      )}
      {read.kind === 'done' && <Hint tone="good">{t('brought', { count: read.count })}</Hint>}
    </div>
  );
}
