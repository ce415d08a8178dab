import { Eye, EyeOff, Folder, Pencil, SlidersHorizontal } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskItem, DeskScene } from '#shared/obs/desk/model.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ContentEditor } from './ContentEditor.tsx';
import { useLane, useWatchDesk } from './deskLane.ts';
import { MediaControls } from './MediaControls.tsx';
import css from './obsdesk.module.css';
import { useOperation } from './useOperate.ts';

function Toggle({ scene, item }: { readonly scene: string; readonly item: DeskItem }): ReactNode {
  const { t } = useTranslation('desk');
  const { reason, isPending, run } = useOperation({ kind: 'setItemEnabled', scene, group: item.group, itemId: item.itemId, source: item.source, enabled: !item.enabled });
  const label = t(item.enabled ? 'sources.hide' : 'sources.show', { source: item.source });
  return (
    <button type="button" className={classes(css['mute'], !item.enabled && css['hidden'])} aria-pressed={item.enabled} aria-busy={isPending || undefined} aria-disabled={reason !== null || undefined} aria-label={label} title={reason ?? label} data-testid={`item-${item.source}`} onClick={() => { if (reason === null) run(); }}>
      {item.enabled ? <Eye size={14} aria-hidden="true" /> : <EyeOff size={14} aria-hidden="true" />}
    </button>
  );
}

function Filter({ source, filter }: { readonly source: string; readonly filter: DeskItem['filters'][number] }): ReactNode {
  const { reason, isPending, run } = useOperation({ kind: 'setFilterEnabled', source, filter: filter.name, enabled: !filter.enabled });
  return (
    <label className={css['filter']} title={reason ?? filter.kind}>
      <input type="checkbox" checked={filter.enabled} aria-busy={isPending || undefined} disabled={reason !== null} onChange={run} />{filter.name}
    </label>
  );
}

function Item({ scene, item }: { readonly scene: DeskScene; readonly item: DeskItem }): ReactNode {
  const { t } = useTranslation('desk');
  const [open, setOpen] = useState<'content' | 'filters' | null>(null);
  const flip = (what: 'content' | 'filters'): void => setOpen(open === what ? null : what);
  const { content, filters } = item;
  const isEditable = content.kind !== 'none';
  return (
    <li className={classes(css['item'], item.group !== null && css['inGroup'], !item.enabled && css['off'])} data-source={item.source}>
      <div className={css['itemHead']}>
        <Toggle scene={scene.name} item={item} />
        {item.isGroup && <Folder size={14} aria-hidden="true" />}
        <span className={css['itemName']} title={`${item.source}${item.inputKind === null ? '' : ` · ${item.inputKind}`}`}>{item.source}</span>
        {content.kind === 'text' && open === null && <span className={css['itemText']}>{content.text.replaceAll('\n', ' ⏎ ')}</span>}
        {!item.enabled && <Tag tone="outline">{t('sources.hidden')}</Tag>}
        {filters.length > 0 && <Button size="small" variant="quiet" aria-expanded={open === 'filters'} title={t('sources.filters')} onClick={() => flip('filters')}><SlidersHorizontal size={14} aria-hidden="true" />{filters.filter(({ enabled }) => enabled).length}/{filters.length}</Button>}
        {isEditable && <Button size="small" variant="quiet" icon aria-expanded={open === 'content'} aria-label={t('sources.edit', { source: item.source })} title={t('sources.edit', { source: item.source })} onClick={() => flip('content')}><Pencil size={14} /></Button>}
      </div>
      {content.kind === 'media' && <MediaControls input={item.source} position={content.position} />}
      {open === 'content' && isEditable && <ContentEditor input={item.source} content={content} onDone={() => setOpen(null)} />}
      {open === 'filters' && <div className={css['filters']}>{filters.map((filter) => <Filter key={filter.name} source={item.source} filter={filter} />)}</div>}
    </li>
  );
}

/** What stands in the scene on air, and in the one in preview: switched, written and played from here. */
export function SourcesPanel(): ReactNode {
  const { t } = useTranslation('desk');
  useWatchDesk('sources');
  const scenes = useLane((lane) => lane.scenes);
  if (scenes === null) return <p className={css['quiet']}>{t('reading')}</p>;
  return scenes.map((scene) => (
    <section key={scene.of} className={css['sceneItems']} aria-label={scene.name}>
      <h3><Tag tone={scene.of === 'program' ? 'air' : 'ready'}>{t(`sources.${scene.of}`)}</Tag> {scene.name}</h3>
      {scene.items.length === 0 ? <EmptyState title={t('sources.none')} help={t('sources.noneHelp')} /> : <ul>{scene.items.map((item) => <Item key={`${item.group ?? ''}/${String(item.itemId)}`} scene={scene} item={item} />)}</ul>}
    </section>
  ));
}
