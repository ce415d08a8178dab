import { acts as actsEn } from './en/acts.ts';
import { answers as answersEn } from './en/answers.ts';
import { privacy as privacyEn } from './en/privacy.ts';
import { audience as audienceEn } from './en/audience.ts';
import { common as commonEn } from './en/common.ts';
import { consoleText as consoleEn } from './en/console.ts';
import { crew as crewEn } from './en/crew.ts';
import { desk as deskEn } from './en/desk.ts';
import { control as controlEn } from './en/control.ts';
import { editor as editorEn } from './en/editor.ts';
import { find as findEn } from './en/find.ts';
import { health as healthEn } from './en/health.ts';
import { incidents as incidentsEn } from './en/incidents.ts';
import { live as liveEn } from './en/live.ts';
import { lottery as lotteryEn } from './en/lottery.ts';
import { metrics as metricsEn } from './en/metrics.ts';
import { onAir as onAirEn } from './en/onAir.ts';
import { phases as phasesEn } from './en/phases.ts';
import { preflight as preflightEn } from './en/preflight.ts';
import { prompter as prompterEn } from './en/prompter.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { sales as salesEn } from './en/sales.ts';
import { settings as settingsEn } from './en/settings.ts';
import { shelf as shelfEn } from './en/shelf.ts';
import { replay as replayEn } from './en/replay.ts';
import { review as reviewEn } from './en/review.ts';
import { training as trainingEn } from './en/training.ts';
import { acts } from './zh-CN/acts.ts';
import { answers } from './zh-CN/answers.ts';
import { privacy } from './zh-CN/privacy.ts';
import { audience } from './zh-CN/audience.ts';
import { common } from './zh-CN/common.ts';
import { consoleText } from './zh-CN/console.ts';
import { crew } from './zh-CN/crew.ts';
import { desk } from './zh-CN/desk.ts';
import { control } from './zh-CN/control.ts';
import { editor } from './zh-CN/editor.ts';
import { find } from './zh-CN/find.ts';
import { health } from './zh-CN/health.ts';
import { incidents } from './zh-CN/incidents.ts';
import { live } from './zh-CN/live.ts';
import { lottery } from './zh-CN/lottery.ts';
import { metrics } from './zh-CN/metrics.ts';
import { onAir } from './zh-CN/onAir.ts';
import { phases } from './zh-CN/phases.ts';
import { preflight } from './zh-CN/preflight.ts';
import { prompter } from './zh-CN/prompter.ts';
import { refusals } from './zh-CN/refusals.ts';
import { sales } from './zh-CN/sales.ts';
import { settings } from './zh-CN/settings.ts';
import { shelf } from './zh-CN/shelf.ts';
import { replay } from './zh-CN/replay.ts';
import { review } from './zh-CN/review.ts';
import { training } from './zh-CN/training.ts';
import { words as wordsEn } from './en/words.ts';
import { words } from './zh-CN/words.ts';

/** Every text of every window, by language and namespace. zh-CN is the reference: en must have all its keys. */
export const resources = {
  'zh-CN': { acts, answers, privacy, common, console: consoleText, control, crew, desk, live, audience, prompter, sales, settings, refusals, phases, preflight, editor, health, onAir, find, training, shelf, metrics, incidents, lottery, words, replay, review },
  en: { acts: actsEn, answers: answersEn, privacy: privacyEn, common: commonEn, console: consoleEn, control: controlEn, crew: crewEn, desk: deskEn, live: liveEn, audience: audienceEn, prompter: prompterEn, sales: salesEn, settings: settingsEn, refusals: refusalsEn, phases: phasesEn, preflight: preflightEn, editor: editorEn, health: healthEn, onAir: onAirEn, find: findEn, training: trainingEn, shelf: shelfEn, metrics: metricsEn, incidents: incidentsEn, lottery: lotteryEn, words: wordsEn, replay: replayEn, review: reviewEn },
} as const;

export type Language = keyof typeof resources;
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
