/** The shelf: products, prices, offers. */
export const shelf = {
  breach: {
    costNotBelowFloor: '底价没有高于成本', liveBelowFloor: '低于底价', liveAboveLow: '高于近 7 天最低价', lowAboveList: '近 7 天最低价高于页面价', liveAboveList: '高于页面价', noLivePrice: '没有到手价',
  },
  capacity: { owner: '老板', compliance: '合规' },
  field: { currency: '币种', costMinor: '成本', floorMinor: '底价', liveMinor: '到手价', lowest7dMinor: '近 7 天最低价', listMinor: '页面价' },
  platform: { own: '自有店铺', douyin: '抖音', taobao: '淘宝', kuaishou: '快手', weixin: '视频号', xiaohongshu: '小红书', tiktok: 'TikTok', shopee: 'Shopee', lazada: 'Lazada', amazon: '亚马逊', youtube: 'YouTube', shopify: 'Shopify', woocommerce: 'WooCommerce' },
} as const;
