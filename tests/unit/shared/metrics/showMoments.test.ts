import { expect, it } from 'vitest';
import { causesOf } from '#shared/metrics/catalogue/peaks.ts';
import { showMoments } from '#shared/metrics/catalogue/showMoments.ts';
import { productSchema } from '#shared/commerce/product.ts';
import { sheetOf, Stage } from '../show/stage.ts';

it('a peak is told with the row, the explanation and the draw that came just before it, in the reader\'s language', () => {
  const stage = new Stage();
  stage.did({ kind: 'openSession', title: 'P' });
  stage.did({ kind: 'importProducts', products: [productSchema.parse({ id: 'P1', linkNo: 1, name: { zh: '面霜', en: 'Cream' } })] });
  stage.did({ kind: 'importRunsheet', sheet: sheetOf([{}, {}, {}]) });
  stage.did({ kind: 'loadShow', mode: 'rehearsal' });
  stage.did({ kind: 'startShow' });
  const begun = stage.now;
  stage.wait(300_000);
  stage.did({ kind: 'takeNextItem', sawOnAir: stage.onAir });
  stage.wait(20_000);
  stage.commit([{ kind: 'explainStarted', explainId: 'e1' as never, productId: 'P1' as never }]);
  stage.wait(20_000);
  stage.did({ kind: 'markHighlight', label: '福袋开奖', what: 'draw' });
  const moments = showMoments(stage.state, ({ zh }) => zh);
  expect(moments.map(({ label }) => label)).toEqual(['01 第01段', '02 第02段', 'P1 面霜', '福袋开奖']);
  expect(causesOf({ minute: begun + 360_000, online: 900 }, moments).map(({ label }) => label)).toEqual(['02 第02段', 'P1 面霜', '福袋开奖']);
  expect(showMoments(stage.state, ({ en }) => en)[2]?.label).toBe('P1 Cream');
});
