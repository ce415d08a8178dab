import type { StreamTarget } from '#shared/alerts/healthNow.ts';
import { serviceSchema } from './answers.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Host of an ingest URL; a path or a user name in it may be the key itself, so nothing else is taken over. */
function hostOf(server: string): string {
  try {
    return new URL(server).hostname.slice(0, 255);
  } catch {
    return '';
  }
}

/** What may be told of OBS's stream service settings; null = unreadable. The key itself goes nowhere. */
export function streamTargetOf(answer: unknown): StreamTarget | null {
  const read = serviceSchema.safeParse(answer);
  if (!read.success) return null;
  const { streamServiceType: type, streamServiceSettings: settings } = read.data;
  const isWhip = type.startsWith('whip');
  const key = textOf(isWhip ? settings['bearer_token'] : settings['key']);
  return { service: (textOf(settings['service']) || type).slice(0, 100), host: hostOf(textOf(settings['server'])), key: key === '' ? 'notSet' : 'set' };
}
