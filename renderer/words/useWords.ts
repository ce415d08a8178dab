import { useEffect, useMemo, useState } from 'react';
import type { CompiledLexicon } from '#shared/compliance/compileLexicon.ts';
import type { ComplianceState } from '#shared/compliance/gate/model.ts';
import { roomWords } from '#shared/compliance/gate/roomWords.ts';
import type { Lexicon } from '#shared/compliance/lexicon.ts';
import { useDesk } from '../state/deskContext.ts';
import { useShow } from '../state/hooks.ts';

/** The list as the engine was given it: the same for as long as the window is connected to it, so it is asked for once. */
const given = new WeakMap<object, Promise<Lexicon | null>>();

export interface RoomWords { readonly given: Lexicon; readonly words: CompiledLexicon; readonly compliance: ComplianceState }

/** The list the room goes by and what compliance keeps; null until the list is here, or where it may not be read. */
export function useWords(): RoomWords | null {
  const { link } = useDesk();
  const compliance = useShow((show) => show.compliance);
  const [list, setList] = useState<Lexicon | null>(null);
  useEffect(() => {
    let isOver = false;
    const asked = given.get(link) ?? link.query({ kind: 'lexicon' }).then((answer) => (answer.kind === 'ok' && answer.value.lexicon.entries.length > 0 ? answer.value.lexicon : null));
    given.set(link, asked);
    void asked.then((lexicon) => {
      if (lexicon === null) given.delete(link);
      if (!isOver) setList(lexicon);
    });
    return () => { isOver = true; };
  }, [link]);
  return useMemo(() => (list === null ? null : { given: list, words: roomWords(list, compliance.words), compliance }), [list, compliance]);
}
