import type { ObsConnection, ObsFailure } from '#shared/obs/model.ts';
import type { Status } from '../../ui/StatusDot.tsx';

/** What the settings say about OBS: a state in words, and what to do about a failure. Keys of `settings.obs.*`. */
export interface ObsAdvice {
  readonly status: Status;
  readonly word: 'notConfigured' | 'connecting' | 'connected' | 'connectedSimulated' | 'retrying' | 'stopped';
  readonly failure: ObsFailure | null;
}

/** The state of the connection as it is shown. */
export function obsAdvice(connection: ObsConnection): ObsAdvice {
  switch (connection.kind) {
    case 'notConfigured': return { status: 'off', word: 'notConfigured', failure: null };
    case 'connecting': return { status: 'waiting', word: 'connecting', failure: null };
    case 'connected': return { status: connection.simulated ? 'warn' : 'good', word: connection.simulated ? 'connectedSimulated' : 'connected', failure: null };
    case 'retrying': return { status: 'warn', word: 'retrying', failure: connection.failure };
    case 'stopped': return { status: 'bad', word: 'stopped', failure: connection.failure };
  }
}

/** Where OBS listens unless it was changed. */
export const LOCAL_OBS = { host: '127.0.0.1', port: 4455 } as const;

/** What is wrong with a typed address; null = fine. */
export function addressProblem(host: string, port: string): 'hostBad' | 'portBad' | null {
  if (host.trim() === '' || /[\s/]/u.test(host.trim())) return 'hostBad';
  const number = Number(port);
  return Number.isInteger(number) && number >= 1 && number <= 65_535 ? null : 'portBad';
}
