/** A set of callbacks. */
export interface Listeners<T> {
  /** Adds one; the answer removes it. */
  readonly add: (listener: (value: T) => void) => () => void;
  readonly tell: (value: T) => void;
}

export function makeListeners<T>(): Listeners<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    add: (listener) => { listeners.add(listener); return () => { listeners.delete(listener); }; },
    tell: (value) => { for (const listener of listeners) listener(value); },
  };
}
