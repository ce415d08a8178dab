import type { FoldedText } from './foldText.ts';
import type { Signal } from './findSignals.ts';
import type { CommentKind } from './reading.ts';

export interface KindScores {
  readonly scores: Readonly<Record<CommentKind, number>>;
  /** Begging for luck: chatter with a topic. */
  readonly plea: number;
  /** Where a question begins, and the clauses that ask: what stands there is asked for, not stated. */
  readonly isAsked: (signal: Signal) => boolean;
}

/** What a comment without any known word is: talk. */
const TALK = 1;
/** Each further signal of a kind adds this part of its weight: two hints are more than one, ten are not ten times more. */
const FURTHER = 0.35;

/**
 * A log-linear score per kind: the strongest signal counts whole, further ones in part. Faults and praise that stand inside a question
 * do not count; denied ones change sides (不起球 praises, 不好用 complains). Weights live in the tables.
 */
export function scoreKinds(folded: FoldedText, signals: readonly Signal[]): KindScores {
  const clauses = clausesOf(folded);
  const supposes = SUPPOSES.test(folded.text);
  const isAsked = (signal: Signal): boolean => clauses.some((clause) => signal.start >= clause.start && signal.start < clause.end && clause.asked <= signal.start);
  for (const clause of clauses) {
    const asking = signals.filter((signal) => signal.role === 'ask' && signal.weight >= 2 && (folded.lang === 'zh' || QUESTION_FORM.test(signal.words)) && signal.start < clause.end && signal.end > clause.start);
    // Chinese asks at the end of the clause (有色差吗), English from its question word on.
    if (asking.length > 0 || supposes) clause.asked = folded.lang === 'zh' ? clause.start : Math.max(clause.start, Math.min(folded.text.length, ...asking.map((signal) => signal.start)));
  }
  const heard = { ask: [] as number[], complaint: [] as number[], grievance: [] as number[], praise: [] as number[], intent: [] as number[], refuse: [] as number[], chat: [] as number[], plea: [] as number[], spam: [] as number[] };
  for (const signal of signals) {
    const denied = isDenied(folded, signal);
    switch (signal.role) {
      case 'ask': case 'request': heard.ask.push(signal.weight); break;
      case 'grievance': if (!supposes) (denied ? heard.chat : heard.grievance).push(signal.weight); break;
      case 'fault': if (!isAsked(signal)) (denied ? heard.praise : heard.complaint).push(denied ? Math.min(signal.weight, 2) : signal.weight); break;
      case 'good': if (!isAsked(signal)) (denied ? heard.complaint : heard.praise).push(denied ? Math.min(signal.weight, 2.4) : signal.weight); break;
      case 'want': (denied ? heard.refuse : heard.intent).push(signal.weight); break;
      case 'refuse': heard.refuse.push(signal.weight); break;
      case 'chat': heard.chat.push(signal.weight); break;
      case 'plea': heard.plea.push(signal.weight); break;
      case 'spam': heard.spam.push(signal.weight); break;
      case 'topic': case 'void': break;
      default: signal.role satisfies never;
    }
  }
  for (const mood of folded.text === '' ? [] : folded.moods.slice(0, 2)) (mood === 'glad' ? heard.praise : mood === 'cross' ? heard.grievance : heard.ask).push(mood === 'cross' ? 2 : 0.6);
  const sums = { ask: together(heard.ask), complaint: together(heard.complaint), grievance: together(heard.grievance), praise: together(heard.praise), intent: together(heard.intent), refuse: together(heard.refuse), chat: together(heard.chat), plea: together(heard.plea), spam: together(heard.spam) };
  return { scores: weigh(sums, isLinkWish(signals)), plea: sums.plea, isAsked };
}

