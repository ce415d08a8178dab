import type { Translation } from '../shape.ts';
import type { common as zh } from '../zh-CN/common.ts';

export const common = {
  productName: 'Cuedeck',
  close: 'Close', cancel: 'Cancel', confirm: 'OK', retry: 'Try again', reload: 'Reload', back: 'Back', dismiss: 'Dismiss', send: 'Send', more: 'More',
  holdHint: 'Hold for {{seconds}} s', keepHolding: 'Keep holding…',
  language: 'Language', languageName: 'English', switchLanguage: '切换到中文',
  unanswered: 'The engine did not answer; it may or may not have happened. Trust the state on screen.',
  times_other: '×{{count}}',
  loading: 'Loading…',
  producer: 'Producer', host: 'Host', viewer: 'Viewer', overlay: 'Overlay', ingest: 'Feed',
  output: {
    off: 'off', starting: 'starting', live: 'live', reconnecting: 'reconnecting', stopping: 'stopping', failedToStart: 'failed to start', unknown: 'unknown',
    recording: 'recording', paused: 'paused',
  },
  link: {
    connecting: 'Connecting to the engine…', connectingHelp: 'This page opens by itself once connected.',
    stale: 'No contact with the engine for {{age}}; the figures stand as of then. Reconnecting…',
    refusedTitle: 'The engine turned this window down', pairedOutTitle: 'This pairing is no longer valid',
    unpairedTitle: 'This window is not paired', unpairedHelp: 'Open it with a link from "Pair a screen" on the producer\'s console.',
    unreachableTitle: 'Cannot reach the engine', unreachableHelp: 'Check that Cuedeck is running and on the same network as this device, then try again.',
    noSuchScreen: 'There is no such page', noSuchScreenHelp: 'The pages of this app:',
    wrongScreen: 'This role ({{role}}) cannot open this page', wrongScreenHelp: 'Open the page of your role, or ask the producer for a new link.',
    crashedTitle: 'This page ran into an error', crashedHelp: 'The show is not affected; the engine is still running. Reload the page to go on.',
  },
  report: {
    title: 'Problem report', help: 'For the maintainers: versions, counts, how the engine is and the end of its log. No secrets, no viewers, no words of anybody. Read it, save it, send it yourself; nothing leaves by itself.',
    make: 'Make a problem report', save: 'Save it', failed: 'The engine gave no report. Try again, or take engine.log from the data folder.',
  },
  screens: { console: 'Console', shelf: 'Shelf', words: 'Compliance', lottery: 'Draws', editor: 'Edit the run-sheet', prompter: 'Prompter', crew: 'Crew view', print: 'Print run-sheet', overlay: 'Overlay', review: 'Review', settings: 'Settings' },
} satisfies Translation<typeof zh>;
