import { basename } from 'node:path';
import type { EngineMessage, ShellMessage } from '#shared/protocol/engineProcess.ts';
import { instant } from '#shared/time/instant.ts';
import type { Clock, PagePrinter, Printed } from '../ports.ts';

/** A shell that says nothing for so long never will. */
const ANSWER_WITHIN_MS = 120_000;

/** Prints in a hidden window of the Electron shell, asked for over the utility process' port. `answer` takes the shell's (already parsed) replies. */
export function createShellPrinter({ clock, send }: { readonly clock: Clock; readonly send: (message: EngineMessage) => void }): { readonly print: PagePrinter; readonly answer: (answer: Extract<ShellMessage, { kind: 'pagePrinted' }>) => void } {
  const waiting = new Map<number, (printed: Printed) => void>();
  let lastId = 0;
  return {
    print: (page, _pdf, signal) => new Promise((resolve) => {
      lastId += 1;
      const id = lastId;
      const settle = (printed: Printed): void => { cancel(); signal.removeEventListener('abort', stop); waiting.delete(id); resolve(printed); };
      const stop = (): void => { settle('failed'); };
      const cancel = clock.at(instant(clock.now() + ANSWER_WITHIN_MS), stop);
      signal.addEventListener('abort', stop);
      waiting.set(id, settle);
      // The shell knows the folder of exports itself: a name is all it is told, so that it prints nothing else.
      send({ kind: 'printPage', id, name: basename(page, '.html') });
    }),
    answer: ({ id, ok }) => { waiting.get(id)?.(ok ? 'printed' : 'failed'); },
  };
}
