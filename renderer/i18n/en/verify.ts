import type { Translation } from '../shape.ts';
import type { verify as zh } from '../zh-CN/verify.ts';

export const verify: Translation<typeof zh> = {
  title: 'Check a draw',
  intro: 'Everything is worked out on your device; nothing is sent. Choose the proof the host published (proof.json) and the whole draw is drawn again.',
  choose: 'Choose the proof, or drop it here',
  refused: {
    notJson: 'This file is not JSON and cannot be read. Choose the proof the host published (proof.json).', notProof: 'This is JSON, but no proof of a draw. Choose the proof the host published (proof.json) or the lottery file.',
    draw: 'This lottery file holds no proof: the platform or judges decided the draw, or nothing was drawn yet.',
  },
  allRight: 'Everything agrees: the result is what the published seed, rules and list give.', wrong: '{{count}} of the checks failed: do not trust this result.',
  ok: 'agrees', failed: 'differs',
  trust: {
    hostSeedOnly: 'Trust: host seed only. Once people could enter the host could not change the result, but may have known it; the hash and size of the list show whether entries were added.',
    publicBeacon: 'Trust: with public beacon. When the list was frozen nobody could know the result, not even the host.',
  },
  check: {
    form: 'The file is whole', proofHash: 'The file was not changed', commit: 'The seed fits the hash shown before the first entry', rulesHash: 'The rules are those that were published', rules: 'The rules belong to this draw', listHash: 'The list fits the hash shown before the draw', list: 'The list is well formed, nobody twice',
    counts: 'People and tickets add up', beacon: 'The public number is the round that was named', times: 'Everything happened in the right order', order: 'The whole order, drawn again, is the same', ranked: 'The places shown are those of the order', winners: 'No fewer winners than promised', losses: 'Prizes were passed on in the order', trust: 'The trust level is told as it is',
  },
  times: { publishedAt: 'Rules published', openedAt: 'Entries opened', closedAt: 'Closed', frozenAt: 'List frozen', drawnAt: 'Drawn', draw: 'Draw' },
  facts: '{{entrants}} entrants, {{tickets}} tickets; {{excluded}} more were not counted.', winners: 'Places', first: 'won', alternate: 'alternate', lost: 'lost the prize',
  amIIn: 'Am I in?', amIInHint: 'Your platform and the id the platform knows you by (not your nickname). Worked out on this page; nothing is sent.', platform: 'Platform (douyin, bilibili, twitch…)', userId: 'User id', look: 'Look',
  isIn: 'In the list with {{tickets}} ticket(s).', isInAt: 'In the list with {{tickets}} ticket(s), place {{place}}.', isNotIn: 'Not in the list. Check platform and id; if you did enter, ask the organizer why it was not counted.',
  language: '中文',
};
