import type { Translation } from '../shape.ts';
import type { privacy as zh } from '../zh-CN/privacy.ts';

export const privacy = {
  section: 'Privacy', intro: 'Viewers\' names and comments stay on this computer; nothing is uploaded. Here you decide who sees them, how long they stay, and remove one viewer on request.',
  mask: { title: 'Shared screens', switch: 'Mask names in every window', help: 'For screen sharing, recordings and visitors. Every producer window masks at once, names already loaded are dropped, and nobody can be searched by name.', on: 'Names are masked in every window. To see one viewer, hold "reveal" on the viewer card; it is logged.' },
  rule: { name: 'Name', phone: 'Mobile number', mention: 'ID, card and parcel numbers', reveal: 'Seeing the original', export: 'Overlay, prompter, exports' },
  ruleIs: { name: 'First character and *** (J***); a single character is hidden', phone: '138****5678', mention: 'Hidden whole', reveal: 'Only while held, only by producers, logged every time', export: 'Always masked, whatever the switch says' },
  retention: { title: 'How long it stays', raw: 'Kept as it came (days)', rawHelp: 'Then names are masked and platform ids removed', masked: 'Kept masked (days)', maskedHelp: 'Counted from the day it came; then the words go too', bad: '1 to 365 and 1 to 1,095 days; the second not shorter than the first', reset: 'Defaults (30 / 180)', due: 'With these days the next clean-up masks {{masked}} rows and empties {{emptied}}', dueHelp: 'It runs once a day, never during a show. What is removed cannot be brought back.' },
  kept: { raw: 'Up to day {{rawDays}}: names and comments as they came', masked: 'Up to day {{maskedDays}}: names masked, phone numbers and ids gone', figures: 'After that: figures only (heads, counts, sales), no names, no words', log: 'Hiding, muting, revealing and erasing stay in the log, which holds no full name' },
  held: { session: 'Session', day: 'Day', rows: 'Comments etc.', now: 'Now', masksAt: 'Names masked', emptiesAt: 'Words removed', done: 'done', next: 'next clean-up', untitled: 'Untitled', none: 'Nothing of viewers is stored yet.', failed: 'What is stored could not be read', stage: { raw: 'as it came', masked: 'names masked', empty: 'figures only' } },
  erase: {
    title: 'Erase one viewer', help: 'For a viewer who asks for it. Found by name in all sessions, confirmed twice, removed from the database and the search for good.', name: 'Viewer name', nameFirst: 'Enter a name first', find: 'Find', none: 'No such viewer. Viewers whose identity the platform hides cannot be found or told apart.', rows_one: '{{shown}} row', rows_other: '{{shown}} rows', last: 'last {{at}}', pick: 'Erase…',
    confirmTitle: 'Erase "{{name}}"?', goes: 'Removed', stays: 'Not changed', goesList: { name: 'Name, platform id, fan badge', words: 'The words of {{count}} rows', mentions: '@name in other people\'s comments', raw: 'The same in the raw platform messages' },
    staysList: { figures: 'Figures this viewer counted for (comments, sales)', pinned: 'What was put on screen stays in the log, masked', platform: 'Comments on the platform: remove them there' },
    forGood: 'Cannot be undone', do: 'Hold to erase', working: 'Erasing and rewriting the file…', done_one: 'Erased: {{count}} row emptied', done_other: 'Erased: {{count}} rows emptied', doneHelp: 'The log only says that one viewer was erased and how many rows, without the name. Old messages sent again by the platform are not stored again.',
  },
} satisfies Translation<typeof zh>;
