/** Where a draw stands. From `published` on viewers know of it. */
export const LOTTERY_PHASES = [
  'draft', 'submitted', 'approved', 'approvedL3', 'published', 'open', 'closed', 'drawing', 'drawn', 'announced', 'claiming', 'fulfilled', 'forfeited', 'archived', 'cancelled', 'disputed',
] as const;
export type LotteryPhase = (typeof LOTTERY_PHASES)[number];

/**
 * The machine: from which phase each act leads where. What is not in here is refused. `approved` is L2; `approvedL3` is compliance's, asked
 * for where there is a risk. A dispute freezes everything and goes back to where it began.
 */
export const LOTTERY_MOVES = {
  edit: { draft: 'draft' },
  submit: { draft: 'submitted' },
  returnToDraft: { submitted: 'draft', approved: 'draft', approvedL3: 'draft' },
  approve: { submitted: 'approved' },
  approveRisk: { approved: 'approvedL3' },
  publish: { approved: 'published', approvedL3: 'published' },
  commit: { published: 'published' },
  favour: { published: 'published', open: 'open', closed: 'closed', announced: 'announced', claiming: 'claiming' },
  open: { published: 'open' },
  /** A list of one's own is given while entries count, and not before the seed is sealed. */
  enter: { open: 'open' },
  close: { open: 'closed' },
  freeze: { closed: 'closed' },
  startDraw: { closed: 'drawing' },
  drawFailed: { drawing: 'closed' },
  draw: { drawing: 'drawn' },
  fileResult: { closed: 'drawn' },
  announce: { drawn: 'announced' },
  openClaims: { announced: 'claiming' },
  replaceWinner: { drawn: 'drawn', announced: 'announced', claiming: 'claiming' },
  claim: { claiming: 'claiming' },
  fulfil: { claiming: 'fulfilled' },
  forfeit: { claiming: 'forfeited' },
  archive: { fulfilled: 'archived', forfeited: 'archived', cancelled: 'archived' },
  cancel: { draft: 'cancelled', submitted: 'cancelled', approved: 'cancelled', approvedL3: 'cancelled', published: 'cancelled' },
  cancelWithNotice: { open: 'cancelled', closed: 'cancelled' },
  dispute: { drawn: 'disputed', announced: 'disputed', claiming: 'disputed', fulfilled: 'disputed', forfeited: 'disputed' },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<LotteryPhase, LotteryPhase>>>>>;
export type LotteryMove = keyof typeof LOTTERY_MOVES;

/** Where an act leads from a phase; null = it is not allowed there. */
export const moveFrom = (phase: LotteryPhase, move: LotteryMove): LotteryPhase | null => (LOTTERY_MOVES[move] as Readonly<Partial<Record<LotteryPhase, LotteryPhase>>>)[phase] ?? null;
