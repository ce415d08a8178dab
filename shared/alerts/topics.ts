import { z } from 'zod';

/** What an incident is about: a rule that raised it, or what a person declared. */
export const INCIDENT_TOPICS = ['streamLost', 'obsLost', 'noSound', 'noPicture', 'negativeWave', 'feedDead', 'linkFault', 'wrongPrice', 'oversell', 'drawFault', 'other'] as const;
export const incidentTopicSchema = z.enum(INCIDENT_TOPICS);
export type IncidentTopic = z.infer<typeof incidentTopicSchema>;
