/** One metric over many shows. */
export const trends = {
  title: '趋势', open: '看趋势', openHelp: '一个指标在各场之间的走势，按上面的筛选取场次', metric: '看哪个指标', help: '一场一个点，由旧到新；点一下打开那一场',
  latest: '最近一场', median: '中位数', against: '最近一场比中位数', highest: '最高', lowest: '最低', usual: '近 7 场中位数', shows: '共 {{n}} 场', show: '场次', day: '日期',
  label: '{{metric}}走势，{{n}} 场；最近一场 {{latest}}，中位数 {{median}}', otherMoney: '{{n}} 场不是 {{currency}}，未列入', unknown: '{{n}} 场没有这个数',
  reading: '正在读取各场的数字…', none: '还没有可看的趋势', noneHelp: '这些场次还没有算出指标。播完或彩排完一场，过一会儿就有。',
};
