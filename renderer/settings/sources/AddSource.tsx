import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PUSHED_KINDS, type SourceKind } from '#shared/audience/source.ts';
import { joinSecrets, OPTIONAL_SECRETS, SECRET_FIELDS } from '#shared/audience/sourceSecrets.ts';
import { sourceSecret } from '#shared/show/secretOwner.ts';
import { useDesk } from '../../state/deskContext.ts';
import { useBusy } from '../../state/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Input, Select } from '../../ui/Field.tsx';
import css from '../settings.module.css';
import { Hint } from '../parts/Hint.tsx';
import { emptyDraft, NUMBERS, readDraft, sourceIdFor, type DraftField, type SourceDraft } from './draft.ts';
import { helpOf, KIND_FORMS, KIND_GROUPS, stepsOf, type KindGroup } from './kinds.table.ts';
import { SecretFields } from './SecretFields.tsx';

const TOKEN_KINDS = ['jwt', 'oauth2', 'apikey'] as const;
const GROUPS = Object.keys(KIND_GROUPS) as KindGroup[];
/** A shop's and our own ingest's secrets are set up after adding, beside the address they belong to. */
const SECRETS_LATER: ReadonlySet<SourceKind> = new Set<SourceKind>(['shopify', 'wooCommerce', 'tiktokShop', 'douyinPush', 'twitchIrc']);

/** Is there more to set up after adding: an address to hand on, a form to use, a secret that is still missing? */
const hasMore = (kind: SourceKind, secret: string | null, isStored: boolean): boolean =>
  PUSHED_KINDS.has(kind) || kind === 'manual' || (SECRET_FIELDS[kind].some((field) => !(OPTIONAL_SECRETS[kind] ?? []).includes(field)) && (secret === null || !isStored));

interface DraftFieldsProps { readonly draft: SourceDraft; readonly bad: DraftField | null; readonly onChange: (draft: SourceDraft) => void }

/** One field of the form, with what it means and what is wrong with it. */
function OneField({ name, draft, bad, placeholder, onChange }: DraftFieldsProps & { readonly name: DraftField; readonly placeholder?: string | undefined }): ReactNode {
  const { t } = useTranslation('settings');
  const help = helpOf(draft.kind, name);
  const set = (value: string): void => { onChange({ ...draft, [name]: value }); };
  return (
    <Field label={t(`sources.field.${name}`)} help={help === null ? undefined : t(`sources.fieldHelp.${help}`)} error={bad === name ? t(`sources.fieldBad.${name}`) : null}>
      {(ids) => (name === 'tokenKind'
        ? <Select {...ids} value={draft.tokenKind} onChange={(event) => { set(event.target.value); }}>{TOKEN_KINDS.map((kind) => <option key={kind} value={kind}>{t(`sources.tokenKinds.${kind}`)}</option>)}</Select>
        : <Input {...ids} value={draft[name]} placeholder={placeholder} spellCheck={false} inputMode={NUMBERS.has(name) ? 'decimal' : 'text'} onChange={(event) => { set(event.target.value); }} />)}
    </Field>
  );
}

/** The fields of one kind of source. */
function DraftFields(props: DraftFieldsProps): ReactNode {
  const { t } = useTranslation('settings');
  const { draft, onChange } = props;
  const form = KIND_FORMS[draft.kind];
  const advanced = Object.entries(form.advanced ?? {}) as [DraftField, string][];
  const steps = stepsOf(draft.kind);
  return (
    <>
      {steps === null ? null : <p className={css['note']}>{t(`sources.steps.${steps}`)}</p>}
      <div className={css['grid']}>
        <OneField {...props} name="name" />
        {form.fields.map((name) => <OneField key={name} {...props} name={name} />)}
        {SECRETS_LATER.has(draft.kind) ? null : <SecretFields kind={draft.kind} typed={draft.secrets} onChange={(secrets) => { onChange({ ...draft, secrets }); }} />}
      </div>
      {!SECRETS_LATER.has(draft.kind) && SECRET_FIELDS[draft.kind].length > 0 ? <p className={css['note']}>{t('sources.secretKept')}</p> : null}
      {advanced.length === 0 ? null : (
        <details className={css['advanced']}><summary>{t('sources.advanced')}</summary><div className={css['grid']}>{advanced.map(([name, placeholder]) => <OneField key={name} {...props} name={name} placeholder={placeholder} />)}</div></details>
      )}
      {form.isOptIn === true ? <label className={css['optIn']}><input type="checkbox" checked={draft.isAccepted} onChange={(event) => { onChange({ ...draft, isAccepted: event.target.checked }); }} /><span>{t('sources.optIn')}</span></label> : null}
    </>
  );
}

