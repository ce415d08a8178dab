import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskContent } from '#shared/obs/desk/model.ts';
import type { ObsOperation } from '#shared/obs/desk/operation.ts';
import { obsOperationSchema } from '#shared/obs/desk/operation.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Field.tsx';
import css from './obsdesk.module.css';
import { useOperate, useOperation } from './useOperate.ts';

type Editable = Exclude<DeskContent, { kind: 'none' }>;

const valueOf = (content: Editable): string => (content.kind === 'text' ? content.text : content.kind === 'browser' ? content.url : content.file);

function operationOf(kind: Editable['kind'], input: string, value: string): ObsOperation {
  switch (kind) {
    case 'text': return { kind: 'setInputText', input, text: value };
    case 'browser': return { kind: 'setBrowserUrl', input, url: value };
    case 'image': case 'media': return { kind: 'setInputFile', input, file: value };
  }
}

function Refresh({ input }: { readonly input: string }): ReactNode {
  const { t } = useTranslation('desk');
  const { reason, isPending, run } = useOperation({ kind: 'refreshBrowser', input });
  return <Button size="small" busy={isPending} disabledReason={reason} onClick={run}>{t('sources.refresh')}</Button>;
}

/** The text, file or address of a source. Ctrl+Enter sends a text, Enter anything else; Escape leaves it as it is. */
export function ContentEditor({ input, content, onDone }: { readonly input: string; readonly content: Editable; readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation(['desk', 'common']);
  const operate = useOperate();
  const [value, setValue] = useState(() => valueOf(content));
  const operation = operationOf(content.kind, input, value.trim() === '' && content.kind !== 'text' ? '' : value);
  const isGood = obsOperationSchema.safeParse(operation).success;
  const send = (): void => { if (isGood) { operate(operation); onDone(); } };
  const label = t(`desk:sources.field.${content.kind}`, { source: input });
  const onKeyDown = (event: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; preventDefault: () => void; stopPropagation: () => void }): void => {
    if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); onDone(); }
    if (event.key === 'Enter' && (content.kind !== 'text' || event.ctrlKey || event.metaKey)) { event.preventDefault(); send(); }
  };
  return (
    <div className={css['editor']}>
      {content.kind === 'text'
        ? <textarea autoFocus rows={2} maxLength={5_000} value={value} aria-label={label} onChange={(event) => setValue(event.currentTarget.value)} onKeyDown={onKeyDown} />
        : <Input autoFocus value={value} aria-label={label} maxLength={2_000} onChange={(event) => setValue(event.currentTarget.value)} onKeyDown={onKeyDown} />}
      {content.kind === 'text' && content.fromFile && <p className={css['warn']}>{t('desk:sources.fromFile')}</p>}
      {content.kind !== 'text' && content.kind !== 'browser' && <p className={css['help']}>{t('desk:sources.pathHelp')}</p>}
      <div className={css['editorFoot']}>
        {content.kind === 'browser' && <Refresh input={input} />}
        <Button size="small" variant="quiet" onClick={onDone}>{t('common:cancel')}</Button>
        <Button size="small" variant="primary" disabledReason={isGood ? null : t(content.kind === 'browser' ? 'desk:sources.badUrl' : 'desk:sources.badFile')} onClick={send}>{t('desk:sources.send')}</Button>
      </div>
    </div>
  );
}
