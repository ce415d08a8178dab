import type { Translation } from '../shape.ts';
import type { consoleText as zh } from '../zh-CN/console.ts';

export const consoleText = {
  noLinkReason: 'No contact with the engine, so nothing can be sent. Reconnecting…',
  readOnly: 'View only',
  readOnlyHelp: 'You are here as a viewer: look, but no controls.',
  spaceKey: 'Space',
  untitled: 'Untitled session',
  action: {
    retryCue: 'Retry the OBS actions', undoCue: 'Put the OBS actions back', switchAutomations: 'Switch the automations', resumeAutomations: 'Resume the automations', takeOver: 'Take over on the backup OBS', armRehearsal: 'Arm rehearsal', armLive: 'Arm live', disarm: 'Disarm', start: 'Start show', next: 'Next', previous: 'Back', hold: 'Hold', resume: 'Resume',
    addMinute: '+1 min', cutHalfMinute: '−30 s', jump: 'Jump here', endShow: 'End show', goLive: 'Go live', goLiveDespite: 'Checks failed · hold to go live', endStream: 'Hold to end stream',
    startRecording: 'Record', stopRecording: 'Stop rec', takeScene: 'Take scene', setPreview: 'Put into preview', setStudioMode: 'Studio mode', panic: 'Backup scene', resumePanic: 'Hold to resume', withdrawStream: 'Withdraw', markDangersSeen: 'Seen', reconnectObs: 'Reconnect OBS', sendCue: 'Send to host', withdrawCue: 'Withdraw', newSession: 'New session',
    fireAdLib: 'Fire', startFromNow: 'Re-time from now', leaveLoop: 'Leave loop after this pass', dropRow: 'Skip this row', restoreRow: 'Restore this row', applyCatchUp: 'Apply', undoEdit: 'Undo edit', redoEdit: 'Redo edit',
    acknowledgeAlert: 'Got it', snoozeAlert: 'Snooze alert', markNotUseful: 'Alert not useful', setAlertSettings: 'Alert settings', openIncident: 'Declare incident', takeIncident: 'Take an incident on', ownStep: 'Name an owner', addEvidence: 'Add evidence', lottery: 'Draw', markStep: 'Tick a step', noteIncident: 'Add a line', closeIncident: 'Close incident', restartStream: 'Restart stream',
    startTimer: 'Start timer', pauseTimer: 'Pause timer', resumeTimer: 'Resume timer', resetTimer: 'Reset timer', removeTimer: 'Remove timer', setTimerScreens: 'Screens of the timer', pinComment: 'Pin for the host', unpinComment: 'Unpin the question',
    markHighlight: 'Mark highlight', markDraw: 'Mark draw', operate: 'OBS desk',
  },
  keys: { title: 'Keyboard shortcuts', open: 'Shortcuts', help: 'Keys are off while you type in a text box.', groupShow: 'Show', groupObs: 'OBS', groupHost: 'Host', groupWindow: 'Window', focusCue: 'Write a cue', showKeys: 'Show this list', sceneN: 'Take scene 1–9' },
  top: {
    rehearsal: 'REHEARSAL', notStreaming: 'Not streaming', live: 'LIVE', reconnecting: 'Reconnecting', starting: 'Going live', stopping: 'Ending', failed: 'Start failed', unknownLive: 'Lost · may be live', unknown: 'Stream unknown',
    offset: 'Offset', offsetBehind: 'behind', offsetAhead: 'ahead', offsetOnTime: 'on time', expectedEnd: 'Ends', plannedStart: 'Planned start', ended: 'Ended', clock: 'Time in {{zone}}, the zone of the show',
    startingLock: 'Going live; do not start it again', stoppingLock: 'Ending the stream', recording: 'REC', notRecording: 'Not recording', recStarting: 'Starting recording', recStopping: 'Stopping recording', recPaused: 'Recording paused', recUnknown: 'Recording unknown',
    menu: 'Menu', settings: 'Settings', pairScreen: 'Pair a screen', importSheet: 'Import run-sheet and products', armed: 'Armed', planning: 'Planning', endedMode: 'Ended', empty: 'No plan',
  },
  obs: {
    notConfigured: 'not set up', connecting: 'connecting', connected: 'connected', simulated: 'simulated', retrying: 'reconnecting', stopped: 'stopped',
    fps: '{{fps}} fps', dropped: '{{pct}}% dropped', rate: '{{rate}}', pillTitle: 'OBS {{version}} · WebSocket {{websocket}} · CPU {{cpu}}% · render lag {{skipped}}% · {{disk}} free',
    failure: {
      unreachable: 'Cannot reach OBS: check that it is open and its WebSocket server is on', wrongPassword: 'Wrong OBS password: enter it again in settings', passwordMissing: 'OBS asks for a password: enter it in settings',
      notObs: 'That port is not OBS: check address and port', tooOld: 'OBS is too old: update to 28 or newer', kicked: 'OBS closed the connection: press reconnect', identifyTimeout: 'OBS did not finish the handshake: trying again', lost: 'Lost OBS: reconnecting', closed: 'OBS was closed: open it again, Cuedeck reconnects by itself', frozen: 'OBS does not respond: reconnecting',
    },
    openSettings: 'Settings', setUp: 'OBS is not connected yet. Connect it to see the picture, take scenes and go live. The run-sheet and the prompter work without it.',
    simulatedNote: 'Simulated OBS: no real picture, no real stream',
  },
  sheet: {
    title: 'Run-sheet', summary_one: '{{count}} row · {{minutes}} min planned', summary_other: '{{count}} rows · {{minutes}} min planned', emptyTitle: 'No run-sheet yet', emptyHelp: 'Import a CSV or XLSX; Chinese headers are recognised. Products can come along.', import: 'Import run-sheet',
    emptyViewerHelp: 'It appears here once the producer has imported it.',
    colCue: 'Cue', colPlan: 'Plan', colExpected: 'Expect', colItem: 'Item', colScene: 'Scene', colLength: 'Length',
    onAir: 'On air', next: 'Next', todo: 'To do', done: 'Done', dropped: 'Dropped', held: 'On hold', remaining: 'left', over: 'over', planned: 'Planned', actual: 'Actual', expected: 'Expected',
    lengthMin: '{{length}} / min {{min}}', added: 'added {{span}}', paused: 'held {{span}}', followLive: 'Back to live', must: 'Must', flex: 'Flexible', cuttable: 'Cuttable', autoNext: 'auto next',
    armedTitle: 'Armed', armedHelp: 'First up: {{title}}', planningHelp: 'Rehearse first, or arm live. Going live needs a show armed live.', endedHelp: 'Show ended: {{start}}–{{end}}, {{count}} items played.',
    noNext: 'Last item', rehearsalMark: 'Rehearsal', liveMark: 'Live', rehearsalDay: 'Plan held today', rehearsalNow: 'Plan counted from this start', overWhole: '{{span}} over plan', underWhole: '{{span}} under plan',
    late: '{{span}} behind', lateParts: 'late start {{late}} · overtime {{over}} · held {{pause}} · added {{added}}', conflict: 'overlaps the row before by {{span}}', runAgain: 'Run it again',
  },
  row: {
    title: 'Cue {{cue}}', jumpHelp: 'Jump from the item on air to this one.', jumpedOver_one: '{{count}} row in between is not played yet:', jumpedOver_other: '{{count}} rows in between are not played yet:', jumpToDo: 'Jump, play them later', jumpDropped: 'Jump, drop them', jumpBackHelp: 'Go back and play this row again, as a new run.',
    phase: 'Phase', timing: 'Time', products: 'Products', priceLine: 'Price line', mechanism: 'Mechanism', points: 'Talking points', interaction: 'Interaction', lottery: 'Draw', scene: 'OBS scene', overlay: 'Overlay', owners: 'Owners', cue: 'Producer cue', kpi: 'Target', compliance: 'Compliance', fallback: 'Fallback', flexLabel: 'Flex',
    sceneMissing: 'OBS has no such scene', none: 'none',
  },
  picture: {
    program: 'PROGRAM', preview: 'PREVIEW', noObs: 'OBS is not connected', noPicture: 'Waiting for a picture…', noPreview: 'OBS studio mode is off: no preview picture', nextScene: 'Scene of the next item', noScene: 'No scene', stale: 'Picture is {{age}} old', confirmed: 'confirmed', wanted: 'switching', failed: 'not taken', foreign: 'switched in OBS',
    scenes: 'Scenes', noScenes: 'OBS has no scenes yet', sceneOnAir: 'on air', sceneNext: 'next item', sceneShort: 'Scene "{{scene}}" was not taken: {{why}}', take: 'Take "{{scene}}"',
    problem: { sceneMissing: 'OBS has no such scene', obsRefused: 'OBS refused the request', outcomeUnknown: 'OBS did not confirm', notConnected: 'OBS is not connected', notOnAir: 'OBS says so, but another picture is on air' },
    streamFailed: 'OBS could not start the stream. Check service, key and network in OBS, then try again.',
  },
  now: {
    title: 'Now', over: 'The show has ended', overHelp_one: '{{count}} item played of {{rows}} rows, in {{span}}.', overHelp_other: '{{count}} items played of {{rows}} rows, in {{span}}.', overStreaming: 'The stream is still on: ending the show does not end it.', idle: 'The show has not started', idleHelp: 'Once it runs, this shows the product on air, its price line and the points to make.', upFirst: 'First up',
    link: 'Link {{no}}', lowest: '7-day low', list: 'List', floor: 'Floor', stock: 'Stock', left: 'Sellable', safety: 'Safety stock', limit: 'Limit', limitN: '{{n}} each', target: 'Target', coupon: 'Coupon', gift: 'Gift', ship: 'Ships', shipH: 'in {{h}} h',
    underFloor: 'below floor', overLowest: 'above 7-day low', notOverLowest: '≤ 7-day low', lowStock: 'below safety stock', soldOut: 'sold out', forbidden: 'Never say', allowed: 'May say: {{claims}}', evidence: '(evidence: {{evidence}})', noPrice: 'no price', unknownProduct: '{{id}} is not on the shelf', mechanism: 'Mechanism', points: 'Points', interaction: 'Interaction',
    compliance: 'Compliance', fallback: 'Fallback', kpi: 'Target', product_one: '{{count}} product', product_other: '{{count}} products',
  },
  next: { title: 'Next up', none: 'Nothing after this', noneHelp: 'This is the last item; end the show after it.', at: 'at {{time}}', in: 'in {{span}}' },
  lottery: { label: 'Draw {{id}}' },
  host: {
    title: 'Say now', placeholder: 'Tell the host to say…', send: 'Send', waiting: 'waiting', waitingFor: 'waiting {{span}}', acknowledged: 'got it in {{span}}', withdrawn: 'withdrawn', withdraw: 'Withdraw', none: 'Nothing sent yet', noneViewer: 'What the producer tells the host shows here.', noneHelp: 'Send the host a line; when they press "got it", the time it took shows here.', quick: 'From the plan', focus: 'Write a cue',
  },
  session: { title: 'New session', help: 'Keeps run-sheet, products and settings, and records a new show from the start.', name: 'Session name', create: 'Create', placeholder: 'e.g. Winter night, 22 November' },
  layout: { left: 'Width of the run-sheet', right: 'Width of the comments', bottom: 'Height of the figures', hint: 'Drag to resize, double-click to reset' },
} satisfies Translation<typeof zh>;
