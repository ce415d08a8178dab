import type { AudienceEvent } from '#shared/audience/event.ts';
import { baseOf, momentOfSeconds, viewerOf, type Receipt } from '../common/drafts.ts';
import { pbBig, pbNumber, pbText, readProtobuf } from '../common/protobuf.ts';

/** INTERACT_WORD_V2: 1 uid, 2 uname, 5 what (1 enter, 2 follow, 3 share, 4 special follow, 5 mutual follow, 6 like), 7 seconds. Null when it is none. */
export function interactionOfProtobuf(pb: Uint8Array, receipt: Receipt): AudienceEvent | null {
  const fields = readProtobuf(pb);
  if (fields === null) return null;
  const what = pbNumber(fields, 5);
  const uid = pbBig(fields, 1).toString();
  const viewer = viewerOf({ id: uid, name: pbText(fields, 2) });
  const seconds = pbNumber(fields, 7);
  // One person does one thing once a second; a masked one (uid 0) cannot be told from the next, so the receipt tells them apart.
  const base = baseOf(receipt, `act:${what}:${uid}:${seconds}${uid === '0' ? `:${viewer.name}:${receipt.receivedAt}` : ''}`, momentOfSeconds(seconds, receipt.receivedAt));
  switch (what) {
    case 1: return { ...base, kind: 'enter', viewer, count: 1 };
    case 2: case 4: case 5: return { ...base, kind: 'follow', viewer };
    case 3: return { ...base, kind: 'share', viewer };
    case 6: return { ...base, kind: 'like', viewer, count: 1 };
    default: return null;
  }
}
