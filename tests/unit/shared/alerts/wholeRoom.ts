import { createWordWatch } from '#shared/alerts/words/wordWatch.ts';
import { productSchema } from '#shared/commerce/product.ts';
import { instant } from '#shared/time/instant.ts';
import { shippedLexicon } from '#tests/words/shippedLexicon.ts';
import { sheetOf, Stage } from '../show/stage.ts';
import { CrowdRoom, type CrowdSecond } from './crowdRoom.ts';
import { ObsSeconds, WELL, type Second } from './obsSeconds.ts';

export type Row = Parameters<typeof sheetOf>[0][number];
/** One second of everything: the crowd's, and what OBS shows of it. */
export interface WholeSecond extends Partial<CrowdSecond> { readonly obs?: Partial<Second> }

export const CREAM = productSchema.parse({ id: 'P1', linkNo: 1, name: { zh: '面霜', en: 'Cream' }, costMinor: 5_000, floorMinor: 9_000, liveMinor: 12_900, lowest7dMinor: 12_900, listMinor: 19_900, stock: 300, safetyStock: 20, limitPerUser: 2 });
/** Health food, with enough of it. */
export const CALCIUM = productSchema.parse({ ...CREAM, id: 'P2', linkNo: 2, name: { zh: '钙片', en: 'Calcium' }, complianceClass: '保健食品' });

const HOUR: readonly Row[] = [{ minutes: 60 }, { minutes: 60 }];
const WORDS = shippedLexicon();

/** A live show with everything there is to watch: OBS and its programme, a shelf with a card that is right, a crowd that buys, the word list. */
export class WholeRoom {
  readonly stage: Stage;
  readonly crowd: CrowdRoom;
  #second: Partial<Second> = {};

  constructor(rows: readonly Row[] = HOUR) {
    const [obs, words, stage] = [new ObsSeconds(), createWordWatch(), new Stage().withObs(['02_主播近景', 'BRB'])];
    stage.did({ kind: 'openSession', title: 'Everything' });
    stage.did({ kind: 'importProducts', products: [CREAM, CALCIUM] });
    stage.start(sheetOf(rows));
    stage.did({ kind: 'goLive' });
    stage.report({ kind: 'reportStream', stream: { kind: 'live', since: stage.now } });
    stage.commit([{ kind: 'productListed', productId: CREAM.id, platform: 'douyin', cardMinor: 12_900 as never, heldByRule: [] }]);
    this.stage = stage;
    this.crowd = new CrowdRoom({ stage, beside: () => ({ ...obs.next({ ...WELL, ...this.#second }, stage), words: words.read(stage.state, WORDS, instant(stage.now)) }) });
  }

  pass(seconds: number, { obs = {}, ...crowd }: WholeSecond = {}): this {
    this.#second = obs;
    this.crowd.pass(seconds, crowd);
    return this;
  }
}
