import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketRules } from '#shared/lottery/draft.ts';
import { readLevelTickets, writeLevelTickets } from './levelTickets.ts';
import { TextIn } from './Inputs.tsx';

/** How many tickets from which fan level on; what cannot be read is said at the field and changes nothing. */
export function LevelTicketsIn({ value, onChange }: { readonly value: TicketRules['byFanLevel']; readonly onChange: (value: TicketRules['byFanLevel']) => void }): ReactNode {
  const { t } = useTranslation('lottery');
  const [typed, setTyped] = useState(() => writeLevelTickets(value));
  const type = (text: string): void => {
    setTyped(text);
    const read = readLevelTickets(text);
    if (read !== null) onChange(read);
  };
  return <TextIn label={t('form.levelTickets')} value={typed} max={120} error={readLevelTickets(typed) === null ? t('form.levelTicketsBad') : null} onChange={type} />;
}
