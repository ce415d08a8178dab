import { useTranslation } from 'react-i18next';
import type { PreflightRow } from '#shared/show/preflight.ts';
import { useMoreWords } from './useMoreWords.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';

/** Says what a row found, and what to do about it. */
export function useRowWords(): (row: PreflightRow) => string {
  const { t } = useTranslation(['preflight', 'console']);
  const comma = useLanguage() === 'en' ? ', ' : '、';
  const moreWords = useMoreWords(comma);
  return (row) => {
    switch (row.check) {
      case 'runsheet': return row.about === 'none' ? t('runsheet.none') : t('runsheet.rows', { rows: row.rows });
      case 'products': return row.about === 'missing' ? t('products.missing', { ids: row.ids.join(comma) }) : t(`products.${row.about}`);
      case 'obs':
        if (row.about === 'failed') return t(`obs.failure.${row.failure}`, { ns: 'console' });
        return 'version' in row ? t(`obs.${row.about}`, { version: row.version }) : t(`obs.${row.about}`);
      case 'scenes':
        if (row.about === 'missing') return t('scenes.missing', { scenes: row.scenes.join(comma) });
        return row.about === 'complete' ? t('scenes.complete', { scenes: row.count }) : t(`scenes.${row.about}`);
      case 'stream': return t(`stream.${row.about}`);
      case 'feeds':
        if (row.about === 'down') return t('feeds.down', { names: row.names.join(comma) });
        if (row.about === 'waiting') return t('feeds.waiting', { names: row.names.join(comma) });
        return row.about === 'live' ? t('feeds.live', { sources: row.count }) : t(`feeds.${row.about}`);
      default: return moreWords(row);
    }
  };
}
