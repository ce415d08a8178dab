import { useTranslation } from 'react-i18next';

/** What our adapters say about a lost connection; anything else is the other side's own words and stays as it came. */
const REASONS = [
  [/^no answer$/u, 'noAnswer'], [/^no answer to ping$/u, 'noPong'], [/^no answer in time$/u, 'noAnswer'], [/^silent for/u, 'silent'], [/^connection closed$/u, 'closed'],
  [/asked to reconnect$/u, 'asked'], [/^INTERACTION_END$/u, 'ended'], [/^heartbeat: 7003/u, 'gone'], [/^auth reply -101$/u, 'token'], [/^quota: spent$/u, 'spent'], [/^quota/u, 'quota'], [/^(?:HTTP )?429/u, 'rate'], [/^HTTP 40[13]$/u, 'noEntry'], [/^HTTP 5\d\d$/u, 'down'], [/^HTTP \d+$/u, 'odd'],
  [/ECONNREFUSED/u, 'refused'], [/ENOTFOUND|EAI_AGAIN/u, 'unknownHost'], [/^file: ENOENT/u, 'noFile'], [/^file: (?:EACCES|EPERM)/u, 'noRights'], [/^400[0-7] /u, 'platform'],
] as const;

/** What the other side said belongs beside our words: a code somebody may have to look up. */
const AS_SAID: ReadonlySet<(typeof REASONS)[number][1]> = new Set(['platform', 'noEntry', 'down', 'odd']);

/** Why a source is trying again, in the language of the window. */
export function useReasonWords(): (reason: string) => string {
  const { t } = useTranslation('settings');
  return (reason) => {
    const known = REASONS.find(([pattern]) => pattern.test(reason))?.[1];
    if (known === undefined) return reason;
    const words = t(`sources.reason.${known}`);
    return AS_SAID.has(known) ? `${words} (${reason})` : words;
  };
}
