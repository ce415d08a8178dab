import type { Translation } from '../shape.ts';
import type { lotteryFile as zh } from '../zh-CN/lotteryFile.ts';

export const lotteryFile: Translation<typeof zh> = {
  title: 'File of a draw', rehearsal: 'Rehearsal, not a real draw', made: 'Made', draw: 'Draw', retain: 'Kept at least until',
  disclosure: 'What was disclosed', counts: 'Entries', winners: 'Winners and what became of the prizes', proof: 'Proof of fairness', timeline: 'Timeline', approvals: 'Approvals', amendments: 'Changes after publication (all in viewers’ favour)', chain: 'Archive chain',
  field: {
    prizeTiers: 'Prize tiers', conditions: 'Conditions of entry', method: 'How to enter', drawTime: 'Time of the draw', drawMethod: 'How it is drawn', prizeValue: 'Amount or price', prizeNames: 'Prizes', prizeKinds: 'Kinds of prizes', prizeCount: 'Number or odds',
    claimTime: 'Time to claim', claimConditions: 'Conditions to claim', claimMethod: 'How to claim', delivery: 'Delivery', forfeit: 'When a prize is forfeited', organizer: 'Organizer', contact: 'Contact',
  },
  excluded: {
    history: 'old messages', mirror: 'relayed messages', test: 'test messages', simulated: 'simulated', replay: 'replayed', masked: 'identity hidden by the platform', deleted: 'deleted comments', early: 'before the opening', late: 'after the close', insider: 'insiders', blacklisted: 'blacklist', muted: 'muted', duplicate: 'entered twice', linked: 'other account of the same person',
    wonRecently: 'won recently', notFollower: 'does not follow', fanLevel: 'fan level too low', noOrder: 'no order', spend: 'spent too little', watch: 'watched too briefly', firstComment: 'had not spoken before',
  },
  entrants: 'Entrants', tickets: 'Tickets', left: 'Not counted', place: 'Place', name: 'Name (masked)', prize: 'Prize', state: 'State', entrant: 'In the list as',
  situation: { drawn: 'drawn', waiting: 'has not claimed yet', claimed: 'claimed', fulfilled: 'delivered', lost: 'lost the prize' },
  loss: { notClaimed: 'did not claim in time', notFollowing: 'does not follow', blacklisted: 'blacklist', insider: 'insider', sameHuman: 'same person', declined: 'declined', cannotDeliver: 'cannot be delivered to', againstRules: 'against the rules' },
  nobody: 'nobody', none: 'Decided by the platform or by judges; there is no proof by numbers.', before: 'the one before', verify: 'Open the JSON of the same name with verify-draw.html or npm run verify-draw to draw it all again.',
  event: {
    lotterySaved: 'written', lotterySubmitted: 'submitted', lotteryReturned: 'sent back', lotteryApproved: 'approved', lotteryPublished: 'published', lotteryCommitted: 'seed sealed', lotteryOpened: 'opened', lotteryEntrantsGiven: 'list given', lotteryClosed: 'closed', lotteryFrozen: 'list frozen', lotteryDrawWanted: 'to be drawn when the list is frozen', lotteryDrawStarted: 'draw pressed', lotteryDrawFailed: 'draw failed', lotteryDrawn: 'drawn',
    lotteryAnnounced: 'announced', lotteryClaimsOpened: 'claims open', lotteryClaimed: 'claim', lotteryWinnerReplaced: 'passed on', lotteryFavoured: 'changed', lotterySettled: 'settled', lotteryCancelled: 'called off', lotteryDisputed: 'disputed', lotteryDisputeSettled: 'dispute settled', lotteryArchiveAsked: 'archiving', lotteryArchived: 'archived',
  },
};
