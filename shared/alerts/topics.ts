import { z } from 'zod';

/** What an incident is about: a rule that raised it, or what a person declared. */
export const INCIDENT_TOPICS = [
  'streamLost', 'obsLost', 'noSound', 'noPicture', 'negativeWave', 'feedDead', 'linkFault', 'wrongPrice', 'oversell', 'drawFault',
  'wordSpoken', 'platformNotice', 'hostUnwell', 'privacyLeak', 'publicOpinion', 'compliance', 'personnel', 'other',
] as const;
export const incidentTopicSchema = z.enum(INCIDENT_TOPICS);
export type IncidentTopic = z.infer<typeof incidentTopicSchema>;

/** Matters that are worked on beside the show, for hours or days: they have the room's standing clocks and their cards stand beside the one of the air. */
export const STANDING_TOPICS = ['publicOpinion', 'compliance', 'personnel'] as const satisfies readonly IncidentTopic[];
export const isStandingTopic = (topic: IncidentTopic): boolean => (STANDING_TOPICS as readonly IncidentTopic[]).includes(topic);

/** What only people can see: no rule raises it, so its card never holds back the card of a fault. */
const PEOPLE_TOPICS: ReadonlySet<IncidentTopic> = new Set<IncidentTopic>([...STANDING_TOPICS, 'wordSpoken', 'platformNotice', 'hostUnwell', 'privacyLeak']);
export const isPeopleTopic = (topic: IncidentTopic): boolean => PEOPLE_TOPICS.has(topic);
