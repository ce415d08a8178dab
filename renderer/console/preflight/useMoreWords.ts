import { useTranslation } from 'react-i18next';
import type { MoreRow } from '#shared/show/preflightMore.ts';

/** Says what the rows of preflightMore.ts found. */
export function useMoreWords(comma: string): (row: MoreRow) => string {
  const { t } = useTranslation('preflight');
  return (row) => {
    switch (row.check) {
      case 'inputs': return 'names' in row ? t(`inputs.${row.about}`, { names: row.names.join(comma) }) : t(`inputs.${row.about}`);
      case 'target': return 'service' in row ? t(`target.${row.about}`, { service: row.service }) : t('target.unknown');
      case 'disk':
        if ('wanted' in row) return t(`disk.${row.about}`, { gb: row.gb, minutes: row.minutes, wanted: row.wanted });
        return 'gb' in row ? t(`disk.${row.about}`, { gb: row.gb }) : t('disk.unknown');
      case 'sound': return t(`sound.${row.about}`);
      case 'backup': return 'scene' in row ? t(`backup.${row.about}`, { scene: row.scene }) : t('backup.notSet');
      case 'prices': return 'names' in row ? t(`prices.${row.about}`, { names: row.names.join(comma) }) : t(`prices.${row.about}`);
      case 'offers': return 'names' in row ? t(`offers.${row.about}`, { names: row.names.join(comma) }) : t(`offers.${row.about}`);
      case 'prompter': return 'count' in row ? t('prompter.connected', { screens: row.count }) : t('prompter.none');
      case 'clock':
        if ('seconds' in row) return t('clock.window', { seconds: row.seconds });
        return 'names' in row ? t('clock.feeds', { names: row.names.join(comma) }) : t(`clock.${row.about}`);
      case 'labels': return 'names' in row ? t(`labels.${row.about}`, { names: row.names.map((name) => (name === 'operator' || name === 'aiHost' || name === 'healthFood' ? t(`labels.label.${name}`) : name)).join(comma) }) : t('labels.complete');
      case 'storage': return t(`storage.${row.about}`);
    }
  };
}
