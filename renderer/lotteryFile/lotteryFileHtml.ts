import { rulesNow } from '#shared/lottery/evolveLotteryRun.ts';
import type { LotteryFile } from '#shared/lottery/lotteryFile.ts';
import { EXCLUSIONS } from '#shared/lottery/model.ts';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import { lotteryFile as en } from '../i18n/en/lotteryFile.ts';
import { lotteryFile as zh } from '../i18n/zh-CN/lotteryFile.ts';

type Words = typeof zh;
/** How a window shows an instant: date and time to the second in the show's zone. */
export type ShowTime = (at: number) => string;
export interface LotteryPage { readonly file: LotteryFile; readonly archived: { readonly n: number; readonly before: string; readonly hash: string } | null; readonly language: 'zh-CN' | 'en'; readonly time: ShowTime }

const STYLE = `body{font:14px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#14171c;max-width:900px;margin:32px auto;padding:0 24px}
h1{font-size:24px;margin:0}h2{font-size:16px;margin:26px 0 8px;border-bottom:2px solid #14171c;padding-bottom:4px}p{margin:4px 0}table{border-collapse:collapse;width:100%}
td,th{border:1px solid #c3c8d0;padding:5px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#f1f3f6;font-weight:600}code{font-size:12px;overflow-wrap:anywhere}.warn{color:#a11;font-weight:700}tr{break-inside:avoid}`;

/** Text is never markup: names and rules come from anybody. */
const text = (value: string | number): string => String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `<table>${head.length === 0 ? '' : `<tr>${head.map((each) => `<th>${text(each)}</th>`).join('')}</tr>`}${rows.map((row) => `<tr>${row.map((cell, index) => (head.length === 0 && index === 0 ? `<th>${text(cell)}</th>` : `<td>${text(cell)}</td>`)).join('')}</tr>`).join('')}</table>`;
const part = (title: string, body: string): string => `<h2>${text(title)}</h2>${body}`;

/** One page, whole in itself, without a script. */
export function lotteryFileHtml(page: LotteryPage): string {
  const words: Words = page.language === 'en' ? en : zh;
  const { run, madeAt, retainUntil } = page.file;
  const head = `<h1>${text(words.title)}: ${text(run.rules.name)}</h1>${run.isRehearsal ? `<p class="warn">${text(words.rehearsal)}</p>` : ''}<p>${text(words.draw)} <code>${text(run.lotteryId)} / ${text(run.drawId)}</code> · ${text(words.made)} ${text(page.time(madeAt))} · ${text(words.retain)} ${text(page.time(retainUntil))}</p>`;
  const body = [head, disclosure(page, words), counts(page, words), winners(page, words), amendments(page, words), proof(page, words), approvals(page, words), timeline(page, words), chain(page, words)].join('\n');
  return `<!doctype html>\n<html lang="${page.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${text(words.title)} ${text(run.lotteryId)}</title><style>${STYLE}</style></head><body>\n${body}\n</body></html>\n`;
}

const disclosure = ({ file }: LotteryPage, words: Words): string => part(words.disclosure, table([], DISCLOSURE_FIELDS.map((field) => [words.field[field], file.run.rules.disclosure[field]])));

function counts({ file: { run } }: LotteryPage, words: Words): string {
  const { list } = run;
  if (list === null) return part(words.counts, `<p>${text(words.nobody)}</p>`);
  const left = EXCLUSIONS.flatMap((why) => { const count = list.excluded[why]; return count === undefined ? [] : [[`${words.left}: ${words.excluded[why]}`, count]]; });
  return part(words.counts, table([], [[words.entrants, list.entrants], [words.tickets, list.tickets], ...left]));
}

function winners({ file: { run } }: LotteryPage, words: Words): string {
  const { prizes } = rulesNow(run);
  const rows = run.winners.map(({ place, prizeIndex, situation }) => {
    const ranked = run.drawn?.ranked[place];
    const state = situation.kind === 'lost' ? `${words.situation.lost}: ${words.loss[situation.reason]}` : words.situation[situation.kind];
    return [place + 1, ranked?.name ?? '', prizes[prizeIndex]?.name ?? '', state, ranked?.key ?? ''];
  });
  return part(words.winners, rows.length === 0 ? `<p>${text(words.nobody)}</p>` : table([words.place, words.name, words.prize, words.state, words.entrant], rows));
}

const amendments = ({ file, time }: LotteryPage, words: Words): string =>
  (file.run.amendments.length === 0 ? '' : part(words.amendments, table([], file.run.amendments.map(({ at, favour, before, after, notice }) => [time(at), `${favour.kind}: ${String(before)} → ${String(after)}. ${notice}`]))));

function proof({ file: { proof: held } }: LotteryPage, words: Words): string {
  if (held === null) return part(words.proof, `<p>${text(words.none)}</p>`);
  const rows = (['commit', 'seed', 'rulesHash', 'listHash', 'orderHash', 'proofHash', 'trust'] as const).map((field) => [field, held[field]]);
  return part(words.proof, `${table([], [...rows, ...(held.beacon === null ? [] : [['beacon', `${String(held.beacon.round)} ${held.beacon.randomness}`]])])}<p>${text(words.verify)}</p>`);
}

const approvals = ({ file, time }: LotteryPage, words: Words): string =>
  part(words.approvals, table([], [['-', file.author], ...file.approvals.map(({ level, by, at, note }) => [level, `${by} ${time(at)} ${note}`.trim()])]));

function timeline({ file, time }: LotteryPage, words: Words): string {
  const named = words.event as Readonly<Record<string, string>>;
  return part(words.timeline, table([], file.lines.map(({ at, by, what, detail }) => [time(at), `${named[what] ?? what} · ${by === 'engine' ? 'Cuedeck' : by}${detail === '' ? '' : ` · ${detail}`}`])));
}

const chain = ({ archived }: LotteryPage, words: Words): string => (archived === null ? '' : part(words.chain, table([], [['n', archived.n], [words.before, archived.before], ['hash', archived.hash]])));
