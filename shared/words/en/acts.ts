import type { Translation } from '../shape.ts';
import type { acts as zh } from '../zh-CN/acts.ts';

export const acts = {
  actions: 'Act on this comment', anonymous: 'Anonymous', isHidden: 'Hidden: show it again first',
  act: { prompter: 'To host', overlay: 'On screen', answers: 'Ready answer', claim: 'I will answer', answered: 'Answered', snooze: 'Later', moderate: 'Hide / mute' },
  help: { prompter: 'Put it on the prompter, name masked; press again to take it off', overlay: 'Put it on the stream picture, name masked; press again to take it off', answers: 'Choose a ready answer', claim: 'Other producers see that you are on it', answered: 'Mark it answered and note how long it took', snooze: 'Remind again in 5 minutes', moderate: 'Needs a reason, and "unpleasant" is not one' },
  standing: {
    claimed: '{{name}} is answering · {{span}}', claimedByMe: 'You are answering · {{span}}', answered: 'Answered by {{name}} · {{way}} · in {{span}}', snoozed: 'Comes back at {{at}}',
    hidden: 'Hidden: {{reason}} · {{name}}', hideAsked: '{{name}} asks to hide this ({{reason}}); a second person has to agree', hideAskedByMe: 'You asked to hide this ({{reason}}). It stays visible until a second person agrees',
    muted: 'Author muted until {{at}}: {{reason}} · {{name}}', blocked: 'Author blocked: {{reason}} · {{name}}', muteAsked: '{{name}} asks to mute the author ({{reason}}); a second person has to agree',
  },
  way: { host: 'by the host', overlay: 'on screen', chat: 'in the chat', canned: 'ready answer' },
  reopen: 'Put back', release: 'Let go', takeOver: 'Take over', unhide: 'Show again', unmute: 'Unmute', agree: 'Agree', disagree: 'Decline', withdraw: 'Withdraw',
  reason: { spam: 'Spam', abuse: 'Abuse', advert: 'Advertising', personalData: 'Personal data', illegal: 'Illegal', minorSafety: 'Child safety' },
  reasonHelp: { spam: 'Repeated, automated', abuse: 'Attacks, discrimination', advert: 'Off-platform contacts and links', personalData: 'Phone, address, ID', illegal: 'Fraud, banned goods', minorSafety: 'Concerns a minor' },
  moderate: {
    title: 'Hide or mute', what: 'What to do', why: 'Reason (required)', cancel: 'Cancel', noReason: 'Choose a reason first', ask: 'Ask a second person',
    scope: { comment: 'Hide this comment', mute: 'Mute for {{minutes}} minutes', block: 'Block' },
    scopeHelp: { comment: 'The original stays on record', mute: 'Nothing by this viewer is shown; ends by itself', block: 'Until somebody lifts it, in later sessions too' },
    noViewer: 'The platform hides who this is, so the viewer cannot be told apart', do: { comment: 'Hide', mute: 'Mute', block: 'Block' },
    complaint: 'This is a complaint. One person cannot hide it', complaintHelp: 'Hiding unfavourable reviews in order to mislead is unlawful (E-Commerce Law, art. 39). If it truly breaks a rule, another producer has to agree; it stays visible until then.',
    notNegative: 'Criticism, complaints and rudeness about the goods are no reasons, so there is no "negative" here. Reasons and counts go into the review.', note: 'Note (optional)',
  },
  moderation: {
    title: 'Hidden and muted', open: 'Show', waiting: 'Waiting for a second person', waitingHelp: 'These are complaints. They stay visible until somebody else agrees; whoever asked cannot.', loading: 'Reading the comment…', askedBy: '{{reason}} · asked by {{name}}', blockOf: 'Block {{name}}', muteOf: 'Mute {{name}} for {{minutes}} min',
    hidden: 'Hidden', noneHidden: 'No comment is hidden.', muted: 'Muted and blocked', noneMuted: 'Nobody is muted.', doneBy: '{{reason}} · {{name}} · {{at}}', until: 'until {{at}}', forGood: 'until lifted',
    counts: 'This session by reason', countsHelp: 'Showing something again does not lower the count: what was done is reported in the review.',
  },
  answers: {
    title: 'Ready answers', edit: 'Edit ready answers', none: 'No ready answers yet. Write the usual ones by topic and product, and one press sends them to the host, on screen or to the clipboard.', search: 'Find an answer', closes: 'Using one marks the question answered', fitting: 'For this question', others: 'Others', noMatch: 'No such answer.', allProducts: 'All products',
    toHost: 'To host', toOverlay: 'On screen', copy: 'Copy', copied: 'Copied', copyFailed: 'The browser did not allow copying', blocked: 'Holds words that may not be said: reword it in settings first',
  },
  bar: { answered_one: '{{count}} answered · {{span}} on average', answered_other: '{{count}} answered · {{span}} on average', answeredHelp: 'Asked by {{people}} people in all', waiting_one: '{{count}} waits for a second person', waiting_other: '{{count}} wait for a second person', moderated: '{{hidden}} hidden · {{muted}} muted', masked: 'Names masked', unmask: 'Show' },
  row: { hidden: 'hidden', hideAsked: 'asked to hide', muted: 'muted', claimed: '{{name}} is on it', answered: 'answered', snoozed: 'later' },
  cluster: { overlay: 'On screen', answers: 'Ready answer', again_one: '{{count}} asked again since the answer', again_other: '{{count}} asked again since the answer' },
} satisfies Translation<typeof zh>;
