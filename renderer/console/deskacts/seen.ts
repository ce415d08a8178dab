import type { ClusterNow } from '#shared/audience/clusters/clustersNow.ts';
import type { ThreadRef, ThreadSeen } from '#shared/commentDesk/thread.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import type { Instant } from '#shared/time/instant.ts';

export const threadOfRow = ({ crowdSeq }: Pick<CommentRow, 'crowdSeq'>): ThreadRef => ({ kind: 'comment', crowdSeq });
export const threadOfCluster = ({ key }: Pick<ClusterNow, 'key'>): ThreadRef => ({ kind: 'cluster', key });

/** A comment as the desk works on it. */
export const seenOfRow = (row: CommentRow): ThreadSeen => ({ thread: threadOfRow(row), label: `#${String(row.crowdSeq)}`, people: 1, firstAskedAt: row.at as Instant });

/** What many ask, with the rows held of it: an answer answers them all. */
export const seenOfCluster = (cluster: ClusterNow): ThreadSeen => ({ thread: threadOfCluster(cluster), label: cluster.text, people: cluster.people, firstAskedAt: cluster.firstAt, rows: cluster.crowdSeqs.slice(-50) });
