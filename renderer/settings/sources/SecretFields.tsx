import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceKind } from '#shared/audience/source.ts';
import { OPTIONAL_SECRETS, SECRET_FIELDS, type SecretField } from '#shared/audience/sourceSecrets.ts';
import { Field, Input } from '../../ui/Field.tsx';

export interface SecretFieldsProps { readonly kind: SourceKind; readonly typed: Readonly<Record<string, string>>; readonly onChange: (typed: Readonly<Record<string, string>>) => void }

/** The secrets a kind of source needs: typed here, kept by the engine, never shown again. */
export function SecretFields({ kind, typed, onChange }: SecretFieldsProps): ReactNode {
  const { t } = useTranslation('settings');
  const fields: readonly SecretField[] = SECRET_FIELDS[kind];
  return fields.map((name) => (
    <Field key={name} label={t(`sources.secretField.${name}`)} help={(OPTIONAL_SECRETS[kind] ?? []).includes(name) ? t('common.optional') : undefined}>
      {(ids) => <Input {...ids} type="password" autoComplete="off" spellCheck={false} value={typed[name] ?? ''} onChange={(event) => { onChange({ ...typed, [name]: event.target.value }); }} />}
    </Field>
  ));
}
