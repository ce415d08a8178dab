import { batchResultSchema, type CallAnswer } from './answers.ts';
import type { BatchAnswer, PortAnswer, StepResult } from './obsPort.ts';

/** The results of a batch, in order; anything else as it was. */
export function readBatch(answer: CallAnswer): Exclude<BatchAnswer, { readonly kind: 'notConnected' }>;
export function readBatch(answer: PortAnswer): BatchAnswer;
export function readBatch(answer: PortAnswer): BatchAnswer {
  if (answer.kind !== 'done') return answer;
  const results = batchResultSchema.array().safeParse(answer.data);
  if (!results.success) return { kind: 'refused', code: 0, comment: 'unreadable answer to a batch' };
  return { kind: 'done', results: results.data.map(({ requestType, requestStatus: s, responseData }): StepResult => ({ requestType, ok: s.result, code: s.code, comment: s.comment ?? '', data: responseData })) };
}
