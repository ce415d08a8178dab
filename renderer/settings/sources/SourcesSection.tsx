import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedReadout } from '#shared/metrics/readout.ts';
import type { SourceState } from '#shared/show/state.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Card, Section } from '../parts/Section.tsx';
import css from '../settings.module.css';
import { AccessPanel } from './AccessPanel.tsx';
import { AddSource } from './AddSource.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { useFeeds } from './useFeeds.ts';

interface SourceRowProps { readonly source: SourceState; readonly feed: FeedReadout | undefined; readonly isOpen: boolean; readonly onOpen: (open: boolean) => void }

function SourceRow({ source, feed, isOpen, onOpen }: SourceRowProps): ReactNode {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const { config, enabled } = source;
  const isPushed = config.kind === 'ingest' || config.kind === 'shopify';
  const where = config.kind === 'twitchIrc' ? `#${config.channel}` : config.kind === 'replay' ? `${config.path} ×${config.speed}` : null;
  return (
    <li className={css['source']}>
      <div>
        <p className={css['sourceName']}>{config.name}<Tag tone={config.kind === 'demoCrowd' ? 'warn' : 'plain'}>{t(`sources.kinds.${config.kind}`)}</Tag>{where === null ? null : <span className={css['note']}>{where}</span>}</p>
        <SourceFacts source={source} feed={feed} />
      </div>
      <div className={css['sourceTools']}>
        {isPushed ? <Button size="small" aria-expanded={isOpen} onClick={() => { onOpen(!isOpen); }}>{t('sources.access')}</Button> : null}
        <Button size="small" onClick={() => { void desk.send({ kind: 'setSourceEnabled', sourceId: config.id, enabled: !enabled }); }}>{t(enabled ? 'common.disable' : 'common.enable')}</Button>
        <HoldButton size="small" title={t('sources.removeConfirm', { name: config.name })} onFire={() => { void desk.send({ kind: 'removeSource', sourceId: config.id }); }}>{t('common.remove')}</HoldButton>
      </div>
      {isPushed && isOpen ? <div className={css['sourceMore']}><AccessPanel source={source} /></div> : null}
    </li>
  );
}

/** Where comments, orders and viewer counts come from. */
export function SourcesSection(): ReactNode {
  const { t } = useTranslation('settings');
  const sources = useShow((show) => show.sources);
  const feeds = useFeeds();
  const [open, setOpen] = useState<string | null>(null);
  const all = Object.values(sources);
  return (
    <Section title={t('sections.sources')} intro={t('sources.intro')}>
      <Card>
        {all.length === 0 ? <p className={css['note']}>{t('sources.none')}</p> : (
          <ul>{all.map((source) => <SourceRow key={source.config.id} source={source} feed={feeds.get(source.config.id)} isOpen={open === source.config.id} onOpen={(isOpen) => { setOpen(isOpen ? source.config.id : null); }} />)}</ul>
        )}
      </Card>
      <Card title={t('sources.addTitle')}><AddSource taken={Object.keys(sources)} onAdded={setOpen} /></Card>
    </Section>
  );
}
