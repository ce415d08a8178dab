import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '#shared/bundle/imported.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { useDesk } from '../../state/deskContext.ts';
import { sendBundle } from './sendBundle.ts';

const EVERY_MS = 400;
const OVER: ReadonlySet<ImportJob['situation']['kind']> = new Set(['done', 'failed', 'cancelled']);

export const isOver = ({ situation }: ImportJob): boolean => OVER.has(situation.kind);

export interface Imports { readonly jobs: readonly ImportJob[]; readonly bring: (file: File) => Promise<void>; readonly cancel: (importId: string) => void; readonly hide: (importId: string) => void }

/** Imports as this window sees them: those it began, and any that is under way when it looks. `onDone`: one came into the list. */
export function useImports(isAllowed: boolean, onDone: () => void): Imports {
  const { t } = useTranslation(['imports', 'refusals', 'common']);
  const { link, notices } = useDesk();
  const [jobs, setJobs] = useState<readonly ImportJob[]>([]);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const seen = useRef(new Set<string>());
  const told = useRef(new Set<string>());
  const look = useCallback(async (): Promise<void> => {
    const answer = await link.query({ kind: 'importProgress' });
    if (answer.kind !== 'ok') return;
    for (const job of answer.value.imports) if (!isOver(job)) seen.current.add(job.importId);
    const shown = answer.value.imports.filter(({ importId }) => seen.current.has(importId));
    setJobs(shown);
    for (const { importId, situation } of shown) if (situation.kind === 'done' && !told.current.has(importId)) { told.current.add(importId); onDone(); }
  }, [link, onDone]);
  const isBusy = jobs.some((job) => !isOver(job));
  useEffect(() => { if (isAllowed) void look(); }, [isAllowed, look]);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setInterval(() => { void look(); }, EVERY_MS);
    return () => { clearInterval(timer); };
  }, [isBusy, look]);
  const cancel = useCallback((importId: string): void => { void link.query({ kind: 'cancelImport', importId }).then(() => look()); }, [link, look]);
  const bring = useCallback(async (file: File): Promise<void> => {
    const answer = await link.query({ kind: 'importLink', name: file.name.slice(0, 200), bytes: Math.max(1, file.size) });
    if (answer.kind !== 'ok') { notices.raise({ kind: 'said', tone: 'bad', text: answer.kind === 'refused' ? refusalText(t, answer.refusal) : t('common:unanswered') }); return; }
    const { importId, path } = answer.value;
    seen.current.add(importId);
    await look();
    // A file that was moved or cannot be read is an error of the browser's; either way nothing more comes.
    const isSent = await sendBundle(file, path, () => true).catch(() => false);
    if (!isSent) await look();
  }, [link, look, notices, t]);
  return { jobs: jobs.filter(({ importId }) => !hidden.has(importId)), bring, cancel, hide: (importId) => { setHidden(new Set([...hidden, importId])); } };
}
