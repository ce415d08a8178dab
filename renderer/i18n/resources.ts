import { acts as actsEn } from '#shared/words/en/acts.ts';
import { answers as answersEn } from './en/answers.ts';
import { orderFile as orderFileEn } from './en/orderFile.ts';
import { privacy as privacyEn } from './en/privacy.ts';
import { audience as audienceEn } from '#shared/words/en/audience.ts';
import { common as commonEn } from './en/common.ts';
import { consoleText as consoleEn } from './en/console.ts';
import { crew as crewEn } from './en/crew.ts';
import { desk as deskEn } from './en/desk.ts';
import { control as controlEn } from './en/control.ts';
import { editor as editorEn } from './en/editor.ts';
import { find as findEn } from './en/find.ts';
import { health as healthEn } from '#shared/words/en/health.ts';
import { incidents as incidentsEn } from './en/incidents.ts';
import { live as liveEn } from './en/live.ts';
import { lottery as lotteryEn } from './en/lottery.ts';
import { metrics as metricsEn } from '#shared/words/en/metrics.ts';
import { onAir as onAirEn } from './en/onAir.ts';
import { phases as phasesEn } from '#shared/words/en/phases.ts';
import { preflight as preflightEn } from './en/preflight.ts';
import { prompter as prompterEn } from './en/prompter.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { sales as salesEn } from './en/sales.ts';
import { settings as settingsEn } from './en/settings.ts';
import { shelf as shelfEn } from './en/shelf.ts';
import { replay as replayEn } from './en/replay.ts';
import { review as reviewEn } from '#shared/words/en/review.ts';
import { training as trainingEn } from './en/training.ts';
import { acts } from '#shared/words/zh-CN/acts.ts';
import { answers } from './zh-CN/answers.ts';
import { orderFile } from './zh-CN/orderFile.ts';
import { privacy } from './zh-CN/privacy.ts';
import { audience } from '#shared/words/zh-CN/audience.ts';
import { common } from './zh-CN/common.ts';
import { consoleText } from './zh-CN/console.ts';
import { crew } from './zh-CN/crew.ts';
import { desk } from './zh-CN/desk.ts';
import { control } from './zh-CN/control.ts';
import { editor } from './zh-CN/editor.ts';
import { find } from './zh-CN/find.ts';
import { health } from '#shared/words/zh-CN/health.ts';
import { incidents } from './zh-CN/incidents.ts';
import { live } from './zh-CN/live.ts';
import { lottery } from './zh-CN/lottery.ts';
import { metrics } from '#shared/words/zh-CN/metrics.ts';
import { onAir } from './zh-CN/onAir.ts';
import { phases } from '#shared/words/zh-CN/phases.ts';
import { preflight } from './zh-CN/preflight.ts';
import { prompter } from './zh-CN/prompter.ts';
import { refusals } from './zh-CN/refusals.ts';
import { sales } from './zh-CN/sales.ts';
import { settings } from './zh-CN/settings.ts';
import { shelf } from './zh-CN/shelf.ts';
import { replay } from './zh-CN/replay.ts';
import { review } from '#shared/words/zh-CN/review.ts';
import { training } from './zh-CN/training.ts';
import { trends as trendsEn } from './en/trends.ts';
import { trends } from './zh-CN/trends.ts';
import { words as wordsEn } from '#shared/words/en/words.ts';
import { words } from '#shared/words/zh-CN/words.ts';

/** Every text of every window, by language and namespace. zh-CN is the reference: en must have all its keys. */
export const resources = {
  'zh-CN': { acts, answers, orderFile, privacy, common, console: consoleText, control, crew, desk, live, audience, prompter, sales, settings, refusals, phases, preflight, editor, health, onAir, find, training, shelf, metrics, incidents, lottery, words, replay, review, trends },
  en: { acts: actsEn, answers: answersEn, orderFile: orderFileEn, privacy: privacyEn, common: commonEn, console: consoleEn, control: controlEn, crew: crewEn, desk: deskEn, live: liveEn, audience: audienceEn, prompter: prompterEn, sales: salesEn, settings: settingsEn, refusals: refusalsEn, phases: phasesEn, preflight: preflightEn, editor: editorEn, health: healthEn, onAir: onAirEn, find: findEn, training: trainingEn, shelf: shelfEn, metrics: metricsEn, incidents: incidentsEn, lottery: lotteryEn, words: wordsEn, replay: replayEn, review: reviewEn, trends: trendsEn },
} as const;

export type Language = keyof typeof resources;
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
