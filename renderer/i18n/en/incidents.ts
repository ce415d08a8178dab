import type { Translation } from '../shape.ts';
import type { incidents as zh } from '../zh-CN/incidents.ts';

export const incidents = {
  taken: '{{name}} is on it', take: 'I am on it', called: 'Called: {{who}}', willCall: 'Calls: {{who}}', callNext: 'Nobody on it: {{who}} is called in {{span}}', callNoMore: 'Everybody was called, nobody is on it', youAreCalled: 'You are called: {{topic}}', youAreCalledHelp: 'Nobody is on it yet',
  onAirMissed: 'On-air limit missed: the standing plan counts', lost: 'Standing limit missed',
  owner: 'Owner', ownerOf: 'Who answers for “{{step}}”', ownSelf: 'I do', ownNobody: 'As in the runbook', ownOther: 'Somebody else…', ownName: 'Name', ownSave: 'OK',
  evidence: 'Evidence', noEvidence: 'No evidence yet', addMoment: 'Mark this moment', addFile: 'Register a file…', addLink: 'Add a link…', addComment: 'Add a comment…', addAlert: 'Use as evidence', fileHelp: 'The file stays where it is; its name and SHA-256 are kept.', hashing: 'Working out the hash…', noHash: 'not hashed (this connection is not secure)', label: 'What it shows', linkHref: 'Address', commentNo: 'Comment number', add: 'Add', cancel: 'Cancel',
  moment: 'Moment {{time}}', comment: 'Comment #{{no}}', badLink: 'An address with http or https', badComment: 'A comment number',
  markTaken: 'Took it on', markCalled: 'Nobody on it: called {{who}}', markOwner: '“{{step}}”: {{owner}}', markNoOwner: '“{{step}}”: as in the runbook', markEvidence: 'Evidence: {{what}}', cueSent: 'Prompter: {{text}}', cueRead: 'Host confirmed: {{text}}',
  began: 'Began {{time}}', followUp: 'Follow-up', followUpHelp: 'What is left, who, until when.', runbookNo: 'Runbook RB{{no}}', runbookOwn: 'The room’s own runbook',
  declareTitle: 'Declare an incident', level: 'Level', beganAgo: 'Began how long ago (min)', text: 'What is known', declareHelp: 'The card goes by its runbook and calls whoever is on duty.', drillHelp: 'A drill never stands in the way of a real card.', cancelDeclare: 'Cancel',
  groups: { air: 'Faults on air', people: 'Seen in the room', beside: 'Beside the show' },
  section: 'Runbooks', intro: 'What to do for each kind of incident. What the room has changed counts; the templates can be brought back at any time.', template: 'template', edited: 'edited', steps_one: '{{count}} step', steps_other: '{{count}} steps', step: 'Step {{no}}', stepText: 'What to do', duty: 'Duty', action: 'One press', noAction: 'by hand', up: 'Move up', down: 'Move down', remove: 'Remove this step', addStep: 'Add a step', restore: 'Back to the template', bad: 'Every step has to say what to do', newText: 'Say what to do',
  actions: { panic: 'backup scene', restartStream: 'stop and start the stream', reconnectObs: 'reconnect OBS' },
  escalation: 'When nobody takes it on', onAirMs: 'Faults on air: call the next after (s)', standingMs: 'Beside the show: call the next after (min)', chain: '{{topic}}: {{who}}', saved: 'Saved', save: 'Save',
} satisfies Translation<typeof zh>;
