import { may, maySee } from '#shared/crew/rights.ts';
import { maskColumns } from '#shared/protocol/redactFrame.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import type { Ack, Query, QueryAnswers, QueryKind } from '#shared/protocol/wire.ts';
import { reportWithoutCosts, trendsWithoutCosts } from '#shared/review/redactReport.ts';
import type { Grant } from '#engine/ports.ts';
import { personOf } from './personOf.ts';
import { accepted, refused } from './requests.ts';
import type { ReviewPort } from './reviewPort.ts';

type ReviewQuery = Extract<Query, { kind: 'report' | 'reportProgress' | 'cancelReport' | 'reportMoment' | 'trends' | 'exportProgress' | 'exportLink' | 'importLink' | 'importProgress' | 'cancelImport' | 'deletionPlan' | 'deletionProgress' | 'deletionProofs' }>;

/** Answers what is asked of recorded sessions, cut to who asks: costs go to those who may see them, names to nobody. */
export async function answerReviewQuery(query: ReviewQuery, grant: Grant, review: ReviewPort): Promise<Ack<QueryAnswers[QueryKind]>> {
  const seesMoney = maySee(grant, 'readMoney');
  switch (query.kind) {
    case 'report': {
      const answer = await review.report(query, query.wait);
      if (!answer.ok) return refused(answer.failure);
      const { report, progress } = answer.value;
      return accepted({ report: report === null || seesMoney ? report : reportWithoutCosts(report), progress });
    }
    case 'reportProgress': return accepted(review.progress(query));
    case 'cancelReport': return accepted(review.cancel(query));
    case 'reportMoment': {
      const moment = await review.moment(query);
      return accepted({ moment: moment === null ? null : { ...moment, comments: maskColumns(moment.comments) } });
    }
    case 'trends': {
      const shows = await review.trends(query.limit);
      return accepted({ shows: seesMoney ? [...shows] : trendsWithoutCosts(shows) });
    }
    case 'deletionPlan': {
      const plan = await review.deletionPlan(query.sessionId);
      return plan === null ? refused(refusal('unknownSession')) : accepted({ plan });
    }
    case 'deletionProgress': return accepted({ running: [...review.deletionProgress()] });
    case 'deletionProofs': return accepted({ proofs: [...await review.deletionProofs()] });
    case 'exportProgress': return accepted({ running: [...review.exportProgress()] });
    case 'importLink': {
      const link = await review.importLink(query, { name: grant.name, actor: personOf(grant) });
      return link.ok ? accepted(link.value) : refused(link.failure);
    }
    case 'importProgress': return accepted({ imports: [...review.importProgress()] });
    case 'cancelImport': return accepted(review.cancelImport(query.importId));
    case 'exportLink': {
      const link = await review.exportLink(query.exportId, { name: grant.name, clientId: grant.clientId, mayTakeRaw: may(grant, 'exportRaw') });
      return link.ok ? accepted(link.value) : refused(link.failure);
    }
  }
}
