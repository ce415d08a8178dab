import { readFile } from 'node:fs/promises';

const LISTEN = '0A';

/**
 * True when something listens on the port, without touching it: a bare TCP connect makes ffmpeg's RTMP listener exit.
 * Reads /proc/net/tcp and tcp6 (Linux).
 */
export async function isListening(port: number): Promise<boolean> {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const tables = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map((path) => readFile(path, 'utf8').catch(() => '')));
  return tables.join('\n').split('\n').some((line) => {
    const [, local, , state] = line.trim().split(/\s+/u);
    return state === LISTEN && local?.endsWith(`:${wanted}`) === true;
  });
}
