import { z } from 'zod';
import { STATUS, refused, type Outcome } from '../protocol.ts';
import type { SimWorld } from '../world.ts';

/** Answers one request type. Data comes as the client sent it. */
export type Handler = (world: SimWorld, data: unknown) => Outcome;
export type Handlers = Readonly<Record<string, Handler>>;

/** A handler that checks its data first and refuses in the protocol's own way: a missing field is 300, a wrong one 401, an empty or odd value 402. */
export function on<S extends z.ZodType>(schema: S, run: (world: SimWorld, data: z.infer<S>) => Outcome): Handler {
  return (world, data) => {
    const parsed = schema.safeParse(data ?? {});
    if (parsed.success) return run(world, parsed.data);
    const [issue] = parsed.error.issues;
    const field = String(issue?.path[0] ?? '');
    const given = typeof data === 'object' && data !== null && field in data;
    if (!given) return refused(STATUS.missingField, `Your request is missing the \`${field}\` field.`);
    return issue?.code === 'invalid_type' ? refused(STATUS.wrongFieldType, `The field \`${field}\` has the wrong type.`) : refused(STATUS.outOfRange, `The field value of \`${field}\` is out of range.`);
  };
}

/** A handler without data. */
export const ask = (run: (world: SimWorld) => Outcome): Handler => (world) => run(world);

export const nameField = z.string().min(1);
