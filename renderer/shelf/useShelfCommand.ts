import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '#shared/show/commands.ts';
import type { RefusalKey } from '#shared/protocol/refusal.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { useDesk } from '../state/deskContext.ts';

export interface ShelfCommand {
  /** Why the last one was refused, in words; null = it was not. */
  readonly problem: string | null;
  readonly key: RefusalKey | null;
  readonly busy: boolean;
  readonly clear: () => void;
  /** True = done. */
  readonly send: (command: Command) => Promise<boolean>;
}

/** Sends commands of one place of the screen and keeps the answer there, where the next step is. */
export function useShelfCommand(): ShelfCommand {
  const desk = useDesk();
  const { t } = useTranslation();
  const [state, setState] = useState<{ readonly problem: string | null; readonly key: RefusalKey | null; readonly busy: boolean }>({ problem: null, key: null, busy: false });
  const send = useCallback(async (command: Command) => {
    setState({ problem: null, key: null, busy: true });
    const outcome = await desk.link.send(command);
    if (outcome.kind === 'unanswered') desk.notices.about(outcome);
    setState(outcome.kind === 'refused' ? { problem: refusalText(t, outcome.refusal), key: outcome.refusal.key, busy: false } : { problem: null, key: null, busy: false });
    return outcome.kind === 'done';
  }, [desk, t]);
  const clear = useCallback(() => { setState({ problem: null, key: null, busy: false }); }, []);
  return { ...state, clear, send };
}
