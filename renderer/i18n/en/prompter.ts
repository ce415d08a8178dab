import type { Translation } from '../shape.ts';
import type { prompter as zh } from '../zh-CN/prompter.ts';

export const prompter = {
  air: {
    rehearsal: 'REHEARSAL', off: 'Not streaming', starting: 'Going live', live: 'LIVE', reconnecting: 'Stream reconnecting', stopping: 'Ending stream', failed: 'Stream did not start', noObs: 'No OBS', unknown: 'Stream state unknown', unknownLive: 'OBS lost · was live',
  },
  time: { plenty: 'left', closing: 'wrap up', over: 'over', held: 'on hold' },
  held: { title: 'Clock on hold', body: 'The producer has stopped the clock. Carry on until they resume it.' },
  points: {
    title: 'Talking points', done: 'Said', none: 'No talking points for this segment. Over to you.', allDone: 'All points covered', allDoneBody: 'Talk to the audience until the producer moves on.', again: 'Start over',
  },
  product: {
    link: 'Link {{no}}', low7: '7-day low {{price}}', stock: '{{n}} planned', limit: 'Max {{n}} each', spec: 'Spec', coupon: 'Coupon', gift: 'Gift', ship: 'within {{hours}} h', shipName: 'Ships', returns: 'Returns',
    claims: 'You can say', forbidden: 'Do not say', noPrice: 'No price set', more: 'Products in this segment: {{n}}', mechanism: 'Offer', interaction: 'Audience', caution: 'Mind', priceLine: 'Price',
  },
  cue: { from: 'Producer', fromNamed: 'Producer · {{name}}', acknowledge: 'Got it', sending: 'Sending…', queue: '{{n}} more waiting', failed: 'Not sent. Press again' },
  next: { title: 'Next', last: 'This is the last segment' },
  before: {
    noShow: 'No run-sheet yet', noShowBody: 'The first segment appears here once the producer has imported a run-sheet and armed the show. Just leave this page open.',
    planning: 'Getting ready', planningBody: '"{{title}}", {{rows}} segments. Waiting for the producer to arm the show.', armed: 'Standing by', armedAt: 'Starts {{time}}', armedZone: '{{zone}} time', after: 'Then',
  },
  ended: { title: 'Show over', rehearsal: 'Rehearsal over', body: 'Segments: {{n}}. Time on air: {{length}}. Well done!' },
  link: { stale: 'Connection lost · this is how it was {{age}} ago', retrying: 'Reconnecting…' },
  tools: {
    title: 'Display', mirror: 'Mirror', mirrorOn: 'Mirror: on', smaller: 'Smaller text', larger: 'Larger text', fullscreen: 'Full screen', leaveFullscreen: 'Leave full screen', language: '中文',
    awakeHeld: 'Screen stays on', awakeReleased: 'The screen may go dark', awakeUnsupported: 'Turn off auto-lock',
  },
  overlay: { link: 'Link {{no}}', low7: '7-day low', left: 'left', rehearsal: 'Rehearsal' },
} satisfies Translation<typeof zh>;
