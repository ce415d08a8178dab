import Papa from 'papaparse';
import { createClusters } from '#shared/audience/clusters/clusters.ts';
import { readComment } from '#shared/audience/reading/readComment.ts';
import { duration, instant } from '#shared/time/instant.ts';

export interface ClusterFigures {
  /** Share of comments that stand in a cluster of which most belong together. */
  readonly purity: number;
  /** Share of comments gathered in the largest cluster of their own label: 1 when nothing that belongs together is torn apart. */
  readonly gathered: number;
  /** Clusters of two labels: key and the labels in it. */
  readonly mixed: readonly string[];
  readonly comments: number;
}

/** Clusters a labelled CSV (id,lang,text,cluster), each comment by a person of its own, and compares with the labels. */
export function measureClusters(csv: string): ClusterFigures {
  const rows = Papa.parse<{ id: string; text: string; cluster: string }>(csv, { header: true, skipEmptyLines: 'greedy' }).data;
  const clusters = createClusters({ window: duration(600_000) });
  const found = new Map<string, Map<string, number>>();
  for (const [index, row] of rows.entries()) {
    const reading = readComment(row.text);
    const key = clusters.add({ id: row.id, viewer: row.id, at: instant(index), text: row.text, reading, about: null }) ?? `alone ${row.id}`;
    const labels = found.get(key) ?? new Map<string, number>();
    found.set(key, labels.set(row.cluster, (labels.get(row.cluster) ?? 0) + 1));
  }
  const largest = new Map<string, number>();
  for (const labels of found.values()) for (const [label, count] of labels) largest.set(label, Math.max(largest.get(label) ?? 0, count));
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
  return {
    purity: sum([...found.values()].map((labels) => Math.max(...labels.values()))) / rows.length,
    gathered: sum(largest.values()) / rows.length,
    mixed: [...found].filter(([, labels]) => labels.size > 1).map(([key, labels]) => `${key}: ${[...labels].map(([label, count]) => `${label} ${count}`).join(', ')}`),
    comments: rows.length,
  };
}
