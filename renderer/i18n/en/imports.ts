import type { Translation } from '../shape.ts';
import type { imports as zh } from '../zh-CN/imports.ts';

/** Sessions from another machine. */
export const imports = {
  open: 'Import a session…', openHelp: 'Import a whole session another Cuedeck took out (.cuedeck.zip): reviewed, replayed and reported like your own, and left out of this room’s medians and trends', label: 'Imports',
  uploading: 'Reading {{name}}…', checking: 'Checking {{name}}, part by part…', writing: 'Importing {{name}}…', waiting: '{{name}}: something is on air; it goes on afterwards', done: '{{name}} was imported', show: 'Open', cancelled: '{{name}} was cancelled; nothing of it is left', failed: '{{name}} was not imported: {{why}}',
  tag: 'Imported', tagHelp: 'Taken out on {{machine}} by {{by}}, imported by {{here}}, {{on}} ({{kind}}). Not counted in this room’s medians and trends', masked: 'masked', raw: 'raw',
  problem: {
    notABundle: 'this is no session of Cuedeck. Choose the file that ends in .cuedeck.zip.', damaged: 'the file is damaged ({{subject}}). Copy it again, or take the session out again where it was held.', damagedWhole: 'the file is not whole, or was changed. Copy it again, or take the session out again where it was held.', newerFormat: 'a newer Cuedeck made it. Update this one first.',
    alreadyHere: 'this session is in the list already.', deletedHere: 'two people deleted this session here; it is not brought back.', diskFull: '{{subject}} MB are missing on the engine’s disk. Free some space and try again.', diskFullWhole: 'the engine’s disk is full. Free some space and try again.', tooLarge: 'it is too large to be a session of Cuedeck.',
    interrupted: 'the transfer broke off. Choose the file again.', failed: 'something broke; the engine’s log says more. Try again.',
  },
} satisfies Translation<typeof zh>;
