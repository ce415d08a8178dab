import type { WordsLanguage } from '../../words/say.ts';
import type { WholeReport } from '../report.ts';
import { REPORT_PARTS } from '../report.ts';
import { html } from './markup.ts';
import { PAGE_STYLE } from './pageStyle.ts';
import { pageWords } from './pageWords.ts';
import { crowdParts } from './partsCrowd.ts';
import { endParts } from './partsEnd.ts';
import { firstParts } from './partsFirst.ts';
import { showParts } from './partsShow.ts';

/** Nothing is fetched, run, framed or sent: the page is its own text and style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** The report as one HTML file without scripts that asks nobody for anything: all 17 parts in one language, drawn charts, made to be printed too. */
export function reportPage(report: WholeReport, language: WordsLanguage): string {
  const { cover, rest } = report;
  const words = pageWords(language, cover);
  const kind = cover.isTraining ? 'training' : cover.mode ?? 'none';
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${cover.title}</title><style>${{ markup: PAGE_STYLE }}</style></head><body>
<header><h1>${cover.title}</h1><p>${words.say('title')} · ${words.say(`kind.${kind}`)} · ${words.day(cover.startedAt ?? cover.openedAt)} · ${words.length(cover.lengthMs)} · ${words.say(`version.${cover.version}`)} · ${words.say(cover.isFrozen ? 'cover.frozen' : 'cover.moving')}</p>
<nav>${REPORT_PARTS.map((id, index) => html`<a href="#${id}">${index + 1} ${words.say(`part.${id}`)}</a>`)}</nav></header>
<main>${firstParts(report, words)}${showParts(rest, words)}${crowdParts(report, words)}${endParts(rest, words)}</main>
<footer>${cover.sessionId} · #${cover.logSeq} · ${words.day(cover.madeAt)} ${cover.timeZone}</footer></body></html>
`.markup;
}
