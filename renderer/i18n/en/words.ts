import type { Translation } from '../shape.ts';
import type { words as zh } from '../zh-CN/words.ts';

export const words: Translation<typeof zh> = {
  title: 'Compliance', loading: 'Reading the word list', loadingHelp: 'The engine provides it; it shows as soon as the link is up.',
  tab: { rows: 'Script', try: 'Try a line', list: 'Word list', evidence: 'Evidence', promises: 'Promises', duties: 'On screen' },
  duties: { intro: 'Labels the law wants on screen. Name their OBS sources, and the list before the show and alert A-29 watch for them.', none: 'None named', operatorInput: 'Who runs the room', aiHost: 'The host is made by a machine', aiInput: 'AI host label', healthFoodInput: 'Health-food line', about: { operatorInput: 'Who runs the room, and whose goods are sold', aiInput: 'On screen all the time', healthFoodInput: '“本品不能代替药物”, while health food is shown' } },
  severity: { block: 'Blocked', warn: 'Needs proof', mask: 'Mask', signal: 'Signal' },
  standing: { stands: 'Hit', overridden: 'Let pass', documented: 'On file' },
  disguised: 'disguised “{{term}}”', allowedWhen: 'Exception: {{when}}', rewrite: 'Say: {{text}}',
  scope: { label: 'Where it is used', script: 'Script', host: 'Said by the host', overlay: 'On screen', pinned: 'Pinned comment', comment: 'Viewer comment', export: 'Export', product: 'Product text', lottery: 'Draw text' },
  field: { titleZh: 'Title (Chinese)', titleEn: 'Title (English)', priceLine: 'Price line', mechanism: 'Mechanism', pointsZh: 'Talking points (Chinese)', pointsEn: 'Talking points (English)', interaction: 'Interaction', cueText: 'Text on screen' },
  textField: { nameZh: 'Chinese name', nameEn: 'English name', spec: 'spec', coupon: 'coupon text', gift: 'gift text', returnPolicy: 'return policy', claim: 'selling points', name: 'name', keyword: 'keyword', prize: 'prizes', couponTerms: 'coupon terms', giftTerms: 'gift terms' },
  noInstead: 'in your own words',
  rows: { empty: 'No run-sheet yet', emptyHelp: 'Import or write one, and its texts are checked here row by row.', clean: 'Clean', blocked: '{{count}} blocked', look: '{{count}} to check' },
  level: { draft: 'Draft', reviewed: 'Reviewed', approved: 'Approved', locked: 'Locked by compliance' },
  agree: { draft: 'Back to draft', reviewed: 'Mark reviewed', approved: 'Approve', locked: 'Lock', notYou: 'Not among your duties' },
  override: { open: 'Let pass', notYou: 'Compliance alone may let it pass', reason: 'Reason', evidence: 'Evidence number', evidenceHelp: 'A report or filing number. Only this sentence passes, and the audit log says so.', allow: 'Let this text pass', needsReason: 'Give a reason (4 characters or more)', needsEvidence: 'Give an evidence number', list: 'Let pass ({{count}})', line: '{{by}}: {{reason}} (evidence {{evidence}})', withdraw: 'Withdraw' },
  try: { label: 'Text', placeholder: 'Type or paste any text; it is checked as you go' },
  list: { edition: 'Edition {{version}} · {{count}} words', reviewed: 'Reviewed {{on}}', next: 'Next review {{on}}', due: 'Review is due', markReviewed: 'Read through: mark reviewed', search: 'Word, category or law', severity: 'Level', all: 'All levels', add: 'Add a word', term: 'Word', category: 'Category', law: 'Basis', advice: 'Advice', change: 'Change', remove: 'Remove', allows: '{{count}} allowed phrases', more: '{{count}} more: search for them.' },
  form: { mode: 'Match', modes: { substring: 'Contains', word: 'Whole words', regex: 'Pattern' }, phrases: 'Allowed phrases', phrasesHelp: 'Put “|” between them; a hit inside one is none.', scope: 'Where it applies', save: 'Save', cancel: 'Cancel', needsTerm: 'Type a word', needsScope: 'Choose at least one place' },
  paper: { id: 'Evidence number', title: 'Name', terms: 'Words it proves', products: 'Product ids (empty = all)', validUntil: 'Valid until', save: 'File it', empty: 'Nothing on file. File a test report, a filing number or a price record, and the words it proves show as on file.', needsBoth: 'Give a number and a name', unknownWords: 'Not on the word list', always: 'No end date', until: 'Valid until {{on}}', over: 'Expired {{on}}' },
  promise: { text: 'What was promised', owner: 'Owner', due: 'Due', note: 'Note', add: 'Add', empty: 'No promises yet. A gift, a delivery time or a refund in a line to the host is added by itself.', needsText: 'Say what was promised', needsReason: 'Say why it is dropped', late: 'Overdue', state: { open: 'Open', kept: 'Kept', dropped: 'Dropped' }, from: { typed: 'Typed in', sayNow: 'Line to the host', answer: 'Answer' }, kept: 'Kept', drop: 'Drop', reopen: 'Open again' },
};
