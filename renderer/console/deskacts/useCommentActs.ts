import { isSamePerson } from '#shared/crew/person.ts';
import { PIN_SCREENS, type PinScreen } from '#shared/show/pinCommands.ts';
import type { CommentRow } from '#shared/protocol/wire.ts';
import { duration } from '#shared/time/instant.ts';
import { pinComment, unpinComment } from '../../state/commands.ts';
import type { Desk } from '../../state/desk.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useRole } from '../../state/hooks.ts';
import { runAction } from '../../state/useAction.ts';
import type { CommentAct } from './actKeys.ts';
import { deskDialog } from './deskDialog.ts';
import { isMutedNow } from './rowMarks.ts';
import { seenOfRow, threadOfRow } from './seen.ts';
import { findMark } from './useThreadMark.ts';

/** A snoozed question comes back after this. */
export const SNOOZE = duration(300_000);

/** Where the comment stands pinned now; nowhere once it was answered. */
export function pinnedOn(desk: Desk, crowdSeq: number): readonly PinScreen[] {
  const pinned = desk.store.getState().mirror?.show.pinned ?? null;
  return pinned === null || pinned.answeredAt !== null || pinned.crowdSeq !== crowdSeq ? [] : pinned.showOn;
}

/** Puts a comment on these screens and no other; on none, it is taken off. */
function pinTo(desk: Desk, row: CommentRow, showOn: readonly PinScreen[]): void {
  if (showOn.length === 0) void runAction(desk, unpinComment, undefined);
  else void runAction(desk, pinComment, { crowdSeq: row.crowdSeq, name: row.name.slice(0, 200), text: row.text.trim().slice(0, 500), showOn: [...showOn], viewerKey: row.viewerKey });
}

const toggled = (on: readonly PinScreen[], screen: PinScreen): readonly PinScreen[] => PIN_SCREENS.filter((each) => (each === screen ? !on.includes(each) : on.includes(each)));

function claim(desk: Desk, row: CommentRow): void {
  const { mirror } = desk.store.getState();
  const status = mirror === null ? undefined : findMark(mirror.show.commentDesk.threads, threadOfRow(row))?.status;
  // A second press lets go of it; another's claim is taken over with the button that says so.
  if (status?.kind === 'claimed' && mirror !== null && isSamePerson(mirror, { clientId: status.clientId, name: status.by })) void desk.send({ kind: 'releaseThread', thread: threadOfRow(row) });
  else void desk.send({ kind: 'claimThread', seen: seenOfRow(row), takeOver: false });
}

/** Takes back the weightiest thing that stands on a row. */
function undo(desk: Desk, row: CommentRow): void {
  const show = desk.store.getState().mirror?.show;
  if (show === undefined) return;
  const { hidden, muted, muteRequests, threads } = show.commentDesk;
  const { viewerKey } = row;
  const now = desk.link.engineNow() ?? 0;
  const status = findMark(threads, threadOfRow(row))?.status;
  if (hidden.some(({ crowdSeq }) => crowdSeq === row.crowdSeq)) void desk.send({ kind: 'unhideComment', crowdSeq: row.crowdSeq });
  else if (viewerKey !== null && (muted.some((each) => each.viewerKey === viewerKey && isMutedNow(each, now)) || muteRequests.some((each) => each.viewerKey === viewerKey))) void desk.send({ kind: 'unmuteViewer', viewerKey });
  else if (status?.kind === 'claimed') void desk.send({ kind: 'releaseThread', thread: threadOfRow(row) });
  else if (status?.kind === 'answered' || status?.kind === 'snoozed') void desk.send({ kind: 'reopenThread', thread: threadOfRow(row) });
}

/** The product on air: what a comment is about that names none. */
export const productsOnAir = (desk: Desk): readonly string[] => {
  const show = desk.store.getState().mirror?.show.show;
  return show?.kind === 'running' ? show.onAir.item.productIds : [];
};

function run(desk: Desk, act: CommentAct, row: CommentRow): void {
  const on = pinnedOn(desk, row.crowdSeq);
  switch (act) {
    case 'pin': pinTo(desk, row, on.length > 0 ? [] : PIN_SCREENS); return;
    case 'prompter': case 'overlay': pinTo(desk, row, toggled(on, act)); return;
    case 'answers': deskDialog.answers({ seen: seenOfRow(row), text: row.text, crowdSeq: row.crowdSeq, topic: row.topic, productIds: productsOnAir(desk) }); return;
    case 'claim': claim(desk, row); return;
    case 'answered': void desk.send({ kind: 'answerThread', seen: seenOfRow(row), way: on.includes('prompter') ? 'host' : on.includes('overlay') ? 'overlay' : 'chat' }); return;
    case 'snooze': void desk.send({ kind: 'snoozeThread', seen: seenOfRow(row), ms: SNOOZE }); return;
    case 'moderate': deskDialog.moderate(row); return;
    case 'undo': undo(desk, row);
  }
}

export interface CommentActs {
  /** May this window do this with this row? Words are needed for all but moderation; answers are for comments. */
  readonly can: (act: CommentAct, row: CommentRow) => boolean;
  readonly run: (act: CommentAct, row: CommentRow) => void;
}

/** What the buttons and the keys of a comment do. */
export function useCommentActs(): CommentActs {
  const desk = useDesk();
  const isProducer = useRole() === 'producer';
  const can = (act: CommentAct, row: CommentRow): boolean => {
    if (!isProducer) return false;
    if (act === 'moderate' || act === 'undo') return row.kind !== 'notice';
    return row.text.trim() !== '' && (act === 'pin' || act === 'prompter' || act === 'overlay' || row.kind === 'comment');
  };
  return { can, run: (act, row) => { if (can(act, row)) run(desk, act, row); } };
}
