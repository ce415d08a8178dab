import { useTranslation } from 'react-i18next';
import type { RunsheetField } from '#shared/runsheet/importRows.ts';
import type { ProductField } from '#shared/commerce/importProducts.ts';
import type { ImportKind } from '../sections.ts';
import type { FieldName } from './importKinds.ts';

/** What a field is called in the language of the window. */
export function useFieldName(kind: ImportKind): (field: FieldName) => string {
  const { t } = useTranslation('settings');
  return (field) => (kind === 'runsheet' ? t(`import.runsheetFields.${field as RunsheetField}`) : t(`import.productFields.${field as ProductField}`));
}
