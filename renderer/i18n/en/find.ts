import type { Translation } from '../shape.ts';
import type { find as zh } from '../zh-CN/find.ts';

export const find = {
  search: {
    open: 'Search the whole session', placeholder: 'Search the whole session', placeholderIn: 'Search “{{tab}}”, whole session', label: 'Search comments of the whole session', leave: 'Leave the search', leaveKey: 'Leave the search (Esc)', clear: 'Clear',
    results: 'Search results', found_one: '{{count}} comment', found_other: '{{count}} comments, newest first', foundMore_one: 'Newest {{count}}, more below', foundMore_other: 'Newest {{count}}, more below', older: 'Look further back', loadingOlder: 'Looking further back…', olderFailed: 'That did not load. Try again', searching: 'Searching…',
    hintTitle: 'Find a word, a phrase or a name', hintHelp: 'One Chinese character is enough. It looks through the whole session, not just what is on screen. ↑↓ to choose, Enter to go there, Esc to leave.',
    unsearchableTitle: 'Punctuation alone cannot be found', unsearchableHelp: 'Type at least one letter, digit, character or emoji.',
    failedTitle: 'The search failed', failedHelp: 'The engine did not answer. No comment is lost.', again: 'Search again',
    nothingTitle: 'Nobody said “{{text}}” this session', nothingInTitle: 'No “{{text}}” under {{tab}}', nothingHelp: 'Try a shorter word. Words with a space between them must all occur.', everywhere: 'Search all comments',
    jumpFailed: 'That comment did not open: the engine did not answer, or it was erased.',
  },
  fold: { on: 'Fold comments that say the same (on)', off: 'Fold comments that say the same (off)', same: '+{{shown}}', sameWord: 'same', sameHelp: '{{shown}} more say the same. Open to see each one; none is dropped', unfolded: 'Fold {{shown}}', unfoldedHelp: 'Back to one line' },
  list: {
    gapUncounted: 'There are older ones · scroll up to load', tabLoading: 'Reading…', tabFailed: 'That did not load. Switch tabs to try again',
    empty: { question: 'No questions yet', intent: 'Nobody has asked to buy yet', risk: 'No complaints and no spam', gift: 'No gifts yet', pinned: 'Nothing pinned this session', all: 'No comments yet' },
    pinnedHelp: 'Press P on a comment, or “Pin for the host”, and it stays listed here.', tabStatus: '{{loaded}} loaded under {{tab}} · {{total}} in total',
  },
  viewer: {
    open: 'Viewer', openKey: 'About this viewer (I)', title: 'Viewer card', close: 'Close the viewer card', loading: 'Reading…', failed: 'This viewer did not load: the engine did not answer.', gone: 'That comment is gone.', again: 'Try again',
    reveal: 'Hold to reveal', revealHelp: 'Shown while you hold, masked when you let go. Every look is logged.', revealing: 'Reading…', revealFailed: 'Did not load', moderator: 'Moderator', level: 'Level', noLevel: 'not given', badge: 'Fan badge', noBadge: 'none',
    firstSeen: 'First seen', sessions: 'Came to', sessionsValue_one: '{{count}} session', sessionsValue_other: '{{count}} sessions', comments: 'Said here', commentsValue_one: '{{count}} comment', commentsValue_other: '{{count}} comments', commentsMany: '5,000 comments or more', orders: 'Orders', ordersValue: '{{paid}} paid · {{refunded}} refunded', noOrders: 'none that can be matched', platform: 'Platform',
    unknown: 'The platform does not say who this is. Only this one comment is known.', history: 'Said this session', historyNewest_one: 'Said this session · newest {{count}}', historyNewest_other: 'Said this session · newest {{count}}', noHistory: 'No comments', goThere: 'Go to this comment',
  },
  speech: {
    button: 'Read aloud', off: 'Off', question: 'Read questions', intent: 'Read wishes to buy', asking: 'Read questions and wishes to buy', gift: 'Read gifts', on: 'Reading aloud: {{what}}', unavailable: 'This computer has no speech', failed: 'Speech failed and was stopped', skipped_one: 'too fast: {{count}} skipped', skipped_other: 'too fast: {{count}} skipped',
    says: { question: '{{name}} asks: {{text}}', intent: '{{name}}: {{text}}', gift: '{{name}} sent {{text}}' }, somebody: 'Somebody', nameOf: '{{first}}',
  },
} satisfies Translation<typeof zh>;
