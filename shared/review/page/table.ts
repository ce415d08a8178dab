import { html, type Markup, type Slot } from './markup.ts';

export interface Column<T> { readonly label: string; readonly cell: (row: T) => Slot; readonly isNumber?: boolean; /** 0 to 1: a bar behind the figure. */ readonly bar?: (row: T) => number }
interface Options<T> { readonly none: string; readonly isFaint?: (row: T) => boolean }

/** Up to so many rows stay together on paper: the last alone on the next page would be read as nothing. */
const SHORT = 8;

/** A table; without rows it says why. */
export function table<T>(rows: readonly T[], columns: readonly Column<T>[], { none, isFaint }: Options<T>): Markup {
  if (rows.length === 0) return html`<p class="none">${none}</p>`;
  return html`<table${rows.length <= SHORT && html` class="short"`}><thead><tr>${columns.map(({ label, isNumber }) => html`<th scope="col"${isNumber === true && html` class="n"`}>${label}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr${isFaint?.(row) === true && html` class="faint"`}>${columns.map((column) => cell(column, row))}</tr>`)}</tbody></table>`;
}

function cell<T>({ cell: write, isNumber, bar }: Column<T>, row: T): Markup {
  const share = bar === undefined ? null : Math.min(1, Math.max(0, bar(row)));
  return html`<td${isNumber === true && html` class="n"`}>${share !== null && html`<span class="bar" style="width:${(share * 100).toFixed(1)}%"></span>`}<span class="v">${write(row)}</span></td>`;
}

/** Single figures in a line. */
export const figures = (list: readonly { readonly label: string; readonly value: Slot; readonly note?: string | undefined; readonly isBad?: boolean }[]): Markup =>
  html`<dl class="figures">${list.map(({ label, value, note, isBad }) => html`<div${isBad === true && html` class="bad"`}><dt>${label}</dt><dd>${value}</dd>${note !== undefined && note !== '' && html`<small>${note}</small>`}</div>`)}</dl>`;

export type Tone = 'good' | 'warn' | 'bad' | 'plain';
export const tag = (text: string, tone: Tone = 'plain'): Markup => html`<span class="tag ${tone}">${text}</span>`;
export const lines = (list: readonly Slot[]): Slot => (list.length === 0 ? null : html`<ul class="${list.length <= SHORT ? 'lines short' : 'lines'}">${list.map((line) => html`<li>${line}</li>`)}</ul>`);
export const sub = (title: string): Markup => html`<h3>${title}</h3>`;
export const pair = (left: Slot, right: Slot): Markup => html`<div class="pair"><div>${left}</div><div>${right}</div></div>`;

/** One of the 17 parts, with the number it has in the list of contents. */
export const part = (n: number, id: string, title: string, help: string, content: Slot): Markup =>
  html`<section id="${id}" class="part"><h2><span class="num">${n}</span>${title}</h2>${help !== '' && html`<p class="help">${help}</p>`}${content}</section>`;
