import Papa from 'papaparse';
import { z } from 'zod';
import { commentKindSchema, commentTopicSchema, type CommentKind, type CommentTopic } from '#shared/audience/reading/reading.ts';
import { fail, succeed, type Result } from '#shared/result.ts';

/** One comment and how a person read it. `mentions` are link numbers ("3") or product ids ("P03"). */
export interface LabelledComment {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly kind: CommentKind;
  readonly topic: CommentTopic;
  readonly mentions: readonly string[];
}

const COLUMNS = ['id', 'lang', 'text', 'kind', 'topic', 'mentions'] as const;
const rowSchema = z.object({
  id: z.string().trim().min(1, 'is empty'),
  lang: z.string().trim().toLowerCase().min(1, 'is empty'),
  text: z.string().refine((text) => text.trim() !== '', 'is empty'),
  kind: z.string().trim().toLowerCase().pipe(commentKindSchema),
  topic: z.string().trim().toLowerCase().pipe(commentTopicSchema),
  mentions: z.string().transform(readMentions),
});

/**
 * Reads a labelled CSV (UTF-8, with or without BOM): columns id,lang,text,kind,topic,mentions in any order, others ignored.
 * Mentions are parted by blanks, `;`, `,`, `|` or `/`; "3号", "#3", "link 3" mean 3. The failure is one sentence naming row and field.
 */
export function readLabelledComments(csv: string): Result<readonly LabelledComment[], string> {
  const parsed = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/u, ''), { header: true, skipEmptyLines: 'greedy', transformHeader: (name) => name.trim().toLowerCase() });
  const missing = COLUMNS.filter((column) => !(parsed.meta.fields ?? []).includes(column));
  if (missing.length > 0) return fail(`the first line lacks ${missing.join(', ')}: it must name the columns ${COLUMNS.join(',')}`);
  const broken = parsed.errors.find((error) => error.type === 'Quotes' || error.code === 'TooManyFields');
  if (broken !== undefined) return fail(`row ${(broken.row ?? 0) + 2}: ${broken.message}`);
  const rows: LabelledComment[] = [];
  for (const [index, raw] of parsed.data.entries()) {
    const row = rowSchema.safeParse({ ...raw, mentions: raw['mentions'] ?? '' });
    if (!row.success) {
      const issue = row.error.issues[0];
      const field = String(issue?.path[0] ?? '');
      return fail(`row ${index + 2} (id ${raw['id'] ?? '?'}), field ${field}: "${raw[field] ?? ''}" ${issue?.message ?? 'cannot be read'}`);
    }
    rows.push(row.data);
  }
  return rows.length === 0 ? fail('there is no comment below the first line') : succeed(rows);
}

function readMentions(said: string): readonly string[] {
  return said.replace(/[[\]"'{}]/gu, ' ').split(/[\s;,|/、，；]+/u).map((part) => part.toLowerCase().replace(/^(?:#|no\.?|link|链接|item)+/u, '').replace(/号(?:链接)?$/u, '')).filter((part) => part !== '' && part !== 'none' && part !== '-');
}
