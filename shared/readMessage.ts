import { z } from 'zod';

/** A message as its schema reads it, or why not. */
export type MessageRead<T> = { readonly success: true; readonly data: T } | { readonly success: false; readonly error: z.ZodError };

/**
 * `safeParse` for what a stranger sent. Zod compares the `length` of whatever a length check meets, also of an object that should have
 * been a text; `{"length":{"toString":null}}` makes that comparison throw, and a throw in a socket's listener ends the process.
 */
export function readMessage<S extends z.ZodType>(schema: S, message: unknown): MessageRead<z.output<S>> {
  try {
    return schema.safeParse(message);
  } catch {
    return { success: false, error: new z.ZodError([{ code: 'custom', path: [], message: 'unreadable', input: undefined }]) };
  }
}
