import type { Translation } from '../shape.ts';
import type { answers as zh } from '../zh-CN/answers.ts';

export const answers = {
  section: 'Ready answers', intro: 'Write the usual answers by topic and product. When a viewer asks, the comment desk lists those that fit; one press sends one to the host, on screen or to the clipboard.', listTitle_one: '{{count}} ready answer', listTitle_other: '{{count}} ready answers', add: 'Write one',
  none: 'No ready answers yet. Write the first one, or import a table. Good ones to have: shipping times, which shade, sizes, how to get the coupon, returns.', full: '{{max}} at most: remove some first', edit: 'Edit', removeHelp: 'Remove this answer', gone: 'no longer on the shelf',
  topic: 'Topic', product: 'Product', zh: 'Chinese', en: 'English', length: '{{length}} / {{max}} characters', noWords: 'Write the answer first', blocked: 'Holds words that may not be said: reword it first',
  importTitle: 'Import a table', importHelp: 'CSV or Excel with column names in the first line. A product may be given by id, SKU, link number or full name; blank means every product. Answers that are already there are not added twice.', pick: 'Choose a file', columns: 'topic, product, answer zh, answer en',
  failed: { unreadable: 'This file cannot be read: use CSV or .xlsx.', noHeaders: 'The first line has no answer column ("answer", "zh" or "en"), so it is not clear where the answers are.' },
  bad_one: '{{count}} row cannot be used and will be left out', bad_other: '{{count}} rows cannot be used and will be left out', badRow: 'Row {{row}}: {{problem}}', badMore_one: 'and {{count}} more', badMore_other: 'and {{count}} more',
  problem: { unknownTopic: 'unknown topic "{{value}}"', unknownProduct: 'no product "{{value}}" on the shelf', noWords: 'no answer in it', tooLong: 'too long ({{value}} characters, 300 at most)', blocked: '“{{value}}” may not be said; reword it and import again' },
  would: '{{file}}: {{fresh}} new, {{known}} known already', nothing: 'Nothing new to import', tooMany: 'Only room for {{room}} more', bring_one: 'Import {{count}} answer', bring_other: 'Import {{count}} answers', brought_one: '{{count}} answer imported', brought_other: '{{count}} answers imported',
} satisfies Translation<typeof zh>;
