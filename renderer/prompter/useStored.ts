import { useCallback, useState } from 'react';
import type { z } from 'zod';

function read<T>(key: string, schema: z.ZodType<T>, fallback: T): T {
  try {
    const text = localStorage.getItem(key);
    if (text === null) return fallback;
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : fallback;
  } catch {
    return fallback;
  }
}

/**
 * A value of this device kept in local storage. Storage that is full, blocked or from another version never breaks the screen. Other windows do not follow it,
 * as they do `state/stored.ts`: a replay open beside the show moves its own points and leaves the host's where they are.
 */
export function useStored<T>(key: string, schema: z.ZodType<T>, fallback: T): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(key, schema, fallback));
  const store = useCallback((next: T) => {
    setValue(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Private windows refuse storage: the value then lasts as long as the page.
    }
  }, [key]);
  return [value, store];
}
