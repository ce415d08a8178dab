import { useId, type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { classes } from './classes.ts';
import css from './Field.module.css';

export interface FieldProps { readonly label: string; readonly help?: ReactNode; readonly error?: string | null; readonly className?: string | undefined; readonly children: (ids: { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': boolean | undefined }) => ReactNode }

/** A label, its control, and one line of help or error below it. */
export function Field({ label, help, error = null, className, children }: FieldProps): ReactNode {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = error !== null || help !== undefined;
  return (
    <div className={classes(css['field'], className)}>
      <label className={css['label']} htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': hasNote ? noteId : undefined, 'aria-invalid': error !== null ? true : undefined })}
      {hasNote && <span id={noteId} className={error === null ? css['help'] : css['error']} role={error === null ? undefined : 'alert'}>{error ?? help}</span>}
    </div>
  );
}

export function Input({ className, ...rest }: InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> }): ReactNode {
  return <input {...rest} className={classes(css['input'], className)} />;
}

export function TextArea({ className, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>): ReactNode {
  return <textarea {...rest} className={classes(css['input'], className)} />;
}

export function Select({ className, ...rest }: SelectHTMLAttributes<HTMLSelectElement>): ReactNode {
  return <select {...rest} className={classes(css['input'], className)} />;
}
