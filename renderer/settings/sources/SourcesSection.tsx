import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PUSHED_KINDS } from '#shared/audience/source.ts';
import { SECRET_FIELDS } from '#shared/audience/sourceSecrets.ts';
import type { SelfTestStep, SourceVitals } from '#shared/audience/sourceVitals.ts';
import type { FeedReadout } from '#shared/metrics/readout.ts';
import type { SourceState } from '#shared/show/state.ts';
import { isTrainingSource } from '#shared/training/model.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useShow } from '../../state/hooks.ts';
import { useSourceVitals } from '../../feeds/useSourceVitals.ts';
import { Button } from '../../ui/Button.tsx';
import { HoldButton } from '../../ui/HoldButton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Card, Section } from '../parts/Section.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import css from '../settings.module.css';
import { AccessPanel } from './AccessPanel.tsx';
import { AddSource } from './AddSource.tsx';
import { whereOf } from './kinds.table.ts';
import { ManualEntry } from './ManualEntry.tsx';
import { OrderFile } from './OrderFile.tsx';
import { SecretsPanel } from './SecretsPanel.tsx';
import { SelfTest } from './SelfTest.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { useFeeds } from './useFeeds.ts';

interface SourceRowProps { readonly source: SourceState; readonly feed: FeedReadout | undefined; readonly vitals: SourceVitals | undefined; readonly isOpen: boolean; readonly onOpen: (open: boolean) => void }

/** What a source has behind its button: an address, an entry form, its secrets; null for nothing. */
type Panel = 'access' | 'enter' | 'secrets' | null;
/** A simulated source belongs to its training: it has no address, no secret and no end of its own. */
const panelOf = ({ config: { id, kind } }: SourceState): Panel => (isTrainingSource(id) ? null : PUSHED_KINDS.has(kind) ? 'access' : kind === 'manual' ? 'enter' : SECRET_FIELDS[kind].length > 0 ? 'secrets' : null);

function PanelBody({ panel, source }: { readonly panel: Panel; readonly source: SourceState }): ReactNode {
  switch (panel) {
    case 'access': return <AccessPanel source={source} />;
    case 'enter': return <><ManualEntry source={source} /><OrderFile source={source} /></>;
    case 'secrets': return <SecretsPanel source={source} />;
    case null: return null;
    default: return panel satisfies never;
  }
}

function SourceRow({ source, feed, vitals, isOpen, onOpen }: SourceRowProps): ReactNode {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const { asked, ask } = useAnswer<{ readonly steps: readonly SelfTestStep[] }>();
  const { config, enabled } = source;
  const isSimulated = isTrainingSource(config.id);
  const where = isSimulated ? null : whereOf(config);
  const panel = panelOf(source);
  return (
    <li className={css['source']}>
      <div>
        <p className={css['sourceName']}>{config.name}<Tag tone={config.kind === 'demoCrowd' ? 'warn' : 'plain'}>{t(`sources.kinds.${config.kind}`)}</Tag>{where === null ? null : <span className={css['where']}>{where}</span>}</p>
        <SourceFacts source={source} feed={feed} vitals={vitals} />
      </div>
      <div className={css['sourceTools']}>
        {panel === null ? null : <Button size="small" aria-expanded={isOpen} onClick={() => { onOpen(!isOpen); }}>{t(`sources.panel.${panel}`)}</Button>}
        <Button size="small" busy={asked.kind === 'asking'} disabledReason={enabled ? null : t('sources.test.off')} onClick={() => { void ask(async () => desk.link.testSource(config.id)); }}>{t('sources.test.start')}</Button>
        <Button size="small" onClick={() => { void desk.send({ kind: 'setSourceEnabled', sourceId: config.id, enabled: !enabled }); }}>{t(enabled ? 'common.disable' : 'common.enable')}</Button>
        {isSimulated ? null : <HoldButton size="small" title={t('sources.removeConfirm', { name: config.name })} onFire={() => { void desk.send({ kind: 'removeSource', sourceId: config.id }); }}>{t('common.remove')}</HoldButton>}
      </div>
      {asked.kind === 'idle' ? null : <div className={css['sourceMore']}><SelfTest asked={asked} source={source} /></div>}
      {isOpen && panel !== null ? <div className={css['sourceMore']}><PanelBody panel={panel} source={source} /></div> : null}
    </li>
  );
}

/** Where comments, orders and viewer counts come from. */
export function SourcesSection(): ReactNode {
  const { t } = useTranslation('settings');
  const sources = useShow((show) => show.sources);
  const feeds = useFeeds();
  const vitals = useSourceVitals();
  const [open, setOpen] = useState<string | null>(null);
  const all = Object.values(sources);
  return (
    <Section title={t('sections.sources')} intro={t('sources.intro')}>
      <Card>
        {all.length === 0 ? <p className={css['note']}>{t('sources.none')}</p> : (
          <ul>{all.map((source) => <SourceRow key={source.config.id} source={source} feed={feeds.get(source.config.id)} vitals={vitals.get(source.config.id)} isOpen={open === source.config.id} onOpen={(isOpen) => { setOpen(isOpen ? source.config.id : null); }} />)}</ul>
        )}
      </Card>
      <Card title={t('sources.addTitle')}><AddSource taken={Object.keys(sources)} onAdded={setOpen} /></Card>
    </Section>
  );
}
