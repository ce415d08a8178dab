import { open, type FileHandle } from 'node:fs/promises';
import { audienceEventSchema, type AudienceEvent } from '#shared/audience/event.ts';
import { after, duration, instant, type Instant } from '#shared/time/instant.ts';
import type { RunningSource, SourceAdapter, SourceContext } from '../../../ports.ts';

type Config = Parameters<SourceAdapter<'replay'>['start']>[0];

const MAX_LINE = 64 * 1024;

/**
 * Plays a recorded session (JSONL, one audience event a line, as exported) again at its own pace times `speed`.
 * Everything it brings is marked `replay`: it moves the numbers, it can never enter a draw.
 * Ids are prefixed per playing, so that the same recording may be played twice.
 */
export const replay: SourceAdapter<'replay'> = { kind: 'replay', start: (config, context) => startReplay(config, context) };

function startReplay(config: Config, context: SourceContext): RunningSource {
  const playing = { stopped: false, wake: (): void => {} };
  context.situation({ kind: 'connecting', since: context.clock.now() });
  const done = play(config, context, playing).catch((problem: unknown) => {
    const missing = problem instanceof Error && 'code' in problem && problem.code === 'ENOENT';
    if (!playing.stopped) context.situation({ kind: 'failed', since: context.clock.now(), reason: missing ? 'notFound' : 'badFile', detail: String(problem).slice(0, 300) });
  });
  return {
    stop: async () => {
      playing.stopped = true;
      playing.wake();
      await done;
    },
  };
}

interface Playing { stopped: boolean; wake: () => void }

async function play(config: Config, context: SourceContext, playing: Playing): Promise<void> {
  const { clock } = context;
  const file: FileHandle = await open(config.path, 'r');
  try {
    const startedAt = clock.now();
    let firstAt: Instant | null = null;
    context.situation({ kind: 'live', since: startedAt });
    for await (const line of file.readLines({ encoding: 'utf8' })) {
      if (playing.stopped) return;
      const event = readLine(line, context, config);
      if (event === null) continue;
      firstAt ??= event.at;
      const due = after(startedAt, duration((event.at - firstAt) / config.speed));
      if (due > clock.now()) await sleepUntil(due, context, playing);
      if (playing.stopped) return;
      // Awaited: a fast replay goes as fast as the store, never faster.
      await context.intake.accept([{ ...event, sourceId: config.id, eventId: `${startedAt}:${event.eventId}`.slice(0, 200), at: instant(due), receivedAt: clock.now(), provenance: 'replay' }]);
    }
    context.situation({ kind: 'finished', at: clock.now() });
  } finally {
    await file.close();
  }
}

function readLine(line: string, context: SourceContext, config: Config): AudienceEvent | null {
  if (line.trim() === '') return null;
  try {
    if (line.length > MAX_LINE) throw new Error('line too long');
    const parsed = audienceEventSchema.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    context.intake.unread(config.id, line, parsed.error.issues[0]?.path.join('.') ?? 'not an audience event');
  } catch (problem) {
    context.intake.unread(config.id, line, problem instanceof Error ? problem.message : 'not JSON');
  }
  return null;
}

/** Sleeps until `due` or until the source is stopped. */
const sleepUntil = (due: Instant, context: SourceContext, playing: Playing): Promise<void> =>
  new Promise((resolve) => {
    const cancel = context.clock.at(due, resolve);
    playing.wake = () => { cancel(); resolve(); };
  });
