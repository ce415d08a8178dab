import type { SourceRegistry } from '../../sources.ts';
import { bilibiliOpen } from './bilibili/open.ts';
import { bilibiliWeb } from './bilibili/web.ts';
import { demoCrowd } from './demoCrowd/index.ts';
import { douyinGrab } from './douyin/grab.ts';
import { douyinPush } from './douyin/push.ts';
import { eventFile } from './eventFile/index.ts';
import { ingest } from './ingest/index.ts';
import { manual } from './manual/index.ts';
import { obaTool } from './oba/index.ts';
import { replay } from './replay/index.ts';
import { shopify } from './shopify/index.ts';
import { streamElements, streamlabs } from './streamEvents/index.ts';
import { tiktokBridge } from './tiktok/index.ts';
import { tiktokShop } from './tiktokShop/index.ts';
import { twitchEventSub } from './twitchEventSub/index.ts';
import { twitchIrc } from './twitchIrc/index.ts';
import { wooCommerce } from './wooCommerce/index.ts';
import { youtube } from './youtube/index.ts';

/** Every kind of source there is: one line each. Its settings stand in shared/audience/source.ts, its form in renderer/settings/sources/kinds.table.ts. */
export const SOURCE_ADAPTERS: SourceRegistry = {
  bilibiliOpen,
  bilibiliWeb,
  demoCrowd,
  douyinGrab,
  douyinPush,
  eventFile,
  ingest,
  manual,
  obaTool,
  replay,
  shopify,
  streamElements,
  streamlabs,
  tiktokBridge,
  tiktokShop,
  twitchEventSub,
  twitchIrc,
  wooCommerce,
  youtube,
};