/** The conventions of the desk, as one weighing: asked grievances complain, asked wants ask, a neutral no is talk. */
function weigh(sums: Readonly<Record<'ask' | 'complaint' | 'grievance' | 'praise' | 'intent' | 'refuse' | 'chat' | 'plea' | 'spam', number>>, wishesLink: boolean): Record<CommentKind, number> {
  const complaint = together([sums.grievance, sums.complaint]);
  const isBitter = sums.grievance >= 2.3;
  return {
    question: sums.ask === 0 || wishesLink ? 0 : Math.max(sums.ask * (isBitter ? 0.55 : 1), sums.ask >= 1.9 && sums.intent > 0 && !isBitter ? sums.intent + 0.3 : 0),
    // A stated fault beside a polite question is still a complaint; a hint of one is not.
    complaint: complaint === 0 ? 0 : complaint + (isBitter && sums.ask > 0 ? 0.6 : 0) + (sums.complaint >= 2.4 ? 0.6 : 0),
    intent: Math.max(0, sums.intent - (sums.refuse >= 2 ? sums.refuse : 0)) * (isBitter ? 0.5 : 1),
    praise: sums.praise * (sums.grievance >= 1.4 ? 0.6 : 1),
    chatter: Math.max(TALK, sums.chat * 0.9, sums.refuse, sums.plea),
    spam: sums.spam,
  };
}

const MODAL = /^(?:吗|能不能|可不可以|可以|可否|能否|can|could|will|would|do|please|any)\b|^(?:吗|能不能|可不可以|可否|能否)$|\?$/u;
/** "能不能上链接", "can you drop the link": asked by form, a wish for the link all the same. Not when anything else is asked. */
function isLinkWish(signals: readonly Signal[]): boolean {
  return signals.some((signal) => signal.role === 'want' && signal.topic === 'link') && signals.every((signal) => (signal.role !== 'ask' && signal.role !== 'request') || MODAL.test(signal.words));
}

function together(weights: readonly number[]): number {
  let strongest = 0;
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    strongest = Math.max(strongest, weight);
  }
  return strongest + Math.min(sum - strongest, 4) * FURTHER;
}

interface Clause { readonly start: number; readonly end: number; asked: number }

function clausesOf(folded: FoldedText): readonly Clause[] {
  const clauses: Clause[] = [];
  const separator = folded.lang === 'zh' ? /\s/gu : /\?\s?|\sbut\s/gu;
  let start = 0;
  for (const match of folded.text.matchAll(separator)) {
    clauses.push({ start, end: match.index + match[0].length, asked: Number.POSITIVE_INFINITY });
    start = match.index + match[0].length;
  }
  clauses.push({ start, end: folded.text.length, asked: Number.POSITIVE_INFINITY });
  return clauses;
}

const ZH_DENIAL = /(?:不|没|没有|不太|不是|不会|不怎么|不是很|并不|毫不|没那么|不算|从不|从没|没见|也没|都没|不再|不容易|不用|没啥|没什么|一点不|一点都不|一点也不|无|零|别|不想|不能|不敢|没法|不够|未)$/u;
const EN_DENIAL = /\b(?:not|no|never|without|zero|neither|nor|hardly|barely|not even|not that|not very|not so|not really|not a|not the|not any|nothing|do not think it is)\s(?:\w+\s){0,1}$/u;

/** A noun that people mostly ask about ("promo code") asks by itself, but does not turn the fault beside it into a question. */
const QUESTION_FORM = /^(?:how|what|which|when|where|who|whose|why|is|are|was|were|do|does|did|can|could|will|would|should|has|have|any|may|am|wondering|curious|anyone|anybody)\b|\?$/u;

/** What is only supposed (要是坏了退不退) is neither stated nor grieved. */
const SUPPOSES = /要是|如果|万一|假如|\bwhat if\b|\bwhat happens if\b/u;

/** Is the term right after a word of denial (A-not-A is a question, not a denial)? */
function isDenied(folded: FoldedText, signal: Signal): boolean {
  if (signal.role !== 'fault' && signal.role !== 'good' && signal.role !== 'want' && signal.role !== 'grievance') return false;
  if (folded.lang === 'zh') {
    const before = folded.text.slice(Math.max(0, signal.start - 4), signal.start);
    return ZH_DENIAL.test(before) && !/[不没]/u.test(signal.words[0] ?? '');
  }
  return EN_DENIAL.test(folded.text.slice(Math.max(0, signal.start - 24), signal.start)) && !/^(?:not|no|never|do not|does not|did not|can not|will not|would not)\b/u.test(signal.words);
}
