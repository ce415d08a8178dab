import type { BindingProblem, WantedText } from '#shared/overlay/bindings.ts';
import { OBS_STATUS } from '../answers.ts';
import type { ObsCall } from '../link.ts';
import type { ObsPort } from '../obsPort.ts';
import type { ObsPart } from '../parts.ts';

/** What came of one round of writing: the sources that hold what was asked, and those OBS would not write. */
export interface TextsWritten { readonly written: readonly WantedText[]; readonly problems: readonly BindingProblem[] }

const callOf = ({ input, kind, value }: WantedText): ObsCall =>
  ({ requestType: 'SetInputSettings', requestData: { inputName: input, inputSettings: kind === 'text' ? { text: value } : { file: value }, overlay: true } });

/** Bound sources, written in one batch a round. `onWritten` hears what came of each; `onContact` that OBS is there anew and holds nobody knows what. */
export const makeTextsPart = (listener: { readonly onWritten: (outcome: TextsWritten) => void; readonly onContact: () => void }) => (port: ObsPort): ObsPart => {
  const write = async (texts: readonly WantedText[]): Promise<void> => {
    const answer = await port.batch(texts.map(callOf));
    // Nothing is known to be written: the next round asks again.
    if (answer.kind !== 'done') return listener.onWritten({ written: [], problems: [] });
    const outcome = texts.map((text, index) => ({ text, result: answer.results[index] }));
    listener.onWritten({
      written: outcome.flatMap(({ text, result }) => (result?.ok === true ? [text] : [])),
      problems: outcome.flatMap(({ text, result }) => (result === undefined || result.ok ? [] : [{ input: text.input, reason: result.code === OBS_STATUS.sourceMissing ? 'missing' : `${result.comment} (${result.code})`.slice(0, 300) }])),
    });
  };
  return {
    name: 'texts',
    onConnected: listener.onContact,
    onRequest: (request) => {
      if (request.part === 'texts') void write(request.texts);
    },
  };
};
