import type { TFunction } from 'i18next';
import { rulesNow } from '#shared/lottery/evolveLotteryRun.ts';
import type { LotteryFile } from '#shared/lottery/lotteryFile.ts';
import type { Exclusion } from '#shared/lottery/model.ts';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import type { LotteryFileAnswer } from '#shared/protocol/wire.ts';
import { escapeHtml as escape } from '#shared/review/page/markup.ts';
import type { Language } from '../i18n/resources.ts';
import { isAlternate, nameAt } from '../state/lotteryNow.ts';

/** What is told, and in which words. `time`: a moment as the show's zone has it. */
export interface FilePage {
  readonly file: LotteryFile;
  readonly archived: LotteryFileAnswer['archived'];
  readonly language: Language;
  readonly t: TFunction<'lottery'>;
  readonly time: (at: number | null) => string;
  /** What a line of the record says was done, and what stands behind it. */
  readonly done: (what: string) => string;
  readonly detail: (what: string, detail: string) => string;
}
type Row = readonly [string, string];
type Part = readonly [title: string, body: string];

const STYLE = 'body{font:14px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:860px;margin:24px auto;padding:0 16px;color:#14171c}h1{font-size:20px}h2{font-size:15px;margin:20px 0 6px}table{width:100%;border-collapse:collapse}tr{break-inside:avoid}td,th{border:1px solid #c8ccd4;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{width:26%;background:#f2f4f7;font-weight:600}.warn{color:#a11;font-weight:700}@media print{body{margin:0}}';
const NOTHING = '—';

// Text is never markup: names and rules come from anybody.
const table = (rows: readonly Row[]): string => `<table>${rows.map(([name, value]) => `<tr><th>${escape(name)}</th><td>${escape(value)}</td></tr>`).join('')}</table>`;

/** The file of a draw as a page of its own, without a script: it is read anywhere and printed to PDF. */
export function filePage(page: FilePage): string {
  const { file: { run, retainUntil, madeAt }, language, t, time } = page;
  const { name } = run.rules;
  const parts: readonly Part[] = [
    basics(page), [t('form.disclosureTitle'), table(DISCLOSURE_FIELDS.map((field) => [t(`disclosure.${field}`), run.rules.disclosure[field]]))],
    winners(page), entrants(page), ...changes(page), hashes(page), record(page), ...chain(page),
  ];
  const head = `<h1>${escape(t('file.heading'))} · ${escape(name)}</h1>${run.isRehearsal ? `<p class="warn">${escape(t('file.rehearsal'))}</p>` : ''}<p>${escape(`${t('file.made', { at: time(madeAt) })} · ${t('file.until', { day: time(retainUntil).slice(0, 10) })}`)}</p>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escape(name)}</title><style>${STYLE}</style></head><body>${head}${parts.map(([title, body]) => `<h2>${escape(title)}</h2>${body}`).join('')}</body></html>`;
}

function basics({ file: { run }, t, time }: FilePage): Part {
  const { rules } = run;
  return [t('form.basics'), table([
    [t('form.name'), rules.name], [t('form.type'), t(`type.${rules.type}`)], [t('form.mode'), t(`mode.${rules.mode}`)], ['ID', `${run.lotteryId} / ${run.drawId}`],
    [t('phase.published'), time(run.publishedAt)], [t('phase.open'), time(run.openedAt)], [t('phase.closed'), time(run.closedAt)], [t('phase.drawn'), time(run.drawnAt)], [t('phase.announced'), time(run.announcedAt)],
  ])];
}

function winners({ file: { run }, t }: FilePage): Part {
  const { prizes } = rulesNow(run);
  const rows = run.winners.toSorted((a, b) => a.slot - b.slot || a.place - b.place).map((winner): Row => [
    `${String(winner.place + 1)}. ${nameAt(run, winner.place)}${isAlternate(run, winner) ? ` (${t('claims.alternate')})` : ''}`,
    `${prizes[winner.prizeIndex]?.name ?? ''} · ${winner.situation.kind === 'lost' ? t('claims.lost', { reason: t(`claims.loss.${winner.situation.reason}`) }) : t(`claims.${winner.situation.kind}`)}`,
  ]);
  return [t('file.winners'), rows.length === 0 ? `<p>${NOTHING}</p>` : table(rows)];
}

function entrants({ file: { run: { list } }, t }: FilePage): Part {
  const excluded = Object.entries(list?.excluded ?? {}) as [Exclusion, number][];
  return [t('file.excludedTitle'), table([[t('run.entrants'), String(list?.entrants ?? NOTHING)], ...excluded.map(([reason, count]): Row => [t(`excluded.${reason}`), String(count)])])];
}

/** What was changed after it was published, and the notice viewers were given of it. */
const changes = ({ file: { run }, t, time, detail }: FilePage): readonly Part[] => (run.amendments.length === 0 ? [] : [
  [t('file.amendments'), table(run.amendments.map(({ at, favour, before, after, notice }): Row => [time(at), `${detail('lotteryFavoured', `${favour.kind}: ${String(before)} → ${String(after)}`)} · ${notice}`]))],
]);

function hashes({ file: { run, proof }, t }: FilePage): Part {
  const rows: readonly Row[] = [
    [t('run.rules'), run.rulesHash], [t('run.commit'), run.commit ?? NOTHING], [t('run.list'), run.list?.listHash ?? NOTHING], ['seed', run.drawn?.seed ?? NOTHING],
    ...(proof === null || proof.beacon === null ? [] : [['beacon', `${String(proof.beacon.round)} ${proof.beacon.randomness}`] as const]), ['order', run.drawn?.orderHash ?? NOTHING], ['proof', proof?.proofHash ?? NOTHING],
  ];
  return [t('file.hashes'), `${table(rows)}<p>${escape(t(proof === null ? 'file.noProof' : 'file.check'))}</p>`];
}

function record({ file: { author, approvals, lines }, t, time, done, detail }: FilePage): Part {
  return [t('file.who'), table([
    [author, t('approval.author', { name: author })],
    ...approvals.map(({ by, level, at, note }): Row => [by, `${level} · ${time(at)}${note === '' ? '' : ` · ${note}`}`]),
    ...lines.map((line): Row => [`${time(line.at)} ${line.by === 'engine' ? 'Cuedeck' : line.by}`, line.detail === '' ? done(line.what) : `${done(line.what)} · ${detail(line.what, line.detail)}`]),
  ])];
}

const chain = ({ archived, t }: FilePage): readonly Part[] => (archived === null ? [] : [[t('file.archived', { n: archived.n }), table([[t('file.chain'), archived.hash], [t('file.before'), archived.before]])]]);
