import { z } from 'zod';
import { done, refused, STATUS } from '../protocol.ts';
import { ask, on, type Handlers } from './handler.ts';

/** What the output is set to, as OBS's profile holds it. */
const PROFILE: Readonly<Record<string, string>> = { 'Output.Mode': 'Simple', 'SimpleOutput.VBitrate': '4340', 'SimpleOutput.ABitrate': '160' };

/** Stream and recording. */
export const outputHandlers: Handlers = {
  GetStreamStatus: ask(({ stream }) => done(stream.status())),
  StartStream: ask(({ stream }) => stream.start()),
  StopStream: ask(({ stream }) => stream.stop()),
  GetRecordStatus: ask(({ record }) => done(record.status())),
  StartRecord: ask(({ record }) => record.start()),
  StopRecord: ask(({ record }) => record.stop()),
  PauseRecord: ask(({ record }) => record.setPaused(true)),
  ResumeRecord: ask(({ record }) => record.setPaused(false)),
  SetStreamServiceSettings: on(z.object({ streamServiceType: z.string(), streamServiceSettings: z.record(z.string(), z.unknown()) }), ({ stream }) =>
    (stream.isActive ? refused(STATUS.outputRunning, 'You cannot change stream service settings while streaming.') : done())),
  GetStreamServiceSettings: ask(() => done({ streamServiceType: 'rtmp_custom', streamServiceSettings: { server: 'rtmp://simulated.invalid/live', key: 'simulated' } })),
  GetProfileParameter: on(z.object({ parameterCategory: z.string().min(1), parameterName: z.string().min(1) }), (_world, { parameterCategory, parameterName }) =>
    done({ parameterValue: PROFILE[`${parameterCategory}.${parameterName}`] ?? null, defaultParameterValue: null })),
};
