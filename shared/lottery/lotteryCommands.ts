import { z } from 'zod';
import { currencySchema, minorSchema } from '../commerce/money.ts';
import { lotteryIdSchema } from '../ids.ts';
import { commandOf as c } from '../show/commandOf.ts';
import { lotteryDraftSchema, MAX_WINNERS } from './draft.ts';
import { barredSchema, favourSchema, linkSchema, lossReasonSchema, MAX_OWN_ENTRANTS } from './model.ts';

const lotteryId = lotteryIdSchema;
const reason = z.string().trim().min(1).max(300);
const note = z.string().trim().max(300).default('');
const place = z.number().int().min(0).max(1_000);

/** What people do with draws. Which act is allowed where is machine.table.ts. */
export const LOTTERY_COMMANDS = [
  c('saveLottery', 'Producer: write or change a draw; only as a draft.', { draft: lotteryDraftSchema }),
  c('importLotteries', 'Producer: bring in draws of a file; drafts with the same id are replaced, all else stays.', { drafts: z.array(lotteryDraftSchema).min(1).max(200) }),
  c('removeLottery', 'Producer: throw a draft away that was never published.', { lotteryId }),
  c('submitLottery', 'Producer: the draft is ready to be approved.', { lotteryId }),
  c('returnLottery', 'Producer: back to draft, with the reason.', { lotteryId, reason }),
  c('approveLottery', 'Producer: another person than its author agrees (L2; L3 as compliance, asked for where there is a risk). Refused while a validator blocks.', { lotteryId, level: z.enum(['L2', 'L3']), note }),
  c('publishLottery', 'Producer: viewers are told; from now on its rules are frozen. A draw of ours gets its sealed seed.', { lotteryId }),
  c('openLottery', 'Producer: entries count from now on. A draw of ours not before the hash of its seed was shown; one at a time where a platform wants it.', { lotteryId }),
  c('giveLotteryEntrants', 'Producer: the participants of a draw from a list of one\'s own, while it is open; the list given last counts. Ids become hashes before anything is kept.', {
    lotteryId,
    entrants: z.array(z.object({ platform: z.string().trim().min(1).max(40).regex(/^[^\t\n\r:]+$/u), userId: z.string().trim().max(128).nullable(), name: z.string().trim().max(200).default(''), tickets: z.number().int().min(1).max(1_000).default(1) })).min(1).max(MAX_OWN_ENTRANTS),
  }),
  c('closeLottery', 'Producer: no entry counts from now on.', { lotteryId }),
  c('drawLottery', 'Producer: draw, once the list is frozen. `withoutBeacon`: why the named public round is left out (it cannot be had).', { lotteryId, withoutBeacon: reason.nullable().default(null) }),
  c('fileLotteryResult', 'Producer: the result of the platform or of the judges, by hand, names as the platform masks them.', { lotteryId, winners: z.array(z.object({ name: z.string().trim().min(1).max(200), account: z.string().trim().max(128).default('') })).min(0).max(MAX_WINNERS), note }),
  c('announceLottery', 'Producer: the winners are shown and may claim from now on.', { lotteryId }),
  c('claimLotteryPrize', 'Producer: a winner claimed, or has got the prize. Addresses stay with the platform.', { lotteryId, place, to: z.enum(['claimed', 'fulfilled']) }),
  c('replaceLotteryWinner', 'Producer: a winner loses the prize, with the reason; the next alternate has it. The order itself never changes.', { lotteryId, place, reason: lossReasonSchema, note }),
  c('favourLottery', 'Producer: change a published draw in viewers\' favour, with the notice they are given.', { lotteryId, favour: favourSchema, notice: reason, reason }),
  c('cancelLottery', 'Producer: it is not held; once open only with a notice in viewers\' favour.', { lotteryId, reason, notice: note }),
  c('disputeLottery', 'Producer: somebody contests it: nothing is handed out until it is settled.', { lotteryId, reason }),
  c('settleLotteryDispute', 'Producer: the dispute is settled; it goes on where it stood.', { lotteryId, outcome: reason }),
  c('archiveLottery', 'Producer: it is over: its file is written, chained to the one before and kept.', { lotteryId }),
  c('setLotteryBarred', 'Producer: who may not win: insiders (staff, relatives, named accounts) or the blacklist. What a draw that is frozen used stays as it was.', { list: z.enum(['insiders', 'blacklist']), barred: z.array(barredSchema).max(2_000) }),
  c('setLotteryRisk', 'Producer: above this price of a prize compliance agrees as well (L3), for one currency, minor units; null = the usual limit again.', { currency: currencySchema, minor: minorSchema.min(0).nullable() }),
  c('linkViewers', 'Producer: these accounts are one human, on one or several platforms.', { link: linkSchema }),
  c('unlinkViewers', 'Producer: they are not one human after all.', { linkId: z.string().max(64) }),
] as const;
