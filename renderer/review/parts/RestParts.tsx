import type { ReactNode } from 'react';
import type { ReportRest, TimelinePart } from '#shared/review/report.ts';
import { Actions } from './Actions.tsx';
import { Adherence } from './Adherence.tsx';
import { Annex } from './Annex.tsx';
import { Comments } from './Comments.tsx';
import { Compliance } from './Compliance.tsx';
import { Funnel } from './Funnel.tsx';
import { Products, Segments } from './Leagues.tsx';
import { Lotteries } from './Lotteries.tsx';
import { Money } from './Money.tsx';
import { Peaks } from './Peaks.tsx';
import { People } from './People.tsx';
import { Technical } from './Technical.tsx';

/** Parts 5 to 17. */
export default function RestParts({ rest, timeline }: { readonly rest: ReportRest; readonly timeline: TimelinePart }): ReactNode {
  return (
    <>
      <Adherence adherence={rest.adherence} />
      <Segments segments={rest.segments} />
      <Products products={rest.products} />
      <Funnel funnel={rest.funnel} />
      <Peaks peaks={rest.peaks} />
      <Lotteries lotteries={rest.lotteries} />
      <Comments comments={rest.comments} />
      <Compliance compliance={rest.compliance} timeline={timeline} />
      <Technical technical={rest.technical} timeline={timeline} />
      <People people={rest.people} />
      <Money money={rest.money} />
      <Actions actions={rest.actions} />
      <Annex annex={rest.annex} />
    </>
  );
}
