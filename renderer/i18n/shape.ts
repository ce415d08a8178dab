export type { Translation } from '#shared/words/shape.ts';
