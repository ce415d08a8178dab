import { useEffect, useRef, useState, type ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import css from './review.module.css';

export interface Column<R> {
  readonly id: string; readonly label: string; readonly cell: (row: R) => ReactNode; readonly isNumber?: boolean; readonly help?: string;
  /** Share of the largest, 0-1, drawn as a bar behind the figure. */
  readonly bar?: (row: R) => number;
}

/** The place of a table. While the table is wider it is a stop for the keys, so that arrows can move it. */
export function TableWrap({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const wrap = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const element = wrap.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => { setWider(element.scrollWidth > element.clientWidth + 1); });
    // The table as well: it grows when its figures come, and its place does not.
    for (const each of [element, element.firstElementChild]) if (each !== null) observer.observe(each);
    return () => { observer.disconnect(); };
  }, []);
  return <div ref={wrap} className={css['tableWrap']} {...(isWider && { tabIndex: 0, role: 'group', 'aria-label': label })}>{children}</div>;
}

/** A table of a report: heads that stay, figures in columns of one width, a bar behind the figure that ranks. */
export function DataTable<R>({ columns, rows, keyOf, label, none, faintOf }: { readonly columns: readonly Column<R>[]; readonly rows: readonly R[]; readonly keyOf: (row: R, place: number) => string; readonly label: string; readonly none: string; readonly faintOf?: (row: R) => boolean }): ReactNode {
  if (rows.length === 0) return <p className={css['none']}>{none}</p>;
  return (
    <TableWrap label={label}>
      <table className={css['table']} aria-label={label}>
        <thead><tr>{columns.map(({ id, label: head, isNumber, help }) => <th key={id} scope="col" title={help} className={classes(isNumber === true && css['number'])}>{head}</th>)}</tr></thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={keyOf(row, place)} data-faint={faintOf?.(row) === true || undefined}>
              {columns.map(({ id, cell, isNumber, bar }) => (
                <td key={id} className={classes(isNumber === true && css['number'], bar !== undefined && css['barCell'])}>
                  {bar !== undefined && <span className={css['cellBar']} style={{ transform: `scaleX(${String(Math.min(1, Math.max(0, bar(row))))})` }} />}
                  <span className={css['cellText']}>{cell(row)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  );
}

/** A part of the report: its number and name, one line on how to read it, its content. */
export function Part({ id, n, title, help, tools, children }: { readonly id: string; readonly n: number; readonly title: string; readonly help?: string; readonly tools?: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <section className={css['part']} id={id} data-part={id} aria-labelledby={`${id}-title`}>
      <header className={css['partHead']}><span className={css['partNo']}>{n}</span><h2 id={`${id}-title`}>{title}</h2>{help !== undefined && <p>{help}</p>}{tools !== undefined && <div className={css['partTools']}>{tools}</div>}</header>
      {children}
    </section>
  );
}

/** A headline figure with its name. */
export function Figure({ label, value, note, tone }: { readonly label: string; readonly value: ReactNode; readonly note?: ReactNode; readonly tone?: 'bad' | 'dim' | undefined }): ReactNode {
  return <div className={css['figure']} data-tone={tone}><span>{label}</span><b>{value}</b>{note !== undefined && <small>{note}</small>}</div>;
}
