import type { TFunction } from 'i18next';
import type { DeletionProof } from '#shared/deletion/proof.ts';
import { heldGroups } from './heldGroups.ts';

/** Moments in a paper that is read elsewhere: UTC, and says so. */
const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** A proof as a page of plain text, for whoever files it. The JSON beside it is what is checked. */
export function proofText(t: TFunction<'deletion'>, { body, hash, line }: DeletionProof): string {
  const { agreement, session, counts, kept } = body;
  const before = heldGroups(counts.map(({ store, table, before: rows }) => ({ store, table, rows })));
  const left = counts.reduce((sum, { after }) => sum + after, 0);
  return [
    t('proof.heading'), '',
    t('proof.session', { title: session.title, id: agreement.sessionId }), t('proof.held', { from: utc(session.startedAt ?? session.openedAt), until: session.endedAt === null ? '-' : utc(session.endedAt) }),
    agreement.cause === 'asked' ? t('proof.two', { asked: agreement.askedBy, agreed: agreement.agreedBy, at: utc(agreement.at) }) : t('proof.timer', { at: utc(agreement.at) }),
    ...(agreement.reason === '' ? [] : [t('proof.reason', { reason: agreement.reason })]),
    t('proof.done', { begun: utc(body.begunAt), at: utc(body.doneAt), by: body.madeBy }), '',
    t('proof.removed'), ...before.map(({ group, rows }) => `  ${t(`group.${group}`)}: ${rows}`), t('proof.left', { left }), '',
    t('stays'), ...kept.draws.map(({ name, n, retainUntil }) => `  ${t('proof.draw', { name, n, until: utc(retainUntil).slice(0, 10) })}`), ...kept.recordings.map((file) => `  ${t('proof.recording', { file })}`), `  ${t('kept.audit')}`, '',
    t('proof.hash', { hash }), t('proof.line', { n: line.n, hash: line.hash }), '',
  ].join('\r\n');
}
