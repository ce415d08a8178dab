/** What takes two people takes two of them: the phone beside the desk is nobody else. */
import { describe, expect, it } from 'vitest';
import { productSchema } from '#shared/commerce/product.ts';
import type { Actor } from '#shared/show/events.ts';
import type { ShowState } from '#shared/show/state.ts';
import { sheetOf, Stage, type Answer } from '../show/stage.ts';

const LIN: Actor = { kind: 'person', role: 'producer', clientId: 'lin-desk', name: '林小满', duties: ['owner', 'compliance'] };
const LIN_PHONE: Actor = { ...LIN, clientId: 'lin-phone' };
const WU: Actor = { kind: 'person', role: 'producer', clientId: 'wu-desk', name: '吴桐', duties: ['owner', 'compliance'] };

const KETTLE = productSchema.parse({ id: 'K1', linkNo: 1, name: { zh: '电热水壶', en: 'Kettle' }, costMinor: 15_000, floorMinor: 24_000, liveMinor: 26_800, lowest7dMinor: 28_800, listMinor: 39_900, stock: 10 });
function room(): Stage {
  const stage = new Stage().withObs(['A']);
  stage.actor = LIN;
  stage.did({ kind: 'openSession', title: 'Two' });
  stage.did({ kind: 'importProducts', products: [KETTLE] });
  stage.did({ kind: 'setSafety', safety: { backupScene: 'A', holdingScene: null, micInputs: [], twoPerson: true } });
  stage.start(sheetOf([{}, {}]));
  stage.report({ kind: 'reportStream', stream: { kind: 'live', since: stage.now } });
  return stage;
}

interface Matter { readonly name: string; readonly ask: (stage: Stage) => Answer; readonly second: (stage: Stage) => Answer; readonly refused: string; readonly isDone: (state: ShowState) => boolean }
const priceAsked = (stage: Stage): string => stage.state.shelf.requests[0]?.requestId ?? '';
const MATTERS: readonly Matter[] = [
  { name: 'ending the stream', ask: (s) => s.command({ kind: 'endStream' }), second: (s) => s.command({ kind: 'endStream' }), refused: 'needsSecondProducer', isDone: ({ obs }) => obs.stream.kind === 'stopping' },
  { name: 'a price on the ladder', ask: (s) => s.command({ kind: 'requestPrice', productId: 'K1', sawMinor: 26_800, nextMinor: 25_900, reason: '整点' }), second: (s) => s.command({ kind: 'agreePrice', requestId: priceAsked(s), typedMinor: 25_900 }), refused: 'priceNeedsOther', isDone: ({ products }) => products[0]?.liveMinor === 25_900 },
  { name: 'a price below the floor', ask: (s) => s.command({ kind: 'requestPrice', productId: 'K1', sawMinor: 26_800, nextMinor: 23_000, reason: '清仓', capacity: 'owner' }), second: (s) => s.command({ kind: 'agreePrice', requestId: priceAsked(s), typedMinor: 23_000, capacity: 'compliance' }), refused: 'priceNeedsOther', isDone: ({ products }) => products[0]?.liveMinor === 23_000 },
  { name: 'hiding a complaint', ask: (s) => s.command({ kind: 'hideComment', crowdSeq: 7, text: '质量太差了，退货', reason: 'abuse', note: '' }), second: (s) => s.command({ kind: 'hideComment', crowdSeq: 7, text: '质量太差了，退货', reason: 'abuse', note: '' }), refused: 'needsSecondPerson', isDone: ({ commentDesk }) => commentDesk.hidden.some(({ kind }) => kind === 'hidden') },
  { name: 'muting who complains', ask: (s) => s.command({ kind: 'muteViewer', viewerKey: 'abcd1234', label: '张三', reason: 'abuse', minutes: 10, note: '', text: '质量太差了，退货' }), second: (s) => s.command({ kind: 'muteViewer', viewerKey: 'abcd1234', label: '张三', reason: 'abuse', minutes: 10, note: '', text: '' }), refused: 'needsSecondPerson', isDone: ({ commentDesk }) => commentDesk.muted.length === 1 },
];

describe('one person on two devices cannot satisfy a rule of two', () => {
  it.each(MATTERS)('$name: the same name on another device is refused, another name carries it out', ({ ask, second, refused, isDone }) => {
    const stage = room();
    expect(ask(stage)).toMatchObject({ ok: true });
    stage.actor = LIN_PHONE;
    expect(second(stage)).toMatchObject({ ok: false, key: refused });
    expect(isDone(stage.state)).toBe(false);
    stage.actor = WU;
    expect(second(stage)).toMatchObject({ ok: true });
    expect(isDone(stage.state)).toBe(true);
  });

  it('a wish is not allowed by who made it, from whatever device; it can be taken back from each of them', () => {
    const stage = room();
    stage.wait(60_000);
    stage.actor = { ...LIN, duties: ['control'] };
    expect(stage.command({ kind: 'putAsk', command: { kind: 'takeNextItem', sawOnAir: stage.onAir } })).toMatchObject({ ok: true });
    const askId = stage.state.asks[0]?.id ?? '';
    stage.actor = LIN_PHONE;
    expect(stage.command({ kind: 'settleAsk', askId, allow: true })).toMatchObject({ ok: false, key: 'askNeedsOther' });
    expect(stage.command({ kind: 'settleAsk', askId, allow: false })).toMatchObject({ ok: true, events: [{ how: 'takenBack' }] });
  });

  it('a claim on a comment is a person\'s: from the phone it is released and answered, too', () => {
    const stage = room();
    const seen = { thread: { kind: 'comment' as const, crowdSeq: 1 }, label: '多少钱', people: 1, firstAskedAt: stage.now };
    stage.command({ kind: 'claimThread', seen, takeOver: false });
    stage.actor = LIN_PHONE;
    expect(stage.command({ kind: 'answerThread', seen, way: 'chat' })).toMatchObject({ ok: true });
  });
});