function KindPicker({ picked, onPick }: { readonly picked: SourceKind | null; readonly onPick: (kind: SourceKind) => void }): ReactNode {
  const { t } = useTranslation('settings');
  return GROUPS.map((group) => (
    <div key={group} role="group" aria-label={t(`sources.groups.${group}`)}>
      <h4 className={css['kindGroup']}>{t(`sources.groups.${group}`)}</h4>
      <div className={css['kinds']}>
        {KIND_GROUPS[group].map((kind) => (
          <button key={kind} type="button" className={css['kind']} aria-pressed={picked === kind} onClick={() => { onPick(kind); }}><b>{t(`sources.kinds.${kind}`)}</b><span>{t(`sources.about.${kind}`)}</span></button>
        ))}
      </div>
    </div>
  ));
}

/** Picks a kind, asks what that kind needs, adds it. `onAdded`: the id of a source with more to set up. */
export function AddSource({ taken, onAdded }: { readonly taken: readonly string[]; readonly onAdded: (id: string) => void }): ReactNode {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const busy = useBusy('addSource');
  const [draft, setDraft] = useState<SourceDraft | null>(null);
  const [tried, setTried] = useState(false);
  const [isSecretLost, setSecretLost] = useState(false);
  const pick = (kind: SourceKind): void => { setTried(false); setSecretLost(false); setDraft(emptyDraft(kind, t(`sources.kinds.${kind}`))); };
  const read = draft === null ? null : readDraft(draft, sourceIdFor(draft.kind, taken));
  const isHeldBack = draft !== null && KIND_FORMS[draft.kind].isOptIn === true && !draft.isAccepted;
  const add = async (): Promise<void> => {
    setTried(true);
    if (draft === null || read === null || !read.ok || isHeldBack) return;
    const outcome = await desk.send({ kind: 'addSource', source: read.value });
    if (outcome.kind !== 'done') return;
    const secret = joinSecrets(draft.kind, draft.secrets);
    const stored = secret === null ? null : await desk.link.storeSecret(sourceSecret(read.value.id), secret);
    setSecretLost(stored !== null && stored.kind !== 'ok');
    setDraft(null);
    if (hasMore(draft.kind, secret, stored?.kind === 'ok')) onAdded(read.value.id);
  };
  return (
    <form className={css['sourceMore']} noValidate onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <KindPicker picked={draft?.kind ?? null} onPick={pick} />
      {isSecretLost ? <Hint tone="bad">{t('sources.secretLost')}</Hint> : null}
      {draft === null ? null : (
        <div className={css['draft']}>
          <h4>{t(`sources.kinds.${draft.kind}`)}</h4>
          <DraftFields draft={draft} bad={tried && read !== null && !read.ok ? read.failure : null} onChange={setDraft} />
          <div className={css['row']}><Button type="submit" variant="primary" busy={busy} disabledReason={isHeldBack ? t('sources.optInFirst') : null}>{t('common.add')}</Button><Button variant="quiet" onClick={() => { setDraft(null); }}>{t('common.cancel')}</Button></div>
        </div>
      )}
    </form>
  );
}
