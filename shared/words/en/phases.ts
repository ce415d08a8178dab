import type { Translation } from '../shape.ts';
import type { phases as zh } from '../zh-CN/phases.ts';

export const phases = {
  opening: 'Opening', product: 'Product', qa: 'Q&A', lottery: 'Draw', push: 'Closing push', perk: 'Perk', interaction: 'Interaction',
  encore: 'Encore', break: 'Break', closing: 'Wrap-up', custom: 'Other',
} satisfies Translation<typeof zh>;
