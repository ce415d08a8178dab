import { useTranslation } from 'react-i18next';
import { LOSS_REASONS } from '#shared/lottery/model.ts';
import { lottery } from '../i18n/zh-CN/lottery.ts';

type LineKey = keyof typeof lottery.line;
const isLine = (what: string): what is LineKey => Object.hasOwn(lottery.line, what);
const FAVOURS = { morePrizes: 'favourMore', closesLater: 'favourLater', longerClaim: 'favourClaim' } as const;
const isFavour = (what: string): what is keyof typeof FAVOURS => Object.hasOwn(FAVOURS, what);
const isProblem = (what: string): what is keyof typeof lottery.run.problem => Object.hasOwn(lottery.run.problem, what);

/** What a line of the record says was done; one of a newer engine is named as it came. */
export function useLineWords(): (what: string) => string {
  const { t } = useTranslation('lottery');
  return (what) => (isLine(what) ? t(`line.${what}`) : what);
}

/** What stands behind it, in words instead of the codes of the record: reasons, states, adjustments. */
export function useLineDetail(): (what: string, detail: string) => string {
  const { t } = useTranslation('lottery');
  return (what, detail) => {
    const [head = '', ...rest] = detail.split(' ');
    const code = rest.join(' ');
    if (what === 'lotteryWinnerReplaced') { const reason = LOSS_REASONS.find((each) => each === code); return reason === undefined ? detail : `${head} ${t(`claims.loss.${reason}`)}`; }
    if (what === 'lotteryClaimed' && (code === 'claimed' || code === 'fulfilled')) return `${head} ${t(`claims.${code}`)}`;
    if (what === 'lotterySettled' && (detail === 'fulfilled' || detail === 'forfeited')) return t(`phase.${detail}`);
    if (what === 'lotteryDrawFailed' && isProblem(detail)) return t(`run.problem.${detail}`);
    const favour = head.replace(/:$/u, '');
    return what === 'lotteryFavoured' && isFavour(favour) ? `${t(`run.${FAVOURS[favour]}`)}: ${code}` : detail;
  };
}
