import { actionOf } from '#shared/crew/commandRows.table.ts';
import { commandLeave } from '#shared/crew/rights.ts';
import type { CommandId } from '#shared/ids.ts';
import { refusal } from '#shared/protocol/refusal.ts';
import type { Ack } from '#shared/protocol/wire.ts';
import type { Command } from '#shared/show/commands.ts';
import { failedChecks } from '#shared/show/decideStream.ts';
import type { ShowState } from '#shared/show/state.ts';
import type { Grant, Runtime } from '#engine/ports.ts';
import type { Audit } from './audit.ts';
import { personOf } from './personOf.ts';
import { refused } from './requests.ts';

/** The one way a person's command goes: done, put to those who may, or turned away before anything happens. */
export async function carryOut(command: Command, grant: Grant, id: CommandId, { runtime, audit, getState }: { readonly runtime: Pick<Runtime, 'execute'>; readonly audit: Audit; readonly getState: () => { readonly state: ShowState } }): Promise<Ack> {
  const leave = commandLeave(grant, command);
  // Which rows were gone past stands in the line as well as in the event: the show's log may be kept shorter than the audit's.
  const content = command.kind === 'goLive' && command.despite === true ? { despite: failedChecks(getState().state).join(',') || 'none' } : command;
  const answer = await carried(leave, command, grant, id, runtime);
  audit.note(grant, { what: command.kind, action: actionOf(command), content }, answer, leave === 'ask');
  return answer;
}

async function carried(leave: 'do' | 'ask' | 'none', command: Command, grant: Grant, id: CommandId, runtime: Pick<Runtime, 'execute'>): Promise<Ack> {
  switch (leave) {
    case 'none': return refused(refusal('roleMayNot'));
    case 'ask': return runtime.execute({ kind: 'putAsk', command }, personOf(grant), id);
    case 'do': return runtime.execute(command, personOf(grant), id);
  }
}
