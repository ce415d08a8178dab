import { z } from 'zod';

/** What a hit does, strongest first. `signal` is counted and routed, never hidden. */
export const SEVERITIES = ['block', 'warn', 'mask', 'signal'] as const;
export const wordSeveritySchema = z.enum(SEVERITIES);
export type WordSeverity = z.infer<typeof wordSeveritySchema>;

/** Where terms of the list apply. */
export const LEXICON_SCOPES = ['script', 'host', 'overlay', 'pinned', 'comment', 'export'] as const;
/** What may be checked: the list's own scopes, and texts of products and lotteries, which are read as scripts are. */
export const TEXT_SCOPES = [...LEXICON_SCOPES, 'product', 'lottery'] as const;
export const textScopeSchema = z.enum(TEXT_SCOPES);
export type LexiconScope = (typeof LEXICON_SCOPES)[number];
export type TextScope = z.infer<typeof textScopeSchema>;

export const PRODUCT_CLASSES = ['non-medical', 'cosmetics', 'food', 'healthfood', 'infant-food', 'alcohol', 'education'] as const;
export type ProductClass = (typeof PRODUCT_CLASSES)[number];

export const MAX_TERM = 300;
export const MAX_ENTRIES = 5_000;

/** One line of the list. `term` is literal text, or a pattern when `matchMode` is regex. */
export const lexiconEntrySchema = z.object({
  id: z.string().trim().min(1).max(20),
  term: z.string().min(1).max(MAX_TERM),
  lang: z.enum(['zh', 'en']),
  category: z.string().trim().min(1).max(40),
  subCategory: z.string().trim().max(60),
  severity: wordSeveritySchema,
  matchMode: z.enum(['substring', 'word', 'regex']),
  /** Literal phrases; a hit that lies inside one is none. */
  allowPhrases: z.array(z.string().min(1).max(100)).max(200),
  /** For people: when the term may be used all the same. */
  allowCondition: z.string().max(400),
  appliesTo: z.array(z.enum(['all', ...PRODUCT_CLASSES])).min(1),
  scope: z.array(z.enum(LEXICON_SCOPES)).min(1),
  legalBasis: z.string().max(400),
  suggestion: z.string().max(400),
});
export type LexiconEntry = Readonly<z.infer<typeof lexiconEntrySchema>>;

/** A word list as it is kept: which edition it is and when somebody last went through it (calendar date). */
export interface Lexicon { readonly version: string; readonly reviewedOn: string; readonly entries: readonly LexiconEntry[] }

const RANK: Readonly<Record<WordSeverity, number>> = { block: 3, warn: 2, mask: 1, signal: 0 };
/** Negative when `a` is the graver one. */
export const compareSeverity = (a: WordSeverity, b: WordSeverity): number => RANK[b] - RANK[a];
