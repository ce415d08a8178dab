import type { Translation } from '../shape.ts';
import type { trends as zh } from '../zh-CN/trends.ts';

export const trends: Translation<typeof zh> = {
  title: 'Trends', open: 'Trends', openHelp: 'One figure from show to show, over the sessions that the filters leave', metric: 'Figure', help: 'One dot a show, oldest first; press one to open that show',
  latest: 'Latest show', median: 'Median', against: 'Latest against median', highest: 'Highest', lowest: 'Lowest', usual: 'Median of 7 shows', shows: 'of {{n}} shows', show: 'Session', day: 'Date',
  label: '{{metric}} over {{n}} shows; latest {{latest}}, median {{median}}', otherMoney: '{{n}} not in {{currency}} left out', unknown: '{{n}} without this figure',
  reading: 'Reading what the shows brought…', none: 'No trend to see yet', noneHelp: 'No figures of these sessions yet. They come shortly after a show or a rehearsal has ended.',
};
