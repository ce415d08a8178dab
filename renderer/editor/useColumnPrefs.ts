import { useCallback, useMemo, useState } from 'react';
import { useRole } from '../state/hooks.ts';
import { storedPairing } from '../transport/pairing.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { Language } from '../i18n/resources.ts';
import { firstPrefs, prefsKey, readPrefs, type ColumnPrefs } from './model/columnPrefs.ts';

export interface UsableColumnPrefs { readonly prefs: ColumnPrefs; readonly change: (next: (prefs: ColumnPrefs) => ColumnPrefs) => void; readonly reset: () => void }

/** The name this window was paired with; what other producers see beside an edit. */
export const ownName = (): string => storedPairing(window.sessionStorage)?.name ?? '';

const load = (key: string, language: Language): ColumnPrefs => {
  try {
    return readPrefs(localStorage.getItem(key), firstPrefs(language));
  } catch {
    return firstPrefs(language);
  }
};

/** The columns as this person wants them, kept in this browser under their name. */
export function useColumnPrefs(): UsableColumnPrefs {
  const role = useRole();
  const language = useLanguage();
  const key = useMemo(() => prefsKey(ownName(), role), [role]);
  const [prefs, setPrefs] = useState(() => load(key, language));
  const change = useCallback((next: (prefs: ColumnPrefs) => ColumnPrefs) => setPrefs((before) => {
    const after = next(before);
    try {
      localStorage.setItem(key, JSON.stringify(after));
    } catch {
      // Storage may be blocked or full; the choice then lasts as long as the page.
    }
    return after;
  }), [key]);
  // Names of columns that hold nothing yet are not a matter of taste: they stay.
  const reset = useCallback(() => change(({ added }) => ({ ...firstPrefs(language), added })), [change, language]);
  return { prefs, change, reset };
}
