/**
 * Writes docs/protocol.md, docs/control-api.md and tests/contracts/protocol.snapshot.json from the schemas (`npm run docs:protocol`).
 * Run it after a change of shared/protocol or of a command or event; raise PROTOCOL_VERSION when an older window would
 * misread the new form.
 */
import { writeFileSync } from 'node:fs';
import { describeProtocol } from '../shared/protocol/describe.ts';
import { controlDocument } from './controlDocument.ts';
import { protocolDocument, protocolSnapshot } from './protocolDocument.ts';

const root = new URL('../', import.meta.url);
const description = describeProtocol();
writeFileSync(new URL('docs/protocol.md', root), protocolDocument(description));
writeFileSync(new URL('docs/control-api.md', root), controlDocument());
writeFileSync(new URL('tests/contracts/protocol.snapshot.json', root), protocolSnapshot(description));
console.log('docs/protocol.md, docs/control-api.md and tests/contracts/protocol.snapshot.json written.');
