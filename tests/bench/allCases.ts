import { appCases } from './cases/app.ts';
import { audienceCases } from './cases/audience.ts';
import { chartCases } from './cases/chart.ts';
import { drawCases } from './cases/draw.ts';
import { fanoutCases } from './cases/fanout.ts';
import { idle20Cases } from './cases/idle20.ts';
import { listCases } from './cases/list.ts';
import { metricsCases } from './cases/metrics.ts';
import { obsCases } from './cases/obs.ts';
import { obsAirCases } from './cases/obsAir.ts';
import { obsCueCases } from './cases/obsCue.ts';
import { obsTake20Cases } from './cases/obsTake20.ts';
import { obsThumbCases } from './cases/obsThumbs.ts';
import { obsWindowCases } from './cases/obsWindow.ts';
import { paintCases } from './cases/paint.ts';
import { readingCases } from './cases/reading.ts';
import { reviewCases } from './cases/review.ts';
import { runsheetCases } from './cases/runsheet.ts';
import { searchCases } from './cases/search.ts';
import { storeCases } from './cases/storeFile.ts';
import { tableCases } from './cases/table.ts';
import { wordCases } from './cases/words.ts';
import type { BenchCase } from './result.ts';

/** In the order in which they run. */
export const ALL_CASES: readonly BenchCase[] = [
  ...appCases, ...idle20Cases, ...runsheetCases, ...tableCases, ...paintCases,
  ...audienceCases, ...fanoutCases, ...storeCases, ...searchCases, ...readingCases, ...wordCases, ...listCases, ...chartCases, ...metricsCases, ...drawCases, ...reviewCases,
  ...obsThumbCases, ...obsWindowCases, ...obsTake20Cases, ...obsCases, ...obsCueCases, ...obsAirCases,
];
