import { z } from 'zod';
import { commandOf as c } from '../show/commandOf.ts';
import { instantSchema } from '../time/instant.ts';
import { crowdProfileSchema, TRAINING_PLATFORMS, trainingFaultSchema, trainingPlatformSchema } from './model.ts';

const platforms = z.array(trainingPlatformSchema).max(TRAINING_PLATFORMS.length).refine((all) => new Set(all).size === all.length, 'repeated').readonly();

/** Commands of a training. */
export const TRAINING_COMMANDS = [
  c('startTraining', 'Producer: begin a training in a session of its own: simulated platforms and a simulated crowd on the real desk; real sources pause meanwhile. Refused while a show is loaded or anything is on air.', { title: z.string().trim().min(1).max(200), platforms, profile: crowdProfileSchema }),
  c('setTrainingProfile', 'Producer: how busy the simulated crowd is.', { profile: crowdProfileSchema }),
  c('beginTrainingFault', 'Producer: set off a fault of one simulated platform, or (`platform` null) of the crowd as a whole.', { fault: trainingFaultSchema, platform: trainingPlatformSchema.nullable() }),
  c('endTrainingFault', 'Producer: end a fault before its time.', { fault: trainingFaultSchema, platform: trainingPlatformSchema.nullable() }),
  c('stopTraining', 'Producer: end the training and go on in a new session with the real sources. Refused while a show is loaded.', { title: z.string().trim().min(1).max(200) }),
] as const;

/** Events of a training. */
export const TRAINING_EVENTS = [
  z.object({ kind: z.literal('trainingStarted'), platforms: z.array(trainingPlatformSchema).readonly(), profile: crowdProfileSchema }),
  z.object({ kind: z.literal('trainingProfileSet'), profile: crowdProfileSchema }),
  z.object({ kind: z.literal('trainingFaultBegun'), fault: trainingFaultSchema, platform: trainingPlatformSchema.nullable(), until: instantSchema.nullable() }),
  z.object({ kind: z.literal('trainingFaultEnded'), fault: trainingFaultSchema, platform: trainingPlatformSchema.nullable() }),
  z.object({ kind: z.literal('trainingStopped') }),
] as const;
