import { describe, expect, test } from 'vitest';
import type { CommentDeskState } from '#shared/commentDesk/commentDeskState.ts';
import { instant } from '#shared/time/instant.ts';
import { ACT_KEYS, actOfKey } from '../../../../../renderer/console/deskacts/actKeys.ts';
import { makeRowMarks } from '../../../../../renderer/console/deskacts/rowMarks.ts';
import { KEY_SLOTS } from '../../../../../renderer/state/keySlots.ts';

const at = instant(1_000);
const seen = { label: 'x', people: 3, firstAskedAt: at };
const desk = (fields: Partial<CommentDeskState>): Pick<CommentDeskState, 'hidden' | 'muted' | 'threads'> => ({ hidden: [], muted: [], threads: [], ...fields });
const row = (crowdSeq: number, viewerKey: string | null = null) => ({ crowdSeq, viewerKey });

describe('what a row shows of what people did with it', () => {
  test('a claim shows who answers; an answered cluster marks the rows it was asked in, not those that came later', () => {
    const markOf = makeRowMarks(desk({ threads: [
      { ...seen, thread: { kind: 'comment', crowdSeq: 4 }, status: { kind: 'claimed', clientId: 'c2', by: '李', at } },
      { ...seen, thread: { kind: 'cluster', key: 'k' }, rows: [5, 6], status: { kind: 'answered', by: '王', at, way: 'host', afterMs: 1 } },
      { ...seen, thread: { kind: 'cluster', key: 'l' }, rows: [7], status: { kind: 'claimed', clientId: 'c2', by: '李', at } },
    ] }));
    expect([4, 5, 6, 7, 8].map((seq) => markOf(row(seq), 2_000).kind)).toEqual(['claimed', 'answered', 'answered', '', '']);
    expect(markOf(row(4), 2_000).by).toBe('李');
  });

  test('hidden and asked-for differ; a mute ends by itself, a block does not; viewers the platform hides are nobody\'s', () => {
    const markOf = makeRowMarks(desk({
      hidden: [{ kind: 'hidden', crowdSeq: 1, reason: 'spam', by: '李', at }, { kind: 'requested', crowdSeq: 2, reason: 'abuse', by: '李', clientId: 'c', at }],
      muted: [{ viewerKey: 'aaaaaaaa', label: '', reason: 'spam', by: '李', at, until: instant(5_000) }, { viewerKey: 'bbbbbbbb', label: '', reason: 'spam', by: '李', at, until: null }],
    }));
    expect([row(1), row(2), row(3, 'aaaaaaaa'), row(3, 'bbbbbbbb'), row(3)].map((each) => markOf(each, 4_000).kind)).toEqual(['hidden', 'hideAsked', 'muted', 'muted', '']);
    expect([row(3, 'aaaaaaaa'), row(3, 'bbbbbbbb')].map((each) => markOf(each, 5_000).kind)).toEqual(['', 'muted']);
  });
});

test('no key of the list is a key that moves the show or the picture: a slip of the focus does no harm', () => {
  const taken = new Set(KEY_SLOTS.map(({ key }) => key));
  expect(Object.values(ACT_KEYS).filter((key) => taken.has(key))).toEqual([]);
  expect(new Set(Object.values(ACT_KEYS)).size).toBe(Object.keys(ACT_KEYS).length);
  expect([actOfKey('Q'), actOfKey('q'), actOfKey('x')]).toEqual(['answers', 'answers', null]);
});
