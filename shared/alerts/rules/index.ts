import type { AlertRule } from '../rule.ts';
import { AD_RULES } from './ads.ts';
import { CROWD_RULES } from './crowd.ts';
import { MACHINE_RULES, ROOT_RULES } from './machine.ts';
import { PEOPLE_RULES } from './people.ts';
import { PROGRAMME_RULES } from './programme.ts';
import { SALES_RULES } from './sales.ts';
import { SHELF_RULES } from './shelf.ts';
import { LABEL_RULES } from './labels.ts';
import { SHOW_RULES } from './show.ts';
import { STREAM_RULES, VOICE_RULES } from './stream.ts';
import { WORD_RULES } from './words.ts';

/** Every rule, roots before what follows from them. */
export const ALERT_RULES: readonly AlertRule[] = [...ROOT_RULES, ...STREAM_RULES, ...MACHINE_RULES, ...PROGRAMME_RULES, ...VOICE_RULES, ...CROWD_RULES, ...SALES_RULES, ...SHELF_RULES, ...SHOW_RULES, ...LABEL_RULES, ...WORD_RULES, ...PEOPLE_RULES, ...AD_RULES];
