/** Names of the phases of a show. */
export const phases = {
  opening: '开场', product: '商品', qa: '答疑', lottery: '抽奖', push: '逼单', perk: '福利', interaction: '互动',
  encore: '返场', break: '休息', closing: '收尾', custom: '其他',
};
