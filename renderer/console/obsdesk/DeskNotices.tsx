import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import { isTrouble, operationText, outcomeText } from './operationText.ts';

/** Says when something that was asked of OBS did not come off. What was settled before this window opened is old news. */
export function DeskNotices(): ReactNode {
  const { t } = useTranslation('desk');
  const { notices } = useDesk();
  const operations = useShow(({ desk }) => desk.operations);
  const told = useRef<Set<string> | null>(null);
  useEffect(() => {
    const settled = operations.filter(({ outcome }) => outcome.kind !== 'sent');
    const isFirst = told.current === null;
    const known = told.current ?? new Set<string>();
    told.current = new Set(settled.map(({ id }) => id));
    if (isFirst) return;
    for (const { id, operation, outcome } of settled) {
      if (!known.has(id) && isTrouble(outcome)) notices.raise({ kind: 'said', tone: 'bad', text: `${operationText(t, operation)}: ${outcomeText(t, outcome)}` });
    }
  }, [operations, notices, t]);
  return null;
}
