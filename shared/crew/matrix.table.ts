import { DUTIES, type Duty } from './duty.ts';

/** `do` = may; `ask` = may ask, and somebody who may allows it; `read` = may look; `none`. */
export type Leave = 'do' | 'ask' | 'read' | 'none';
export type MatrixRow = Readonly<Record<Duty, Leave>>;

const SIGNS: Readonly<Record<string, Leave>> = { '●': 'do', '○': 'ask', '👁': 'read', '–': 'none' };

/** One line of the matrix, read in the order of DUTIES. */
function row(signs: string): MatrixRow {
  const leaves = signs.split(/\s+/u).map((sign) => SIGNS[sign]);
  if (leaves.length !== DUTIES.length || leaves.includes(undefined)) throw new Error(`not a line of the matrix: ${signs}`);
  return Object.fromEntries(DUTIES.map((duty, index) => [duty, leaves[index]])) as MatrixRow;
}

/**
 * The rights of the crew. The first part is the domain's table (section 7), line by line; the second what the table does not name and
 * the control room has all the same. Nobody holds everything: even an owner overrides no blocked word.
 */
export const MATRIX = {
  //                         Owner Prod Ctrl TD Host Mod Ops Comp Ana
  editPlan:            row('●     ●    ●    👁 ○    –   ●   👁   👁'),
  reviewPlan:          row('●     –    ●    –  –    –   ●   –    –'),
  approvePlan:         row('●     ●    –    –  –    –   –   –    –'),
  releasePlan:         row('●     –    –    –  –    –   –   ●    –'),
  runShow:             row('●     ●    ○    👁 ○    –   –   –    –'),
  changeTiming:        row('●     ●    –    –  –    –   –   –    –'),
  sendCue:             row('●     ●    ●    ●  –    ●   ●   ●    –'),
  acknowledgeCue:      row('●     ●    –    –  ●    –   –   –    –'),
  switchScene:         row('●     ○    –    ●  –    –   –   –    –'),
  runStream:           row('●     ○    –    ●  –    –   –   –    –'),
  panic:               row('●     ●    –    ●  ○    –   –   ●    –'),
  runShelf:            row('●     ●    ●    –  –    –   –   👁   –'),
  changePrice:         row('●     ○    ●    –  –    –   –   👁   –'),
  changePriceBeyond:   row('●     –    ○    –  –    –   –   ●    –'),
  moveStock:           row('●     ●    ●    –  –    –   ○   –    –'),
  publishLottery:      row('●     ●    ○    –  –    –   ○   ●    –'),
  drawLottery:         row('●     ●    –    –  –    –   –   👁   –'),
  hideComment:         row('●     ●    –    –  –    ●   –   👁   –'),
  blockViewer:         row('●     ●    –    –  –    ●   –   ●    –'),
  readNames:           row('●     ●    –    –  –    ●   –   ●    –'),
  overrideWord:        row('–     –    –    –  –    –   –   ●    –'),
  editThresholds:      row('●     ○    –    –  –    –   –   ●    ○'),
  declareIncident:     row('●     ●    ○    ●  ○    ○   ○   ●    –'),
  exportMasked:        row('●     ●    –    –  –    –   ●   ●    ●'),
  exportRaw:           row('●     ●    –    –  –    –   ●   ●    ○'),
  readMoney:           row('●     👁   👁   –  –    –   ●   –    ●'),
  deleteData:          row('●     –    –    –  –    –   –   ●    –'),
  // beside the domain's table
  /** A price that was asked for is declined: whoever sees that it is wrong. */
  stopPrice:           row('●     ●    ●    –  –    –   –   ●    –'),
  /** What the platform drew is filed, prizes claimed and handed out are ticked off, the file of a draw is kept. */
  claimLottery:        row('●     ●    ●    –  –    –   ●   ●    –'),
  /** Threads of the comment desk: who answers viewers. */
  answerComments:      row('●     ●    ●    –  –    ●   ●   ●    –'),
  readComments:        row('●     ●    ●    ●  –    ●   ●   ●    ●'),
  /** Sees an alert and says so, ticks a step, writes a line. */
  handleAlerts:        row('●     ●    ●    ●  –    ●   ●   ●    –'),
  /** Papers that show claims to be true, and what was promised on air. */
  keepRecords:         row('●     ●    ●    ●  –    ●   ●   ●    –'),
  markMoment:          row('●     ●    ●    ●  –    ●   ●   ●    –'),
  /** OBS is gone, or did something dangerous: whoever sees it first. */
  recoverObs:          row('●     ●    –    ●  –    –   –   –    –'),
  setUpPicture:        row('●     –    –    ●  –    –   –   –    –'),
  lookAtObs:           row('●     ●    –    ●  –    –   –   –    –'),
  setUpRoom:           row('●     ●    –    –  –    –   –   –    –'),
  setUpSources:        row('●     ●    –    –  –    –   ●   –    –'),
  /** Figures by hand when a feed is dead. */
  enterByHand:         row('●     ●    ●    –  –    ●   ●   –    –'),
  train:               row('●     ●    –    ●  –    –   –   –    –'),
  readSessions:        row('●     ●    ●    ●  –    ●   ●   ●    ●'),
  /** What is to be done after a show, by whom and until when. */
  reviewShow:          row('●     ●    ●    –  –    –   ●   ●    ●'),
  /** A session another machine took out comes into this room: other people's names may come with it. */
  importSession:       row('●     –    –    –  –    –   ●   ●    ●'),
  /** Asks for what one may not do, answers what one may. */
  ask:                 row('●     ●    ●    ●  ●    ●   ●   ●    ●'),
  /** Who is paired, with which duties; opening the room to the network. */
  pairPeople:          row('●     –    –    –  –    –   –   –    –'),
  /** Screens that are nobody's: prompter, overlay, viewer. */
  pairScreens:         row('●     ●    –    ●  –    –   –   –    –'),
  readAudit:           row('●     –    –    –  –    –   –   ●    –'),
} as const satisfies Readonly<Record<string, MatrixRow>>;

export type ActionId = keyof typeof MATRIX;
export const ACTION_IDS = Object.keys(MATRIX) as readonly ActionId[];
