import { useCallback, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail } from '#shared/result.ts';
import { instant } from '#shared/time/instant.ts';
import { calendarDateAt } from '#shared/time/zone.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useEngineNow, useShow } from '../../state/hooks.ts';
import { randomId } from '../../transport/randomId.ts';
import type { ImportKind } from '../sections.ts';
import { importCommand } from './importCommand.ts';
import type { Imported } from './importKinds.ts';
import { MAX_FILE_BYTES, readCsvText, readGrid } from './readGrid.ts';
import { SAMPLES } from './samples.ts';
import { defaultTimeZone, titleFromFile, type ShowDetails } from './showDetails.ts';
import { beginning, stepWizard, type WizardAction, type WizardState } from './wizard.ts';

export interface ImportWizard {
  readonly state: WizardState;
  readonly act: (action: WizardAction) => void;
  readonly details: ShowDetails;
  readonly setDetails: (details: ShowDetails) => void;
  /** Why the engine did not take it, as a sentence; null = it was not refused. */
  readonly refused: string | null;
  readonly openFile: (file: File) => Promise<void>;
  readonly openSample: () => void;
  readonly send: (imported: Imported, rows: number) => Promise<void>;
}

/** Title, day, zone and currency to begin with. */
function useDetails(): readonly [ShowDetails, (details: ShowDetails) => void] {
  const language = useLanguage();
  const engineNow = useEngineNow();
  const currency = useShow((show) => show.room.currency);
  return useState<ShowDetails>(() => {
    const timeZone = defaultTimeZone(language, Intl.DateTimeFormat().resolvedOptions().timeZone);
    return { title: '', date: calendarDateAt(instant(engineNow() ?? Date.now()), timeZone), timeZone, currency };
  });
}

/** The import of one kind of file: its state, and the few things that touch the world (reading a file, sending). */
export function useImport(kind: ImportKind): ImportWizard {
  const { t } = useTranslation(['settings', 'refusals', 'common']);
  const desk = useDesk();
  const [state, act] = useReducer((from: WizardState, action: WizardAction) => stepWizard(kind, from, action), beginning);
  const [details, setDetails] = useDetails();
  const [refused, setRefused] = useState<string | null>(null);
  const begin = useCallback((name: string, title: string) => {
    setRefused(null);
    act({ kind: 'filePicked', name });
    setDetails({ ...details, title: details.title === '' ? title : details.title });
  }, [details, setDetails]);
  const openFile = async (file: File): Promise<void> => {
    begin(file.name, titleFromFile(file.name));
    // The size is known before a byte is read: a wrong 2 GB pick must not be loaded first.
    const read = async () => (file.size > MAX_FILE_BYTES ? fail({ kind: 'tooLarge', bytes: file.size } as const) : readGrid(new Uint8Array(await file.arrayBuffer())));
    const result = await read().catch(() => fail({ kind: 'unreadable' } as const));
    act({ kind: 'fileRead', name: file.name, result });
  };
  const openSample = (): void => {
    const { name, text } = SAMPLES[kind];
    begin(name, t('import.sampleTitle', { ns: 'settings' }));
    act({ kind: 'fileRead', name, result: readCsvText(text, 'UTF-8') });
  };
  const send = async (imported: Imported, rows: number): Promise<void> => {
    setRefused(null);
    act({ kind: 'sent', rows });
    const outcome = await desk.link.send(importCommand(imported, details, `sheet-${randomId()}`));
    if (outcome.kind === 'refused') setRefused(refusalText(t, outcome.refusal));
    if (outcome.kind === 'unanswered') setRefused(t('common.unanswered', { ns: 'settings' }));
    act({ kind: 'answered', accepted: outcome.kind === 'done' });
  };
  return { state, act, details, setDetails, refused, openFile, openSample, send };
}
