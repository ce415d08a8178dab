import type { Translation } from '../shape.ts';
import type { crew as zh } from '../zh-CN/crew.ts';

export const crew = {
  duty: { owner: 'owner', producer: 'producer', control: 'product desk', director: 'technical director', host: 'host', moderator: 'moderator', operations: 'operations', compliance: 'compliance', analyst: 'analyst' },
  dutyAbout: { owner: 'Everything but overriding blocked words', producer: 'Run-sheet, cues, comments, backup scene', control: 'Products, prices, coupons, stock', director: 'OBS, picture, stream', host: 'Prompter', moderator: 'Answers, hides, blocks', operations: 'Ads, sources, exports', compliance: 'Approval, blocked words, thresholds, audit', analyst: 'Reads figures, exports masked reports' },
  duties: 'Duties', dutiesHelp: 'For one person, who may hold several. Give only what is needed; none chosen means owner.',
  action: {
    editPlan: 'edit the run-sheet', reviewPlan: 'review rows', approvePlan: 'approve rows', releasePlan: 'release rows', runShow: 'run the show', changeTiming: 'change timing', sendCue: 'cue the host', acknowledgeCue: 'answer a cue', switchScene: 'switch the picture', runStream: 'stream or record', panic: 'go to the backup scene',
    runShelf: 'manage products', changePrice: 'change a price', changePriceBeyond: 'change a price beyond its limits', stopPrice: 'stop a price change', moveStock: 'release stock', publishLottery: 'publish a draw', drawLottery: 'draw', claimLottery: 'file results and hand out prizes', hideComment: 'hide a comment', blockViewer: 'block a viewer', readNames: 'read names', overrideWord: 'override a blocked word', editThresholds: 'change alert limits',
    declareIncident: 'open or close an incident', exportMasked: 'export masked data', exportRaw: 'export raw data', readMoney: 'read costs', deleteData: 'delete data', importSession: 'import sessions', answerComments: 'answer comments', readComments: 'read comments', handleAlerts: 'handle alerts', markMoment: 'mark a moment', keepRecords: 'file evidence and promises', recoverObs: 'recover OBS', setUpPicture: 'set up OBS', lookAtObs: 'look at OBS', setUpRoom: 'set up the room',
    setUpSources: 'set up sources', enterByHand: 'enter figures by hand', train: 'train', readSessions: 'look at sessions', reviewShow: 'write actions of a review', ask: 'ask', pairPeople: 'pair people', pairScreens: 'pair screens', readAudit: 'read the audit log',
  },
  ask: { asks: '{{name}} asks to {{what}}', allow: 'Allow', decline: 'Decline', takeBack: 'Take back', waits: 'waiting for somebody who may', left: 'valid for {{seconds}} s', row: 'row {{cue}}', scene: 'scene “{{scene}}”', viewer: 'erase one viewer (number {{key}})', session: 'the whole session “{{title}}”, reason: {{reason}}', sessionDays: 'whole sessions deleted after {{days}} days', retention: 'kept {{rawDays}} days, masked {{maskedDays}} days' },
} satisfies Translation<typeof zh>;
