import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeProtocol } from '#shared/protocol/describe.ts';
import { commandSchema } from '#shared/show/commands.ts';
import { showEventSchema } from '#shared/show/events.ts';
import { controlDocument } from '../../.ci/controlDocument.ts';
import { protocolDocument, protocolSnapshot } from '../../.ci/protocolDocument.ts';

const fileOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const HOW = 'The protocol changed. Run `npm run docs:protocol`, read the difference, and raise PROTOCOL_VERSION if an older window would misread it.';

describe('the protocol contract', () => {
  const description = describeProtocol();

  it('tests/contracts/protocol.snapshot.json is what the schemas say', () => {
    expect(protocolSnapshot(description) === fileOf('tests/contracts/protocol.snapshot.json'), HOW).toBe(true);
  });

  it('docs/protocol.md is what the schemas say', () => {
    expect(protocolDocument(description) === fileOf('docs/protocol.md'), HOW).toBe(true);
  });

  it('docs/control-api.md is what the action and feedback tables say', () => {
    expect(controlDocument() === fileOf('docs/control-api.md'), HOW).toBe(true);
  });

  it('every command and event is described, every command with a sentence that begins with who sends it', () => {
    expect(description.commands.map((command) => command.kind)).toEqual(commandSchema.options.map((option) => option.shape.kind.value));
    expect(description.events.map((event) => event.kind)).toEqual(showEventSchema.options.map((option) => option.shape.kind.value));
    for (const command of description.commands) expect(command.why).toMatch(/^(Producer|Host): .+\.$/u);
    for (const query of description.queries) expect(query.why).toMatch(/^Producer/u);
  });

  it('a field added to a command changes the snapshot', () => {
    const changed = { ...description, commands: description.commands.map((command, index) => (index === 0 ? { ...command, fields: [...command.fields, 'extra: string'] } : command)) };
    expect(protocolSnapshot(changed)).not.toBe(protocolSnapshot(description));
  });
});
