import type { QueryAnswers } from '#shared/protocol/wire.ts';
import type { Answer, Link } from '../../transport/link.ts';
import type { CommentSearchPort } from './commentSearch.ts';
import type { CommentStorePort } from './feedState.ts';
import { readColumns } from './readColumns.ts';

const rowsOf = async (asked: Promise<Answer<QueryAnswers['commentsBefore']>>): ReturnType<CommentStorePort['before']> => {
  const answer = await asked;
  return answer.kind === 'ok' ? readColumns(answer.value.rows) : null;
};

/** What the comment list and its search ask the engine for; null = it did not answer. */
export const commentStore = (link: Pick<Link, 'query'>): CommentStorePort & Pick<CommentSearchPort, 'search'> => ({
  before: (crowdSeq, limit, tab) => rowsOf(link.query({ kind: 'commentsBefore', crowdSeq, limit, tab })),
  after: (crowdSeq, limit, tab) => rowsOf(link.query({ kind: 'commentsAfter', crowdSeq, limit, tab })),
  byNumber: (crowdSeqs) => rowsOf(link.query({ kind: 'commentsByNumber', crowdSeqs: [...crowdSeqs] })),
  search: (text, crowdSeq, limit, tab) => rowsOf(link.query({ kind: 'searchComments', text, crowdSeq, limit, tab })),
});
