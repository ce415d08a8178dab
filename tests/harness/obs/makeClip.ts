import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A moving test picture with a 440 Hz tone, `seconds` long; `swells` = louder and softer three times a second, as speech is. Throws when ffmpeg is missing. */
export async function makeClip(path: string, seconds: number, swells = false): Promise<void> {
  await promisify(execFile)('ffmpeg', [
    '-y', '-loglevel', 'error', '-f', 'lavfi', '-i', `testsrc=size=320x180:rate=15:duration=${seconds}`, '-f', 'lavfi', '-i', `sine=frequency=440:duration=${seconds}`,
    ...(swells ? ['-af', 'tremolo=f=3:d=0.9'] : []), '-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac', path,
  ]);
}
