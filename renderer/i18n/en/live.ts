import type { Translation } from '../shape.ts';
import type { live as zh } from '../zh-CN/live.ts';

export const live = {
  bar: 'Live tools',
  view: { title: 'Run-sheet view', list: 'List', timeline: 'Timeline' },
  tone: { calm: 'left', warn: 'wrap up', danger: 'time', over: 'over' },
  offset: { absolute: 'Offset', relative: 'Offset (rel.)', absoluteHelp: 'Against the clock plan. Press to see it against the real start.', relativeHelp: 'Against the real start: a late start does not count. Press to see it against the plan.', toggle: 'Switch how the offset is counted' },
  catchUp: {
    title: 'Ways to catch up', button: 'Catch up', head_one: '{{span}} late: {{count}} way on', head_other: '{{span}} late: {{count}} ways on', none: 'Not late: nothing to catch up', close: 'Close', late: '{{span}} late', look: 'Ways to catch up',
    squeeze: 'Squeeze {{cues}}', skip: 'cut {{cues}}', skipped: 'not played', more_one: '{{cues}}… ({{count}} row)', more_other: '{{cues}}… ({{count}} rows)', comma: ', ', slide: 'Let everything slide',
    saves: 'saves {{span}}', cost: 'about {{money}}', free: 'no GMV at stake', ends: 'ends {{time}}', apply: 'Apply', slideButton: 'Slide',
    applied_one: 'Catch-up plan applied: {{count}} row changed.', applied_other: 'Catch-up plan applied: {{count}} rows changed.', appliedBy_one: '{{by}} applied a catch-up plan: {{count}} row changed.', appliedBy_other: '{{by}} applied a catch-up plan: {{count}} rows changed.', undo: 'Undo', keep: 'Keep it',
  },
  timeline: {
    label: 'Timeline, rows: {{rows}}', keys: 'Timeline: left and right pan, up and down zoom, Home shows all', planned: 'Top: plan', actual: 'Bottom: played and expected', help: 'Wheel zooms, drag pans, click opens a row', inView: 'Rows in view',
    zoomIn: 'Zoom in', zoomOut: 'Zoom out', fit: 'Whole show', isFit: 'This is the whole show', fixed: '{{label}} starts at {{time}}, fixed', fixedWord: 'fixed start', lottery: 'Draw {{label}}, {{time}}', milestone: 'Milestone {{label}}, {{time}}', gap: 'Gap of {{minutes}} min in the plan', overlap: 'Overlap of {{minutes}} min in the plan', loop: 'Later passes of the loop, {{minutes}} min',
  },
  timers: {
    title: 'Timers', button: 'Timers', none: 'No timers yet. Start one and choose who sees it.', showOn: 'Show on', screen: { prompter: 'Prompter', overlay: 'Overlay' }, isOn: '{{label}} is on: {{screen}}', isOff: '{{label}} is not on: {{screen}}', left: 'left', over: 'over', paused: 'stopped', counting: 'elapsed', label: 'Name of the timer', labelPlaceholder: 'Name, e.g. Offer ends', defaultLabel: 'Timer',
    presets: 'Start at once', mode: 'How to count', byLength: 'Count down', byClock: 'Until a time', byUp: 'Count up', length: 'Length', clock: 'Clock time', start: 'Start', badLength: 'Write 2:30, 90s or 5 (minutes)', badClock: 'Write it like 22:00',
  },
  pin: { title: 'Pinned question', unpin: 'Unpin', waiting: 'waiting {{span}}', answered: 'answered in {{span}}', by: 'pinned by {{name}}', prompter: 'Question', answer: 'Answered', sending: 'Sending…', failed: 'Not sent. Press again' },
  device: { forget: 'Forget this device', help: 'Hold for 1 s: this device is no longer the host\'s screen and needs a new link' },
  adLibs: { title: 'Ad-libs', button: 'Ad-libs', tag: 'Ad-lib', help: 'Fire one at any time; NEXT then goes on where the plan was. The same one can be fired again and again.' },
  loop: { pass: 'Pass {{pass}}/{{times}}', left: 'last pass' },
  fromNow: { title: 'Re-time from now', button: 'Re-time', help: 'Move the rest of the plan to now: the offset becomes zero', body: 'From the row on air on, the rest of the plan moves and the offset becomes zero. Rows fixed to a clock time stay where they are. It is logged and cannot be undone.', confirm: 'Move by {{span}}, offset to zero' },
  mark: { help: 'Not played yet. Skip it, and restore it whenever you like.', dropped: 'Skipped: NEXT passes over it.' },
  ack: { waiting_one: '{{count}} waiting', waiting_other: '{{count}} waiting', median: 'usually {{span}}' },
  room: { title: 'Time warnings', intro: 'From here on the time left changes colour and word: on the console, the prompter and the crew view.', warn: 'Warning (seconds left)', warnHelp: 'On short rows at most their second half', danger: 'Danger (seconds left)', dangerHelp: '0 is the very end; below zero is that long into overtime', bad: 'Seconds from -3600 to 3600', order: 'The warning has to come before danger' },
  alerts: { title: 'Alerts on this computer', intro: 'For this computer only. Off unless you turn them on.', sound: 'Sound', flash: 'Frame around the screen', tryWarn: 'Hear warning', tryDanger: 'Hear danger' },
  slot: { palette: 'Command palette', showKeys: 'Show shortcuts', focusCue: 'Write a cue', sheetView: 'List / timeline', catchUp: 'Ways to catch up', adLibs: 'Ad-libs', mixer: 'Mixer', sources: 'Sources', outputs: 'Outputs', findComment: 'Find a comment', timers: 'Timers', scene: 'Take scene {{n}}' },
  keys: {
    section: 'Shortcuts', change: 'Change shortcuts', intro: 'One key an action, on this computer only. Keys are off while you type.', how: 'Press the key field, then the key you want. Esc leaves it, Backspace takes the key off. What has to be held (end stream, end show, stop recording) has no key.',
    none: 'none', press: 'Press a key…', toDefault: 'Back to {{key}}', toNone: 'Back to none', reset: 'Reset all', unchanged: 'Nothing was changed', reserved: '{{key}} belongs to the browser or the focus. Choose another.', taken: '{{key}} is “{{action}}” now.', takeIt: 'Use it here',
    group: { show: 'Show', sheet: 'Run-sheet', obs: 'OBS', window: 'Window' },
  },
  palette: { title: 'Command palette', placeholder: 'Actions, rows, scenes, settings…', none: 'Nothing found for “{{query}}”', off: 'not now', group: { actions: 'Action', adLibs: 'Ad-lib', rows: 'Row', scenes: 'Scene', go: 'Go to' } },
  crew: {
    title: 'Crew view', back: 'Back to the console', everyone: 'Everyone', owner: 'Role', columns: 'Columns', setUp: 'Set up the view', pair: 'Make a link for someone else', noRows: 'No rows for “{{owner}}”. Choose another duty, or see all of them.',
    column: { plan: 'Plan', expected: 'Expect', length: 'Length', phase: 'Phase', owners: 'Owners', scene: 'Scene', products: 'Products', priceLine: 'Price line', mechanism: 'Mechanism', points: 'Talking points', interaction: 'Interaction', producerCue: 'Producer cue', overlay: 'Overlay', lottery: 'Draw', compliance: 'Compliance', fallback: 'Fallback' },
    linkTitle: 'Crew view link', linkHelp: 'For those who only follow the run-sheet (vision mixer, lights, customer service): opens on their role and columns. Use this or the link above; it works once.', link: 'Crew link',
  },
  print: {
    title: 'Print run-sheet', back: 'Back', button: 'Print / save as PDF', help: 'Choose “Save as PDF” in the print dialog for a file. A4 landscape.', legend: '▲ fixed start · below the length: its minimum', asOf: 'Run-sheet as of {{time}}',
    column: { cue: 'Cue', start: 'Start', length: 'Length', item: 'Item', points: 'Talking points, interaction', offer: 'Products and price', scene: 'Picture', owners: 'Owners', notes: 'Cues, compliance, fallback' },
  },
} satisfies Translation<typeof zh>;
