import { useTranslation } from 'react-i18next';
import { DISCLOSURE_FIELDS } from '#shared/lottery/types.ts';
import type { LotteryFile } from '#shared/lottery/lotteryFile.ts';
import { rulesNow } from '#shared/lottery/evolveLotteryRun.ts';
import type { Exclusion } from '#shared/lottery/model.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useSheet } from '../state/hooks.ts';
import { isAlternate, nameAt } from '../state/lotteryNow.ts';
import { formatsOf } from '../ui/format.ts';
import { useLineDetail, useLineWords } from './useLineWords.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const STYLE = 'body{font:14px/1.6 sans-serif;max-width:860px;margin:24px auto;padding:0 16px;color:#14171c}h1{font-size:20px}h2{font-size:15px;margin:20px 0 6px}table{width:100%;border-collapse:collapse}td,th{border:1px solid #c8ccd4;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{width:26%;background:#f2f4f7;font-weight:600}code{font-size:12px;overflow-wrap:anywhere}@media print{body{margin:0}}';
const table = (rows: readonly (readonly [string, string])[]): string => `<table>${rows.map(([name, value]) => `<tr><th>${escape(name)}</th><td>${escape(value)}</td></tr>`).join('')}</table>`;

/** The file of a draw as a page of its own, without a script: it is read anywhere and printed to PDF. */
export function useFilePage(): (file: LotteryFile) => string {
  const { t } = useTranslation('lottery');
  const words = useLineWords();
  const detailWords = useLineDetail();
  const language = useLanguage();
  const formats = formatsOf(language);
  const zone = useSheet()?.timeZone;
  return ({ run, approvals, author, lines, retainUntil, proof }) => {
    const rules = rulesNow(run);
    const time = (at: number | null): string => formats.dayClock(at, zone);
    const winners = run.winners.toSorted((a, b) => a.slot - b.slot || a.place - b.place).map((winner): readonly [string, string] => [
      `${String(winner.place + 1)}. ${nameAt(run, winner.place)}${isAlternate(run, winner) ? ` (${t('claims.alternate')})` : ''}`,
      `${rules.prizes[winner.prizeIndex]?.name ?? ''} · ${winner.situation.kind === 'lost' ? t('claims.lost', { reason: t(`claims.loss.${winner.situation.reason}`) }) : t(`claims.${winner.situation.kind}`)}`,
    ]);
    const excluded = Object.entries(run.list?.excluded ?? {}) as [Exclusion, number][];
    const parts: readonly (readonly [string, string])[] = [
      [t('form.basics'), table([[t('form.name'), rules.name], [t('form.type'), t(`type.${rules.type}`)], [t('form.mode'), t(`mode.${rules.mode}`)], ['ID', run.drawId], [t('phase.published'), time(run.publishedAt)], [t('phase.open'), time(run.openedAt)], [t('phase.closed'), time(run.closedAt)], [t('phase.drawn'), time(run.drawnAt)], [t('phase.announced'), time(run.announcedAt)]])],
      [t('form.disclosureTitle'), table(DISCLOSURE_FIELDS.map((field) => [t(`disclosure.${field}`), rules.disclosure[field]]))],
      [t('file.winners'), table(winners)],
      [t('file.excludedTitle'), table([[t('run.entrants'), String(run.list?.entrants ?? '—')], ...excluded.map(([reason, count]): readonly [string, string] => [t(`excluded.${reason}`), String(count)])])],
      [t('file.hashes'), table([[t('run.rules'), run.rulesHash], [t('run.commit'), run.commit ?? '—'], [t('run.list'), run.list?.listHash ?? '—'], ['seed', run.drawn?.seed ?? '—'], ['order', run.drawn?.orderHash ?? '—'], ['proof', proof?.proofHash ?? '—']])],
      [t('file.who'), table([[author, t('approval.author', { name: author })], ...approvals.map(({ by, level, at, note }): readonly [string, string] => [by, `${level} · ${time(at)}${note === '' ? '' : ` · ${note}`}`]), ...lines.map(({ by, what, detail, at }): readonly [string, string] => [`${time(at)} ${by}`, detail === '' ? words(what) : `${words(what)} · ${detailWords(what, detail)}`])])],
    ];
    return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escape(rules.name)}</title><style>${STYLE}</style><h1>${escape(t('file.heading'))} · ${escape(rules.name)}</h1><p>${escape(t('file.until', { day: time(retainUntil).slice(0, 10) }))}</p>${parts.map(([title, body]) => `<h2>${escape(title)}</h2>${body}`).join('')}</html>`;
  };
}
