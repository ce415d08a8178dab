import { z } from 'zod';
import { instantSchema } from '../../time/instant.ts';
import { commentKindSchema, commentMentionSchema, commentTopicSchema } from '../reading/reading.ts';

/** One cluster as windows show it: "23 people ask the shade for yellow skin". `crowdSeqs`: its newest rows, oldest first. */
export const clusterNowSchema = z.object({
  key: z.string().min(1).max(120), kind: commentKindSchema, topic: commentTopicSchema, text: z.string(),
  mentions: z.array(commentMentionSchema), about: z.string().nullable(),
  people: z.number().int(), comments: z.number().int(), firstAt: instantSchema, lastAt: instantSchema, crowdSeqs: z.array(z.number().int()),
});
export type ClusterNow = z.infer<typeof clusterNowSchema>;

/** The clusters of the last `windowMs`, most people first. `asked`: comments that wait for an answer within it, clustered or not. */
export const clustersNowSchema = z.object({ at: instantSchema, windowMs: z.number().int(), asked: z.number().int(), clusters: z.array(clusterNowSchema) });
export type ClustersNow = z.infer<typeof clustersNowSchema>;
