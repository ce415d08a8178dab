import type { Translation } from '../shape.ts';
import type { shelf as zh } from '../zh-CN/shelf.ts';

export const shelf: Translation<typeof zh> = {
  breach: {
    costNotBelowFloor: 'the floor is not above the cost', liveBelowFloor: 'below the floor', liveAboveLow: 'above the lowest of 7 days', lowAboveList: 'the lowest of 7 days is above the list price', liveAboveList: 'above the list price', noLivePrice: 'no live price',
  },
  capacity: { owner: 'owner', compliance: 'compliance' },
  field: { currency: 'currency', costMinor: 'cost', floorMinor: 'floor', liveMinor: 'live price', lowest7dMinor: 'lowest of 7 days', listMinor: 'list price' },
  platform: { own: 'Own shop', douyin: 'Douyin', taobao: 'Taobao', kuaishou: 'Kuaishou', weixin: 'WeChat Channels', xiaohongshu: 'Xiaohongshu', tiktok: 'TikTok', shopee: 'Shopee', lazada: 'Lazada', amazon: 'Amazon', youtube: 'YouTube', shopify: 'Shopify', woocommerce: 'WooCommerce' },
};
