import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceKind } from '#shared/audience/source.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input } from '../../ui/Field.tsx';
import css from '../settings.module.css';
import { emptyDraft, readDraft, SOURCE_KINDS, sourceIdFor, type DraftField, type SourceDraft } from './draft.ts';

const PROBLEMS = { name: 'sources.nameBad', channel: 'sources.channelBad', url: 'sources.serverBad', path: 'sources.pathBad', speed: 'sources.speedBad', viewers: 'sources.nameBad' } as const;

interface DraftFieldsProps { readonly draft: SourceDraft; readonly bad: DraftField | null; readonly onChange: (draft: SourceDraft) => void }

/** The fields of one kind of source. */
function DraftFields({ draft, bad, onChange }: DraftFieldsProps): ReactNode {
  const { t } = useTranslation('settings');
  const field = (name: DraftField, label: string, help?: string): ReactNode => (
    <Field key={name} label={label} help={help} error={bad === name ? t(PROBLEMS[name]) : null}>
      {(ids) => <Input {...ids} value={draft[name]} inputMode={name === 'speed' || name === 'viewers' ? 'decimal' : 'text'} onChange={(event) => { onChange({ ...draft, [name]: event.target.value }); }} />}
    </Field>
  );
  return (
    <>
      <div className={css['grid']}>
        {field('name', t('sources.name'))}
        {draft.kind === 'twitchIrc' ? field('channel', t('sources.channel'), t('sources.channelHint')) : null}
        {draft.kind === 'replay' ? [field('path', t('sources.path')), field('speed', t('sources.speed'))] : null}
        {draft.kind === 'demoCrowd' ? field('viewers', t('sources.viewers')) : null}
      </div>
      {draft.kind === 'twitchIrc' ? <details className={css['advanced']}><summary>{t('sources.advanced')}</summary>{field('url', t('sources.server'), 'wss://irc-ws.chat.twitch.tv:443')}</details> : null}
    </>
  );
}

/** Picks a kind, asks what that kind needs, adds it. `onAdded`: the id, for sources with more to set up. */
export function AddSource({ taken, onAdded }: { readonly taken: readonly string[]; readonly onAdded: (id: string) => void }): ReactNode {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const busy = useBusy('addSource');
  const [draft, setDraft] = useState<SourceDraft | null>(null);
  const [tried, setTried] = useState(false);
  const pick = (kind: SourceKind): void => { setTried(false); setDraft(emptyDraft(kind, t(`sources.kinds.${kind}`))); };
  const read = draft === null ? null : readDraft(draft, sourceIdFor(draft.kind, taken));
  const add = async (): Promise<void> => {
    setTried(true);
    if (read === null || !read.ok) return;
    const outcome = await desk.send({ kind: 'addSource', source: read.value });
    if (outcome.kind !== 'done') return;
    setDraft(null);
    onAdded(read.value.id);
  };
  return (
    <form className={css['sourceMore']} noValidate onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <div className={css['kinds']}>
        {SOURCE_KINDS.map((kind) => (
          <button key={kind} type="button" className={css['kind']} aria-pressed={draft?.kind === kind} onClick={() => { pick(kind); }}><b>{t(`sources.kinds.${kind}`)}</b><span>{t(`sources.about.${kind}`)}</span></button>
        ))}
      </div>
      {draft === null ? null : (
        <>
          <DraftFields draft={draft} bad={tried && read !== null && !read.ok ? read.failure : null} onChange={setDraft} />
          <div className={css['row']}><Button type="submit" variant="primary" busy={busy}>{t('common.add')}</Button><Button variant="quiet" onClick={() => { setDraft(null); }}>{t('common.cancel')}</Button></div>
        </>
      )}
    </form>
  );
}
