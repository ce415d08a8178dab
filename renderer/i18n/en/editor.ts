import { edits } from '#shared/words/en/edits.ts';
import type { Translation } from '../shape.ts';
import type { editor as zh } from '../zh-CN/editor.ts';

export const editor = {
  title: 'Edit the run-sheet', open: 'Edit', close: 'Close editor', backToConsole: 'Back to the console', grid: 'Run-sheet', rowNumber: 'Row', noSheet: 'No run-sheet yet', noSheetHelp: 'Import one or begin with the sample, then come back here.',
  column: edits.column,
  cell: { linked: 'linked', must: 'Must', flex: 'Flex', cuttable: 'Cuttable', hold: 'Hold', autoNext: 'Auto next', segment: 'Segment', milestone: 'Milestone' },
  approval: { draft: 'Draft', reviewed: 'Reviewed', approved: 'Approved', locked: 'Locked', title: 'Approval', by: '{{state}} by {{by}}, {{at}}', byOnly: '{{state}} by {{by}}', set: 'Set to “{{state}}”', lockedRow: 'Locked: set its approval back to edit it' },
  status: { onAir: 'On air', next: 'Next', todo: 'To do', done: 'Done', dropped: 'Dropped' },
  problem: {
    badTime: 'Not a clock time. Write 20:05 or 20:05:30; empty means linked.', badLength: 'Not a length. Write minutes, 3:30 or 90s.', minAboveLength: 'The minimum cannot be above the length ({{length}}).', notAChoice: 'One of: {{choices}}.',
    tooLong: 'At most {{max}} characters; these are {{found}}.', tooMany: 'At most {{max}} entries; these are {{found}}.', badProduct: '“{{id}}” is no product id: letters, digits and . : - _ only.', badColour: 'Write a colour like #33aa77.', badCue: 'Line {{line}} is no OBS step: {{text}}', badAmount: 'Not an amount in {{currency}}.', cueEmpty: 'A row needs a cue.',
  },
  said: {
    moved_one: '{{count}} row moved to row {{position}}', moved_other: '{{count}} rows moved to row {{position}}', copied_one: '{{count}} row copied', copied_other: '{{count}} rows copied', cut_one: '{{count}} row cut; paste moves it', cut_other: '{{count}} rows cut; paste moves them', pasted_one: '{{count}} row pasted', pasted_other: '{{count}} rows pasted', pasteProblem: 'Nothing was pasted. {{where}}: {{problem}}',
    pasteRowProblem: 'Nothing was pasted. Row {{row}}, “{{column}}”: “{{value}}” does not fit.', nothingToPaste: 'There is nothing on the clipboard that could be pasted here.', readOnlyColumn: '“{{column}}” is worked out and cannot be typed.',
  },
  linesHint: 'One per line · Ctrl+Enter saves · Esc cancels', drag: 'Drag to reorder, click to select the row', dragging_one: 'Move {{count}} row', dragging_other: 'Move {{count}} rows', widthOf: 'Width of “{{column}}”', sceneMissing: 'OBS has no such scene',
  adLibs: 'Ad-libs', adLibsHelp: '{{count}}, outside the order, fired when wanted', addAdLib: 'Add an ad-lib',
  tool: {
    undo: 'Undo', redo: 'Redo', undoWhat: 'Undo: {{what}} ({{by}})', redoWhat: 'Redo: {{what}} ({{by}})', nothingToUndo: 'Nothing to undo', nothingToRedo: 'Nothing to redo', insert: 'Insert', above: 'Insert a row above', below: 'Insert a row below', milestone: 'Insert a milestone', duplicate: 'Duplicate', remove: 'Delete', moveUp: 'Move up', moveDown: 'Move down',
    bulk: 'Bulk edit', approval: 'Approval', columns: 'Columns', find: 'Find', import: 'Import', export: 'Export', keys: 'Keys', selected_one: '{{count}} row selected', selected_other: '{{count}} rows selected', noRows: 'Select rows first', more: 'More', csv: 'CSV (with a byte order mark, for Excel)', xlsx: 'Excel (XLSX)', json: 'JSON (complete, with ad-libs and loop)', exported: '{{name}} exported', exportFailed: 'The export failed; try again.',
  },
  edit: edits.edit,
  lastEdit: { do: '{{by}} · {{what}} {{detail}}', undo: '{{by}} · undid {{what}} {{detail}}', redo: '{{by}} · redid {{what}} {{detail}}' }, lastRows_one: '{{count}} row', lastRows_other: '{{count}} rows',
  sheet: {
    edit: 'Show details', title: 'Title', date: 'Date', timeZone: 'Time zone', loop: 'Loop', loopOff: 'No loop', loopOn: 'Repeat a span', from: 'From', to: 'To', times: 'Played how often', timesBad: 'A whole number from 2 to 1000', save: 'Save', loaded: 'Date and time zone cannot change while the show is armed or running.', summary: '{{date}} · {{zone}}', loopTag: '{{from}}–{{to}} ×{{times}}', titleBad: 'A title is needed', dateBad: 'Not a date',
    rows_one: '{{count}} segment', rows_other: '{{count}} segments', minutes: '{{minutes}} min',
  },
  find: { label: 'Find in the run-sheet', placeholder: 'Find…', previous: 'Previous', next: 'Next', count: '{{at}} / {{count}}', none: 'Not found', close: 'Close find' },
  bulk: { title_one: 'Edit {{count}} row', title_other: 'Edit {{count}} rows', help: 'Tick the columns to set and fill them in once. Every selected row gets the same; all of them or none.', apply: 'Edit {{count}} rows', nothing: 'Tick a column first', locked_one: '{{count}} of them is locked: set its approval back first.', locked_other: '{{count}} of them are locked: set their approval back first.' },
  columns: {
    title: 'Columns', help: 'For you only. Drag the edges in the header for widths.', shown: 'Show “{{column}}”', up: 'Move “{{column}}” forward', down: 'Move “{{column}}” back', reset: 'Reset', custom: 'Columns of your own', add: 'Add a column', name: 'Name', rename: 'Rename', remove: 'Remove', removeConfirm: 'Remove “{{name}}”: what the rows hold in it is cleared (undo brings it back).', renameTo: 'New name', keep: 'Keep', always: 'The cue is always shown',
    problem: { nameEmpty: 'A name is needed', nameLong: 'At most 60 characters', nameTaken: 'There is such a column already', nameReserved: 'This name cannot be used' },
  },
  conflict: { title: 'Somebody changed the same cell', help: '“{{field}}” of row {{cue}} was changed while you were editing it. Which one stays?', theirs: 'What stands there', yours: 'What you wrote', keepTheirs: 'Keep theirs', useMine: 'Use mine', empty: '(empty)', gone: 'This row has been deleted.' },
  onAir: { title: 'This row is on air', delete: 'Row {{cue}} is on air. Deleting it from the plan does not touch what is on air; the show goes on with the rows behind it.', move: 'Row {{cue}} is on air. Moving it does not touch what is on air; the show goes on from its new place.', history: 'This step touches row {{cue}}, which is on air. What is on air stays as it is.', goDelete: 'Delete all the same', goMove: 'Move all the same', goOn: 'Do it all the same', liveNote: 'What is on air is a copy; edits here are for the next time' },
  keys: { title: 'Keys of the editor', help: 'While a cell is being typed in, only saving and cancelling work.' },
  key: {
    edit: 'Edit the cell', type: 'Typing begins an edit', commit: 'Save and go down / right', cancel: 'Cancel', newline: 'Line break in the cell', clear: 'Empty the cell; delete rows if whole rows are selected', selectRows: 'Select more rows', selectRow: 'Select the row', selectAll: 'Select all', bulk: 'Bulk edit',
    insertBelow: 'Insert below', insertAbove: 'Insert above', duplicate: 'Duplicate', removeRows: 'Delete rows', moveRows: 'Move up / down', copy: 'Copy / cut / paste', undo: 'Undo', redo: 'Redo', find: 'Find', findNext: 'Next / previous hit', edges: 'To the edge', keys: 'Keys',
  },
} satisfies Translation<typeof zh>;
