import type { Translation } from '../shape.ts';
import type { edits as zh } from '../zh-CN/edits.ts';

export const edits = {
  column: {
    cue: 'Cue', role: 'Kind', phase: 'Phase', titleZh: 'Title (Chinese)', titleEn: 'Title (English)', start: 'Start', plannedStart: 'Planned', plannedEnd: 'Planned end', expectedStart: 'Expected', duration: 'Length', minDuration: 'Min', flex: 'Flex', endAction: 'At zero', ending: 'Ends at', approval: 'Approval',
    products: 'Products', priceLine: 'Price line', mechanism: 'Offer', pointsZh: 'Talking points (Chinese)', pointsEn: 'Talking points (English)', interaction: 'Audience', lottery: 'Draw', scene: 'OBS scene', obsCue: 'OBS actions', overlay: 'Overlay', owners: 'Owners', producerCue: 'Producer cue', kpi: 'Target', gmv: 'Expected GMV', compliance: 'Compliance', fallback: 'Fallback', colour: 'Colour',
  },
  edit: {
    editItem: 'edited a cell', editItems: 'bulk edit', insertItems: 'added rows', deleteItems: 'deleted rows', moveItems: 'moved rows', duplicateItems: 'duplicated rows', setApproval: 'approval', setSheet: 'show details', mergeRunsheet: 'merge', dropRow: 'dropped a row', restoreRow: 'restored a row', applyCatchUp: 'catch-up',
  },
} satisfies Translation<typeof zh>;
