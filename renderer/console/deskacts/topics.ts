import { COMMENT_TOPICS, type CommentTopic } from '#shared/audience/reading/reading.ts';

/** A topic the reading knows, and so one with a name in every language. */
export const isTopic = (topic: string): topic is CommentTopic => COMMENT_TOPICS.some((known) => known === topic);
