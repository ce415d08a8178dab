import { useSyncExternalStore } from 'react';
import type { z } from 'zod';

/** A value of this machine, shared by all windows of one browser. */
export interface Stored<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Where it is kept; `localStorage` in a window. */
export type StoredPort = Pick<Storage, 'getItem' | 'setItem'>;

const browserPort: StoredPort = {
  getItem: (key) => window.localStorage.getItem(key),
  setItem: (key, value) => { window.localStorage.setItem(key, value); },
};

/**
 * A value kept in local storage and known to every view that uses it. What is blocked, full, or written by another version
 * never breaks a screen: the fallback holds then, for as long as the page.
 */
export function makeStored<T>(key: string, schema: z.ZodType<T>, fallback: T, port: StoredPort = browserPort): Stored<T> {
  const listeners = new Set<() => void>();
  let value: { readonly now: T } | null = null;
  const read = (): T => {
    try {
      const text = port.getItem(key);
      const parsed = text === null ? null : schema.safeParse(JSON.parse(text));
      return parsed?.success === true ? parsed.data : fallback;
    } catch {
      return fallback;
    }
  };
  const tell = (): void => { for (const listener of listeners) listener(); };
  const onStorage = (event: StorageEvent): void => { if (event.key === key) { value = null; tell(); } };
  return {
    get: () => { value ??= { now: read() }; return value.now; },
    set: (next) => {
      value = { now: next };
      try {
        port.setItem(key, JSON.stringify(next));
      } catch {
        // Private windows refuse storage: the value then lasts as long as the page.
      }
      tell();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) window.addEventListener('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('storage', onStorage);
      };
    },
  };
}

/** The value as a view uses it. */
export function useStoredValue<T>(stored: Stored<T>): readonly [T, (value: T) => void] {
  return [useSyncExternalStore(stored.subscribe, stored.get), stored.set];
}
