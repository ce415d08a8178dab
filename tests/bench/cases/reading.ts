import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readComment } from '#shared/audience/reading/readComment.ts';
import { readLabelledComments, type LabelledComment } from '#tests/reading/labelledComments.ts';
import { measureClusters } from '#tests/reading/measureClusters.ts';
import { measureReading, type ReadingFigures } from '#tests/reading/measureReading.ts';
import { JUDGE_SETS } from '#tests/reading/train/sets.ts';
import { against, type BenchCase, type Result } from '../result.ts';

const folder = join(import.meta.dirname, '../../data/comments');
const read = (name: string): string => readFileSync(join(folder, `${name}.csv`), 'utf8');

export const readingCases: readonly BenchCase[] = [{ name: 'audience.reading', produces: ['questions', 'intent'].flatMap((kind) => [`audience.${kind}.recall`, `audience.${kind}.precision`]).concat('audience.clusters.purity'), run: async ({ quick }) => await Promise.resolve(measure(quick)) }];

function measure(isQuick: boolean): readonly Result[] {
  const set = JUDGE_SETS.flatMap(labelled);
  const figures = measureReading(set);
  return [
    ...kindResults(figures, 'question', 'audience.questions'),
    ...kindResults(figures, 'intent', 'audience.intent'),
    ...kindResults(figures, 'complaint', 'audience.complaints', 0.8),
    against('audience.topic.accuracy', 'share', figures.topicAccuracy, '>=', 0.8),
    against('audience.mentions.accuracy', 'share', figures.mentionsAccuracy, '>=', 0.95),
    against('audience.clusters.purity', 'share', measureClusters(read('clusters')).purity, '>=', 0.9),
    against('audience.read.per_s', '1/s', readsPerSecond(set.map((row) => row.text), isQuick ? 500 : 3_000), '>=', 20_000),
  ];
}

function kindResults(figures: ReadingFigures, kind: string, name: string, bound = 0.9): readonly Result[] {
  const figure = figures.kinds.find(({ label }) => label === kind);
  return [against(`${name}.recall`, 'share', figure?.recall ?? 0, '>=', bound), against(`${name}.precision`, 'share', figure?.precision ?? 0, '>=', bound)];
}

function labelled(name: string): readonly LabelledComment[] {
  const set = readLabelledComments(read(name));
  if (!set.ok) throw new Error(`${name}.csv: ${set.failure}`);
  return set.value;
}

/** Comments read in a second of one core's time: the machine may be busy with other things, so the clock is this process's own. Best of three. */
function readsPerSecond(texts: readonly string[], spanMs: number): number {
  const busyMs = (): number => process.cpuUsage().user / 1_000;
  let round = 0;
  const once = (): number => {
    const started = busyMs();
    let count = 0;
    while (busyMs() - started < spanMs / 3) {
      round += 1;
      for (const text of texts) { readComment(`${text} ${newWord(text, round)}`); count += 1; }
    }
    return count / ((busyMs() - started) / 1_000);
  };
  once();
  return Math.max(once(), once(), once());
}

/** A word nobody has said yet: what was read before is remembered, and it is the reading that is measured. */
const newWord = (text: string, round: number): string => (/\p{Script=Han}/u.test(text) ? String.fromCodePoint(0x5000 + (round % 15_000)) : `q${round.toString(36).replaceAll(/\d/gu, 'w')}`);
